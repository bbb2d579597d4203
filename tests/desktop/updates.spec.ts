import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { lines, scan } from '../e2e/counter-page.ts';
import type { Desktop } from './desktop.ts';
import { counterOf, quit, test } from './showroom.ts';
import { newProgram, oldProgram, openFeed } from './update-feed.ts';

const besek = { code: '2000100000014', name: 'Besek Bambu Bertutup 20 cm' };
const tampah = { code: '2000100000038', name: 'Tampah Bambu 40 cm' };

const cart = (page: Page) => page.getByRole('region', { name: 'Keranjang' });

test('the open cart is there again after a reload, a crash of the page and a new start of the app; an update waits for it', async ({
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

  await test.step('a reloaded window finds its way back to the shop and to the open cart', async () => {
    await scan(page, besek.code);
    await expect(cart(page)).toContainText(besek.name);

    await page.evaluate(() => window.location.reload());
    await expect(cart(page)).toContainText(besek.name);
    await scan(page, tampah.code);
    await expect(cart(page)).toContainText(tampah.name);
  });

  await test.step('a window whose page has crashed is shown again with the same cart', async () => {
    await expect(cart(page)).toContainText(besek.name);
    const shownAgain = page.waitForEvent('domcontentloaded');
    await busy.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    await shownAgain;
    await expect(cart(page)).toContainText(besek.name);
  });

  await test.step('an update waits while a sale is open', async () => {
    await expect(lines(page)).toHaveCount(2);
    await updateHasArrived(busy);
    expect(await quit(busy)).toBe(0);
    expect(readFileSync(program, 'utf8')).toBe(oldProgram);
  });

  const idle = await start({ env });
  const later = await counterOf(idle);

  await test.step('the app that is closed and opened again still has the cart', async () => {
    await expect(cart(later)).toContainText(besek.name);
    await expect(lines(later)).toHaveCount(2);
  });

  await test.step('the update is installed when the app ends without a sale', async () => {
    await later.getByRole('button', { name: 'Kosongkan', exact: true }).click();
    await expect(later.getByText('Siap memindai')).toBeVisible();
    await updateHasArrived(idle);
    expect(await quit(idle)).toBe(0);
    expect(readFileSync(program, 'utf8')).toBe(newProgram);
  });
  feed.close();
});

async function updateHasArrived(desktop: Desktop): Promise<void> {
  await expect.poll(() => desktop.output()).toMatch(/has (already )?been downloaded/);
}
