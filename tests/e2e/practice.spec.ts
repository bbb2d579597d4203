import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { lines, openCounter, pieceGoods, scan } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';

test.use({ signedInAs: 'cashier' });

const strip = (page: Page) => page.getByRole('complementary', { name: 'Latihan' });

/** Begins to practise from the gear of the counter. */
async function beginPractice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Pengaturan layar' }).click();
  await page.getByRole('button', { name: 'Latihan dulu' }).click();
  await expect(strip(page)).toContainText('tidak masuk pembukuan');
}

async function sellForCash(page: Page, code: string): Promise<void> {
  await scan(page, code);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('F8');
  await page.getByLabel('Uang diterima').press('Enter');
  await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
}

/** The step that the strip asks for. */
async function expectStep(page: Page, words: string): Promise<void> {
  await expect(strip(page).getByRole('status')).toContainText(words);
}

test('a new cashier walks the first day on a copy, and nothing of it reaches the books', async ({
  page,
  shop,
}) => {
  test.slow();
  const [good] = await pieceGoods(shop.books, 1);
  if (!good) throw new Error('the sample has no goods');
  const before = await shop.books.catalogue.get({ id: good.id });
  await openCounter(page, shop.url);
  await scan(page, good.code);
  await expect(lines(page)).toHaveCount(1);
  await beginPractice(page);
  await expect(lines(page)).toHaveCount(0);
  expect(await findFaults(page)).toEqual([]);

  await expectStep(page, 'Langkah 1 dari 5');
  await page.getByLabel('Lembar Rp50.000', { exact: true }).fill('4');
  await page.keyboard.press('Control+Enter');
  await expectStep(page, 'Langkah 2 dari 5');
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();

  await sellForCash(page, good.code);
  await expectStep(page, 'Langkah 3 dari 5');

  await scan(page, good.code);
  await expect(lines(page)).toHaveCount(1);
  await page.keyboard.press('F9');
  await expect(page.getByLabel('Uang diterima')).toBeVisible();
  await page.keyboard.press('Alt+q');
  await expect(page.getByText('KOPERASI CONTOH')).toBeVisible();
  await page.getByLabel('Nomor referensi pembayar').fill('LATIHAN 1');
  await page.keyboard.press('Enter');
  await expectStep(page, 'Langkah 4 dari 5');
  expect(await findFaults(page)).toEqual([]);

  await page.keyboard.press('F7');
  await page
    .getByRole('group', { name: 'Penjualan yang ditemukan' })
    .getByRole('button')
    .nth(1)
    .click();
  await expect(page.getByRole('region', { name: /^Struk seperti/ })).toBeVisible();
  await page.keyboard.press('Alt+R');
  await expect(page.getByRole('list', { name: 'Barang yang bisa kembali' })).toBeVisible();
  await scan(page, good.code);
  await page.getByRole('radio', { name: 'Salah barang' }).click();
  await page.getByRole('button', { name: /^Kembalikan Rp/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Perlu persetujuan' });
  await dialog.getByLabel('PIN Penyelia Latihan').fill('527903');
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^L1-R000001 ·/)).toBeVisible();
  await expectStep(page, 'Langkah 5 dari 5');

  await page.getByRole('button', { name: 'Selesai', exact: true }).click();
  await page.keyboard.press('F12');
  await page.getByRole('button', { name: 'Tutup sif' }).click();
  await page.getByLabel('Lembar Rp50.000', { exact: true }).fill('4');
  await page.getByRole('button', { name: 'Selesai menghitung' }).click();
  await expect(page.getByText('Uang pas, tanpa selisih')).toBeVisible();
  await expectStep(page, 'Hari pertama selesai');

  const printed = join(shop.folder, 'practice', 'printer');
  expect(readdirSync(printed).length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Selesai latihan' }).click();
  await expect(strip(page)).toBeHidden();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: /Kasir Contoh/ })).toBeVisible();
  expect(await shop.books.counter.recentSales({})).toEqual([]);
  expect(await shop.books.catalogue.get({ id: good.id })).toEqual(before);
  expect(await shop.books.registers.list({})).toHaveLength(1);
});

test('while one practises another window goes on selling; a reload stays in the copy, a power cut leads back', async ({
  page,
  shop,
  context,
}) => {
  await test.step('another window goes on selling while one practises', async () => {
    const [good] = await pieceGoods(shop.books, 1);
    if (!good) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);
    await beginPractice(page);
    const other = await context.newPage();
    await openCounter(other, shop.url);
    await expect(strip(other)).toBeHidden();
    await sellForCash(other, good.code);
    expect(await shop.books.counter.recentSales({})).toHaveLength(1);
    await expectStep(page, 'Langkah 1 dari 5');
    await other.close();
  });

  await test.step('a reload stays in the copy; a power cut leads back to the showroom’s own books', async () => {
    await page.reload();
    await expectStep(page, 'Langkah 1 dari 5');
    await shop.kill();
    await shop.start();
    await expect(strip(page)).toBeHidden();
    await expect(page.getByRole('dialog', { name: 'Siapa yang bertugas?' })).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('the strip fits and leads back', async ({ page, shop }) => {
    await openCounter(page, shop.url);
    await beginPractice(page);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Selesai latihan' }).tap();
    await expect(strip(page)).toBeHidden();
  });
});
