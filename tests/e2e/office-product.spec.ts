import { scan } from './counter-page.ts';
import { openOffice, walkTo } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

test('products are changed, scanned into and made anew in one window of the office', async ({
  page,
  shop,
}) => {
  await test.step('a product is found, changed and saved; a SKU that is taken loses nothing typed', async () => {
    const { products } = await shop.books.catalogue.search({ limit: 60 });
    const [product, other] = products.filter(({ price }) => price !== null);
    if (!product || !other) throw new Error('the sample has no goods');
    await openOffice(page, shop, '/kantor/produk');
    await page.getByRole('searchbox').fill(product.sku);
    const list = page.getByRole('list', { name: 'Produk' });
    // A row that is touched while the answer comes in moves away under the finger.
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await list.getByText(product.name).click();

    await page.getByLabel('Nama produk').fill('Nama Baru Contoh');
    await page.getByLabel(/^Harga per/).fill('43500');
    await page.getByLabel('Rak').fill('A2');
    await page.getByLabel('SKU', { exact: true }).fill(other.sku);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(
      page.getByText(`SKU ${other.sku} sudah dipakai produk lain.`).first(),
    ).toBeVisible();
    await expect(page.getByLabel('SKU', { exact: true })).toBeFocused();
    await expect(page.getByLabel('Nama produk')).toHaveValue('Nama Baru Contoh');

    await page.getByLabel('SKU', { exact: true }).fill(product.sku);
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Nama Baru Contoh tersimpan')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nama Baru Contoh' })).toBeVisible();
    expect(await shop.books.catalogue.get({ id: product.id })).toMatchObject({
      name: 'Nama Baru Contoh',
      price: 43_500,
      sku: product.sku,
      village: product.village,
      shelf: 'A2',
    });
    await page.getByRole('link', { name: 'Produk', exact: true }).click();
    await expect(list.getByRole('link', { name: 'Nama Baru Contoh' })).toContainText('Rak A2');
  });

  await test.step('a package scanned into the form adds its code, and leaving unsaved asks first', async () => {
    const [product] = (await shop.books.catalogue.search({ limit: 1 })).products;
    if (!product) throw new Error('the sample has no goods');
    await walkTo(page, `/kantor/produk/${product.id}`);
    await page.getByLabel('Keterangan').click();
    const before = await page.getByLabel('Keterangan').inputValue();
    await scan(page, '8990000005018');
    await expect(page.getByRole('list', { name: 'Kode batang' })).toContainText('8990000005018');
    await expect(page.getByLabel('Keterangan')).toHaveValue(before);

    await page.getByRole('link', { name: 'Ringkasan' }).click();
    await expect(page.getByRole('dialog', { name: 'Tinggalkan tanpa menyimpan?' })).toBeVisible();
    await page.getByRole('button', { name: 'Tetap di sini' }).click();
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText(`${product.name} tersimpan`)).toBeVisible();
    expect((await shop.books.catalogue.get({ id: product.id })).barcodes).toContain(
      '8990000005018',
    );
    await page.getByRole('link', { name: 'Ringkasan' }).click();
    await expect(page.getByRole('heading', { name: 'Penjualan hari ini' })).toBeVisible();
  });

  await test.step('a new product begins with its stock, which is then counted anew', async () => {
    await walkTo(page, '/kantor/produk/baru');
    await page.getByLabel('Nama produk').fill('Wajik Contoh');
    await page.getByLabel(/^Harga per/).fill('9000');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await expect(page.getByText('Belum tersimpan')).toBeVisible();
    await page.getByLabel('SKU', { exact: true }).fill('WJK-1');
    await page.getByLabel(/^Stok awal/).fill('12');
    await page.getByRole('button', { name: 'Simpan' }).click();

    await page.getByRole('button', { name: 'Koreksi stok' }).click();
    await page.getByLabel(/^Jumlah sebenarnya/).fill('10');
    await page.getByRole('dialog').getByRole('button', { name: 'Koreksi stok' }).click();
    await expect(page.getByText('Stok Wajik Contoh diperbarui')).toBeVisible();
    const { product } = await shop.books.catalogue.findByCode({ code: 'WJK-1' });
    expect(product).toMatchObject({ onHand: 10_000, price: 9000 });
    const movements = await shop.books.stock.movements({ productId: product?.id ?? '' });
    expect(movements.map(({ quantity }) => quantity)).toEqual([-2000, 12_000]);
  });
});
