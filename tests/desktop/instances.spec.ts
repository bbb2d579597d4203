import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openShop } from '../../src/shop/host.ts';
import { test } from './showroom.ts';

test('a showroom that another program has open is not opened twice, and the app says why', async ({
  start,
  folder,
}) => {
  const other = openShop({ folder, background: false });
  const desktop = await start();
  expect(await desktop.ended).toBe(1);
  expect(desktop.output()).toContain('sedang dipakai program Kompor yang lain');
  await other.close();
});

test('a data folder that is a file is refused with words, not with a crash', async ({
  start,
  folder,
}) => {
  const file = join(folder, 'bukan-folder');
  writeFileSync(file, '');
  const desktop = await start({ args: ['--data', file] });
  expect(await desktop.ended).toBe(1);
  expect(desktop.output()).toContain('Folder data tidak bisa dibuat atau dibuka');
});
