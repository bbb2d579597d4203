import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { scan } from '../e2e/counter-page.ts';
import { counterOf, quit, shopPid, signIn, test } from './showroom.ts';

const besek = { code: '2000100000014', name: 'Besek Bambu Bertutup 20 cm' };
const tampah = { code: '2000100000038', name: 'Tampah Bambu 40 cm' };

const cart = (page: Page) => page.getByRole('region', { name: 'Keranjang' });
const sold = (page: Page) => page.getByRole('region', { name: 'Penjualan selesai' });

test('the counter sells in its window, also after the shop has fallen over', async ({ start }) => {
  const desktop = await start();
  const page = await counterOf(desktop);

  await test.step('the counter sells in its window, and nothing but the app itself is loaded', async () => {
    const home = new URL(page.url()).origin;
    const strangers: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== home) strangers.push(request.url());
      if (request.url().includes('/rpc')) strangers.push(request.url());
    });
    await page.reload();
    await counterOf(desktop);

    await scan(page, besek.code);
    await scan(page, tampah.code);
    await expect(cart(page)).toContainText(besek.name);
    await expect(cart(page)).toContainText(tampah.name);
    await payExact(page);
    expect(strangers).toEqual([]);
  });

  await test.step('when the shop falls over the counter says so, and goes on with the same cart', async () => {
    await scan(page, besek.code);
    await expect(cart(page)).toContainText(besek.name);
    await expect(sold(page)).toBeHidden();
    await rememberWhatIsSaid(page);
    const first = await shopPid(desktop);
    expect(first).toBeGreaterThan(0);
    process.kill(Number(first), 'SIGKILL');

    await expect.poll(() => said(page)).toContain('Terputus');
    await expect.poll(() => shopPid(desktop)).not.toBe(first);
    await signIn(page);
    await scan(page, tampah.code);
    await expect(cart(page)).toContainText(besek.name);
    await expect(cart(page)).toContainText(tampah.name);
    await payExact(page);
  });

  expect(await quit(desktop)).toBe(0);
});

test('the open cart is there again after a reload, a crash of the page and a new start of the app', async ({
  start,
}) => {
  const desktop = await start();
  const page = await counterOf(desktop);

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
    await desktop.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    await shownAgain;
    await expect(cart(page)).toContainText(besek.name);
  });

  await test.step('the app that is closed and opened again still has the cart', async () => {
    expect(await quit(desktop)).toBe(0);
    const morning = await start();
    await expect(cart(await counterOf(morning))).toContainText(besek.name);
  });
});

async function payExact(page: Page): Promise<void> {
  await page.keyboard.press('F8');
  await page.getByLabel('Uang diterima').press('Enter');
  await expect(sold(page)).toContainText('Rp53.000');
}

/** Keeps every word of the status line, however short it stands there. */
async function rememberWhatIsSaid(page: Page): Promise<void> {
  await page.evaluate(() => {
    const words: string[] = [];
    Object.assign(window, { words });
    const look = () => {
      for (const status of document.querySelectorAll('[role=status]')) {
        words.push(status.textContent ?? '');
      }
    };
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  });
}

function said(page: Page): Promise<string> {
  return page.evaluate(() => (window as unknown as { words: string[] }).words.join('\n'));
}
