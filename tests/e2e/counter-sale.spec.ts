import { formatRupiah } from '../../src/domain/money.ts';
import { lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';

test('three products are scanned, one is searched, Rp100.000 or more is taken in cash, and the books agree', async ({
  page,
  shop,
}) => {
  const [first, second, third, fourth] = await pieceGoods(shop.books, 4);
  if (!first || !second || !third || !fourth) throw new Error('the sample has too few goods');
  await openCounter(page, shop.url);

  for (const { code } of [first, second, third]) await scan(page, code);
  await expect(lines(page)).toHaveCount(3);

  await page.getByRole('searchbox').fill(fourth.name);
  await expect(page.getByRole('button', { name: fourth.name }).first()).toBeVisible();
  await expect(page.getByText(`Enter menambah ${fourth.name}`)).toBeAttached();
  await page.getByRole('searchbox').press('Enter');
  await expect(lines(page)).toHaveCount(4);

  const sum = first.price + second.price + third.price + fourth.price;
  const cash = Math.ceil(sum / 100_000) * 100_000;
  await expect(total(page)).toHaveText(formatRupiah(sum));

  const before = await Promise.all(
    [first, second, third, fourth].map(({ id }) => shop.books.catalogue.get({ id })),
  );
  await page.keyboard.press('F9');
  await page.getByLabel('Uang diterima').fill(String(cash));
  await page.getByLabel('Uang diterima').press('Enter');

  const done = page.getByRole('region', { name: 'Penjualan selesai' });
  await expect(done.getByText(formatRupiah(cash - sum), { exact: true })).toBeVisible();
  await expect(done.getByText('Struk tercetak')).toBeVisible();
  await expect(total(page)).toHaveText('Rp0');

  const [sale] = await shop.books.counter.recentSales({ limit: 5 });
  expect(sale).toMatchObject({ total: sum, tendered: cash, change: cash - sum, pieces: 4 });
  for (const product of before) {
    const { onHand } = await shop.books.catalogue.get({ id: product.id });
    expect(onHand).toBe(product.onHand - 1000);
  }
});

test('the exact sum is paid with two keys, too little is not taken, and a receipt is printed again', async ({
  page,
  shop,
}) => {
  const [first, second] = await pieceGoods(shop.books, 2);
  if (!first || !second) throw new Error('the sample has too few goods');
  await openCounter(page, shop.url);
  const done = page.getByRole('region', { name: 'Penjualan selesai' });

  await test.step('the exact sum is paid with two keys and the next scan begins the next sale', async () => {
    await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);

    await page.keyboard.press('F8');
    await expect(page.getByLabel('Uang diterima')).toHaveValue(/\d/);
    await page.getByLabel('Uang diterima').press('Enter');
    await expect(page.getByText('Uang pas, tanpa kembalian')).toBeVisible();

    await scan(page, second.code);
    await expect(lines(page)).toHaveCount(1);
    await expect(lines(page)).toContainText(second.name);
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });

  await test.step('too little cash cannot complete the sale', async () => {
    const before = await shop.books.counter.recentSales({});
    expect(before).toHaveLength(1);
    await page.keyboard.press('F9');
    await page.getByLabel('Uang diterima').fill('500');
    await expect(page.getByText('Kurang', { exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Selesai' })).toBeDisabled();
    await page.getByLabel('Uang diterima').press('Enter');
    await expect(page.getByRole('region', { name: 'Pembayaran' })).toBeVisible();
    expect(await shop.books.counter.recentSales({})).toEqual(before);
  });

  await test.step('a receipt is looked at and printed again from the last sales', async () => {
    await page.keyboard.press('F8');
    await page.getByLabel('Uang diterima').press('Enter');
    await expect(done).toBeVisible();
    const [sale] = await shop.books.counter.recentSales({});
    if (!sale) throw new Error('no sale in the books');
    expect(sale.total).toBe(second.price);

    await page.keyboard.press('F7');
    const sales = page.getByRole('region', { name: 'Penjualan' });
    await sales.getByRole('button', { name: sale.receiptNumber }).click();
    const receipt = page.getByRole('region', { name: /^Struk seperti tercetak/ });
    await expect(receipt).toContainText('TOTAL');
    await expect(receipt).toContainText(sale.receiptNumber);
    await expect(receipt.getByRole('img')).toBeVisible();

    await sales.getByRole('button', { name: 'Cetak salinan' }).click();
    await expect(page.getByText(`Salinan struk ${sale.receiptNumber}`)).toBeVisible();
    await expect
      .poll(async () => (await shop.books.printing.jobs({})).map((job) => job.kind))
      .toContain('copy');
  });
});
