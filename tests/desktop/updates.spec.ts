import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { lines, scan } from '../e2e/counter-page.ts';
import type { Desktop } from './desktop.ts';
import { counterOf, quit, test } from './showroom.ts';
import { newProgram, oldProgram, openFeed } from './update-feed.ts';

test('an update waits while a sale is open, and is installed when the app ends without one', async ({
  start,
  folder,
}) => {
  const program = join(folder, 'Kompor.AppImage');
  writeFileSync(program, oldProgram);
  chmodSync(program, 0o755);
  const feed = await openFeed();
  const env = {
    APPIMAGE: program,
    KOMPOR_UPDATE_URL: feed.url,
    XDG_CACHE_HOME: join(folder, 'cache'),
  };

  const busy = await start({ env });
  const page = await counterOf(busy);
  await scan(page, '2000100000014');
  await expect(lines(page)).toHaveCount(1);
  await updateHasArrived(busy);
  expect(await quit(busy)).toBe(0);
  expect(readFileSync(program, 'utf8')).toBe(oldProgram);

  const idle = await start({ env });
  const later = await counterOf(idle);
  await expect(lines(later)).toHaveCount(1);
  await later.getByRole('button', { name: 'Kosongkan', exact: true }).click();
  await expect(later.getByText('Siap memindai')).toBeVisible();
  await updateHasArrived(idle);
  expect(await quit(idle)).toBe(0);
  expect(readFileSync(program, 'utf8')).toBe(newProgram);
  feed.close();
});

async function updateHasArrived(desktop: Desktop): Promise<void> {
  await expect.poll(() => desktop.output()).toMatch(/has (already )?been downloaded/);
}
