import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { counterOf, test } from './showroom.ts';

test('cards are printed from the system’s own viewer of PDFs', async ({ start }) => {
  const desktop = await start();
  const page = await counterOf(desktop);
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
  const files = () => desktop.evaluate(() => (globalThis as unknown as { files: string[] }).files);
  await expect.poll(files).toHaveLength(1);
  const [file = ''] = await files();
  expect(readFileSync(file).toString('latin1', 0, 5)).toBe('%PDF-');
  await expect(page.getByText(/kartu terbuka untuk dicetak/)).toBeVisible();
  await expect.poll(() => desktop.windows().length).toBe(1);
});
