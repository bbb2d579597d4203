import { rupiah } from '../../src/domain/money.ts';
import { findFaults } from './axe.ts';
import { openCounter } from './counter-page.ts';
import { expect, test } from './shop-fixture.ts';
import type { ServedShop } from './shop-fixture.ts';

const newKey = () => crypto.randomUUID();

const displayOf = (shop: ServedShop) =>
  `${shop.served.address}/layar?kasir=K1#token=${shop.served.token}`;

/** Puts the first goods that have a price into the cart of the first register, with a shift open. */
async function fill({ books }: ServedShop) {
  const { registerId } = await books.settings.setupStatus({});
  if (registerId === null) throw new Error('no register');
  const { shift } = await books.shifts.current({ registerId });
  if (shift === null) await books.shifts.open({ key: newKey(), registerId, count: {} });
  const { products } = await books.catalogue.search({ limit: 20 });
  const product = products.find(({ price }) => price !== null);
  if (!product) throw new Error('no goods');
  await books.counter.addLine({ key: newKey(), registerId, productId: product.id });
  return { registerId, product };
}

test('the counter says whether a customer sees it, and the customer sees goods, the code to pay by, thanks with the change, and products between', async ({
  page,
  shop,
}) => {
  await openCounter(page, shop.url);
  await expect(page.getByRole('button', { name: 'Layar pelanggan belum dibuka' })).toBeVisible();
  const display = await page.context().newPage();
  await display.goto(displayOf(shop));
  await expect(page.getByRole('button', { name: 'Layar pelanggan menyala' })).toBeVisible();

  await expect(display.getByRole('region', { name: 'Produk gerai' })).toBeVisible();
  expect(await findFaults(display)).toEqual([]);

  const { registerId, product } = await fill(shop);
  await expect(display.getByRole('heading', { name: product.name })).toBeVisible();
  const { books } = shop;
  const cart = await books.counter.cart({ registerId });
  expect(await findFaults(display)).toEqual([]);

  await books.display.showQris({ registerId, amount: cart.total });
  await expect(display.getByRole('img', { name: /Kode QRIS/ })).toBeVisible();
  expect(await findFaults(display)).toEqual([]);

  await books.counter.completeSale({
    key: newKey(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: rupiah(cart.total + 10_000) }],
  });
  await expect(display.getByText('Terima kasih!')).toBeVisible();
  await expect(display.getByText('Rp10.000')).toBeVisible();
  expect(await findFaults(display)).toEqual([]);

  await display.close();
  await expect(page.getByRole('button', { name: 'Layar pelanggan belum dibuka' })).toBeVisible();
});

test('a display comes back by itself after the power was away', async ({ page, shop }) => {
  await page.goto(displayOf(shop));
  const { product } = await fill(shop);
  await expect(page.getByRole('heading', { name: product.name })).toBeVisible();
  await shop.kill();
  await expect(page.getByText('Menghubungkan lagi…')).toBeVisible();
  await expect(page.getByRole('heading', { name: product.name })).toBeVisible();
  await shop.start();
  await expect(page.getByText('Menghubungkan lagi…')).toBeHidden({ timeout: 20_000 });
});
