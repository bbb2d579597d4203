import { formatRupiah } from '../../src/domain/money.ts';
import { clearCart, lines, openCounter, pieceGoods, scan, total } from './counter-page.ts';
import { expect, signInAs, test } from './shop-fixture.ts';

test('what is scanned and sold while the power of the program is away is booked once', async ({
  page,
  shop,
}) => {
  await test.step('a power cut of the program is shown, and what was scanned meanwhile arrives once', async () => {
    const goods = await pieceGoods(shop.books, 3);
    const [first, ...others] = goods;
    if (!first) throw new Error('the sample has no goods');
    await openCounter(page, shop.url);
    await scan(page, first.code);
    await expect(lines(page)).toHaveCount(1);

    await shop.kill();
    await expect(page.getByText('Terputus dari program Kompor, menyambung lagi…')).toBeVisible();
    for (const { code } of others) await scan(page, code);
    await expect(page.getByText('Menunggu sambungan: 2.')).toBeVisible();
    await shop.start();
    await signInAs(page, shop, 'owner');

    await expect(page.getByText('Terputus dari program Kompor, menyambung lagi…')).toBeHidden();
    await expect(lines(page)).toHaveCount(3);
    await expect(total(page)).toHaveText(
      formatRupiah(goods.reduce((sum, one) => sum + one.price, 0)),
    );
  });

  await test.step('a sale that is completed while the program is away is booked once when it is back', async () => {
    const [product] = await pieceGoods(shop.books, 1);
    if (!product) throw new Error('the sample has no goods');
    await clearCart(page);
    await scan(page, product.code);
    await expect(lines(page)).toHaveCount(1);
    await page.keyboard.press('F8');
    await expect(page.getByLabel('Uang diterima')).toHaveValue(/\d/);

    await shop.kill();
    await page.getByLabel('Uang diterima').press('Enter');
    await expect(page.getByRole('button', { name: 'Mencatat penjualan…' })).toBeDisabled();
    await shop.start();
    await signInAs(page, shop, 'owner');

    await expect(page.getByRole('region', { name: 'Penjualan selesai' })).toBeVisible();
    const sales = await shop.books.counter.recentSales({});
    expect(sales.map((sale) => sale.total)).toEqual([product.price]);
  });
});

test('a screen needs the key once', async ({ page, shop }) => {
  await test.step('a screen without the key says which address to open', async () => {
    await page.goto(shop.served.address);
    await expect(page.getByRole('heading', { name: 'Layar ini belum dikenal' })).toBeVisible();
    await expect(page.getByText('Buka alamat yang dicetak Kompor')).toBeVisible();
  });

  await test.step('the key leaves the address bar and is kept for the next visit', async () => {
    await page.goto('about:blank');
    await openCounter(page, shop.url);
    expect(page.url()).not.toContain('token');
    await page.goto(`${shop.served.address}/#/kasir`);
    await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
  });
});
