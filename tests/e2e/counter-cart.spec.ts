import { formatRupiah } from '../../src/domain/money.ts';
import { clearCart, lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';

test('a cart is changed by keys and by touch, and what was taken out comes back', async ({
  page,
  shop,
}) => {
  const [first, second] = await pieceGoods(shop.books, 2);
  if (!first || !second) throw new Error('the sample has too few goods');
  await openCounter(page, shop.url);

  await test.step('quantity keys, removal and undo work from the keyboard alone', async () => {
    await scan(page, first.code);
    await scan(page, second.code);
    await expect(lines(page)).toHaveCount(2);

    for (const key of ['+', '+', '+', '-']) await page.keyboard.press(key);
    await expect(total(page)).toHaveText(formatRupiah(first.price + 3 * second.price));

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await expect(lines(page)).toHaveCount(1);
    await expect(page.getByText(`${first.name} dihapus dari keranjang`)).toBeVisible();
    await page.keyboard.press('Control+z');
    await expect(lines(page)).toHaveCount(2);
    await expect(total(page)).toHaveText(formatRupiah(first.price + 3 * second.price));
    const back = lines(page).filter({ hasText: first.name });
    await expect(back).toHaveAttribute('aria-current', 'true');
  });

  await test.step('a cart survives a reload of the screen', async () => {
    await page.reload();
    await expect(lines(page)).toHaveCount(2);
    await expect(total(page)).toHaveText(formatRupiah(first.price + 3 * second.price));
  });

  await test.step('a cleared cart comes back by the key on the notice', async () => {
    await clearCart(page);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(lines(page)).toHaveCount(2);
  });

  await clearCart(page);
  await test.step('a quantity is typed on the pad', async () => {
    await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);
    await page.keyboard.press('F4');
    const pad = page.getByRole('region', { name: first.name });
    await pad.getByRole('button', { name: '1', exact: true }).click();
    await pad.getByRole('button', { name: '2', exact: true }).click();
    await expect(pad.getByText(`Menjadi ${formatRupiah(12 * first.price)}`)).toBeVisible();
    await pad.getByRole('button', { name: 'Pakai' }).click();
    await expect(total(page)).toHaveText(formatRupiah(12 * first.price));
  });

  await test.step('a line is sold ten percent cheaper', async () => {
    await page.keyboard.press('F6');
    await page.getByRole('button', { name: '10%' }).click();
    const discount = Math.round((12 * first.price) / 10);
    await expect(lines(page)).toContainText(`Diskon 10% ${formatRupiah(-discount)}`);
    await expect(total(page)).toHaveText(formatRupiah(12 * first.price - discount));
  });
});

test('goods ask for the weight and the price that their code does not say', async ({
  page,
  shop,
}) => {
  const { products } = await shop.books.catalogue.search({ limit: 200 });
  const rice = products.find((one) => one.sku === 'SGR-001');
  const asked = products.find((one) => one.unit === 'piece' && one.price === null);
  if (rice?.unit !== 'kg' || !rice.price) throw new Error('the sample has no rice');
  if (!asked) throw new Error('the sample has nothing whose price is asked');
  const { barcodes, ...known } = await shop.books.catalogue.get({ id: rice.id });
  const zeroWeight = '2007771000008';
  await shop.books.catalogue.saveProduct({
    key: crypto.randomUUID(),
    id: rice.id,
    product: { ...known, barcodes: [...barcodes, zeroWeight] },
  });
  await openCounter(page, shop.url);
  const weight = page.getByRole('dialog', { name: 'Berapa banyak?' });

  await test.step('weighed goods ask for their weight, by touch and by scan', async () => {
    await page.getByRole('button', { name: rice.name }).first().click();
    await weight.getByLabel('Banyaknya dalam kg').fill('0,25');
    await weight.getByRole('button', { name: 'Masukkan' }).click();
    await expect(lines(page)).toContainText('0,25 kg');
    await expect(total(page)).toHaveText(formatRupiah(Math.round((rice.price ?? 0) / 4)));

    await scan(page, barcodes[0] ?? rice.sku);
    await weight.getByLabel('Banyaknya dalam kg').fill('1,5');
    await weight.getByLabel('Banyaknya dalam kg').press('Enter');
    await expect(lines(page)).toHaveCount(2);
    await expect(lines(page).last()).toContainText('1,5 kg');

    await scan(page, barcodes[0] ?? rice.sku);
    await expect(lines(page)).toHaveCount(3);
    await page.keyboard.press('Escape');
    await expect(lines(page)).toHaveCount(2);
  });

  await clearCart(page);
  await test.step('a label of the scale says the weight itself, and nobody is asked for it', async () => {
    // The scale wrote 1,25 kg; then a full kilogram, which is as much as a code without a weight means.
    await scan(page, '2007771012506');
    await expect(lines(page)).toContainText('1,25 kg');
    await scan(page, '2007771010007');
    await expect(lines(page)).toHaveCount(2);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(total(page)).toHaveText(formatRupiah(Math.round((rice.price ?? 0) * 2.25)));

    await scan(page, barcodes[0] ?? '');
    await expect(weight).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(weight).toBeHidden();
  });

  await clearCart(page);
  await test.step('a product without a price asks for it', async () => {
    const { barcodes: codes } = await shop.books.catalogue.get({ id: asked.id });
    await scan(page, codes[0] ?? asked.sku);
    const price = page.getByRole('dialog', { name: 'Berapa harganya?' });
    await expect(price).toContainText(asked.name);
    await price.getByLabel('Harga per buah dalam rupiah').fill('125000');
    await price.getByRole('button', { name: 'Masukkan' }).click();
    await expect(total(page)).toHaveText('Rp125.000');
  });
});

test('more than the stock on record can be sold, and the line says so', async ({ page, shop }) => {
  const [product] = await pieceGoods(shop.books, 1);
  if (!product) throw new Error('the sample has no goods');
  await shop.books.stock.correct({
    key: crypto.randomUUID(),
    productId: product.id,
    onHand: 1000 as never,
    note: 'hitung ulang',
  });
  await openCounter(page, shop.url);
  await scan(page, product.code);
  await scan(page, product.code);
  await expect(lines(page)).toContainText('Stok 1 · kurang 1');
  await page.keyboard.press('F8');
  await page.getByLabel('Uang diterima').press('Enter');
  await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.getByRole('searchbox').fill(product.name);
  await expect(page.getByRole('button', { name: product.name }).first()).toContainText('Stok -1');
});
