import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { scan } from '../e2e/counter-page.ts';
import { counterOf, quit, shopPid, signIn, test } from './showroom.ts';

const besek = { code: '2000100000014', name: 'Besek Bambu Bertutup 20 cm' };
const tampah = { code: '2000100000038', name: 'Tampah Bambu 40 cm' };

const cart = (page: Page) => page.getByRole('region', { name: 'Keranjang' });
const sold = (page: Page) => page.getByRole('region', { name: 'Penjualan selesai' });

test('the counter sells in its window, also after the shop has fallen over, and its cards are printed', async ({
  start,
}) => {
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

  await test.step('cards are printed from the system’s own viewer of PDFs', async () => {
    await desktop.evaluate(({ shell }) => {
      const files: string[] = [];
      Object.assign(globalThis, { files });
      shell.openPath = (file) => {
        files.push(file);
        return Promise.resolve('');
      };
    });
    await page.evaluate(() => {
      window.location.hash = '#/kantor/kartu';
    });
    // The counter, which is left first, has a field of the same name.
    await expect(page.getByRole('heading', { level: 1, name: 'Kartu produk' })).toBeVisible();
    await page.getByLabel('Cari produk').fill('besek');
    await expect(page.getByText(/^\d kartu, 1 halaman A4/)).toBeVisible();
    await page.getByRole('button', { name: 'Cetak', exact: true }).click();
    const files = () =>
      desktop.evaluate(() => (globalThis as unknown as { files: string[] }).files);
    await expect.poll(files).toHaveLength(1);
    const [file = ''] = await files();
    expect(readFileSync(file).toString('latin1', 0, 5)).toBe('%PDF-');
    await expect(page.getByText(/kartu terbuka untuk dicetak/)).toBeVisible();
    await expect.poll(() => desktop.windows().length).toBe(1);
  });

  expect(await quit(desktop)).toBe(0);
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
