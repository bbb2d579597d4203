import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { findFaults } from './axe.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

const nasty = resolve(import.meta.dirname, '../fixtures/import/nasty.csv');

test('goods are imported: from the template, as a price list, and with rows that are refused', async ({
  page,
  shop,
}) => {
  await openOffice(page, shop, '/kantor/impor');
  expect(await findFaults(page)).toEqual([]);

  await test.step('the template is downloaded and can be imported as it is', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Templat CSV' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
    expect(await readFile(await download.path(), 'utf8')).toContain('SKU');
  });

  await test.step('a file of unknown columns is explained with the columns it has', async () => {
    const file = join(shop.folder, 'tamu.csv');
    await writeFile(file, 'Tanggal,Tamu,Kesan\n2026-11-22,Contoh,Bagus\n');
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByText('Susunan kolom berkas ini tidak dikenal.')).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Kesan' })).toBeVisible();
  });

  await test.step('a price list changes prices and shows what they were', async () => {
    const { products } = await shop.books.catalogue.search({ limit: 20 });
    const product = products.find(({ price, unit }) => price !== null && unit === 'piece');
    if (!product?.price) throw new Error('the sample has no priced goods');
    const file = join(shop.folder, 'harga.csv');
    await writeFile(
      file,
      `SKU,Nama,Harga\n${product.sku},${product.name},${product.price + 500}\n`,
    );
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.locator('.import-before')).toContainText('Harga');
    await page.getByRole('button', { name: 'Ambil semua (1 produk)' }).click();
    await expect(page.getByRole('heading', { name: '1 produk masuk' })).toBeVisible();
    expect(await shop.books.catalogue.get({ id: product.id })).toMatchObject({
      price: product.price + 500,
    });
  });

  await test.step('refused rows are told one by one, and nothing is taken until they are skipped', async () => {
    await page.getByRole('button', { name: 'Pilih berkas lain' }).click();
    await page.locator('input[type=file]').setInputFiles(nasty);

    await expect(page.getByText('belum ada yang diambil')).toBeVisible();
    const refused = page.getByRole('region', { name: 'Ditolak' });
    await expect(refused.getByRole('row').filter({ hasText: 'Nama kosong.' })).toBeVisible();
    await expect(refused.getByRole('row').filter({ hasText: 'abc' })).toContainText('Harga');
    await expect(page.getByRole('button', { name: /^Ambil semua/ })).toHaveCount(0);
    expect(await findFaults(page)).toEqual([]);
    expect((await shop.books.catalogue.findByCode({ code: 'NST-02' })).product).toBeNull();

    await page.getByRole('button', { name: /^Lewati .* yang ditolak, ambil/ }).click();
    await expect(page.getByRole('heading', { name: /produk masuk$/ })).toBeVisible();
    expect((await shop.books.catalogue.findByCode({ code: 'NST-02' })).product).toMatchObject({
      name: 'Kopi Bubuk',
      price: 12_500,
    });
    expect((await shop.books.catalogue.findByCode({ code: 'NST-05' })).product).toBeNull();
  });
});
