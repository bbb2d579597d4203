import { quantity } from '../../src/domain/quantity.ts';
import { openOffice } from './office-page.ts';
import { expect, test } from './shop-fixture.ts';

test('the overview follows the counter: takings rise and goods run low as they are sold', async ({
  page,
  shop,
}) => {
  const { books } = shop;
  const [register] = await books.counter.registers({});
  const { products } = await books.catalogue.search({ limit: 50 });
  const good = products.find(
    ({ price, unit, onHand }) => price !== null && unit === 'piece' && onHand > 0,
  );
  if (!register || !good) throw new Error('the sample has nothing to sell');
  await openOffice(page, shop, '/kantor');
  const takings = page.getByRole('region', { name: 'Penjualan hari ini' });
  await expect(takings).toContainText('Belum ada penjualan hari ini');
  await expect(page.getByRole('link', { name: good.name })).toHaveCount(0);

  const key = () => crypto.randomUUID();
  const detail = await books.catalogue.get({ id: good.id });
  await books.catalogue.saveProduct({
    key: key(),
    id: good.id,
    product: { ...detail, lowStock: quantity(0) },
  });
  const { cart } = await books.counter.addLine({
    key: key(),
    registerId: register.id,
    productId: good.id,
    quantity: good.onHand,
  });
  const sale = await books.counter.completeSale({
    key: key(),
    cartId: cart.id ?? '',
    expectedTotal: cart.total,
    tenders: [{ kind: 'cash', tendered: cart.total }],
  });

  await expect(takings).toContainText('1 penjualan');
  await expect(page.getByRole('link', { name: good.name })).toBeVisible();

  const wish = { key: key(), saleId: sale.id, registerId: register.id, reason: 'salah barang' };
  await books.refunds.voidSale(wish);
  await expect(takings).toContainText(/Kembali Rp[\d.]+ dari 1 retur atau pembatalan/);
});
