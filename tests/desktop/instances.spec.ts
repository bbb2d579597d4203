import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { openShop } from '../../src/shop/host.ts';
import { counterOf, test } from './showroom.ts';

test('a second start ends at once and brings the open window forward', async ({ start }) => {
  const first = await start();
  await counterOf(first);
  await first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());

  const second = await start();
  expect(await second.ended).toBe(0);
  await expect
    .poll(() =>
      first.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
    )
    .toBe(false);
});

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
