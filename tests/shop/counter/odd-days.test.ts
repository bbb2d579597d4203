import { expect, it } from 'vitest';
import { quantity } from '../../../src/domain/quantity.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, draft, newKey, refusal } from '../../support/shop.ts';
import { cash, counterShop } from './counter-shop.ts';

it('a weight in the cart of what has become a counted good is refused in words, and sold once it is whole', async () => {
  const shop = await counterShop();
  const { client, registerId } = shop;
  const product = draft({ unit: 'kg', price: 90_000 as never });
  const id = await addProduct(shop, product, 10);
  await client.counter.addLine({
    key: newKey(),
    registerId,
    productId: id,
    quantity: quantity(333),
  });
  await client.catalogue.saveProduct({ key: newKey(), id, product: { ...product, unit: 'piece' } });
  expect(await refusal(shop.pay())).toEqual({
    code: 'QUANTITY_NOT_WHOLE',
    data: { name: product.name, unit: 'piece' },
  });
  await shop.setQuantity(await shop.lineOf(), 1);
  expect(await shop.pay()).toMatchObject({ total: 90_000, pieces: 1 });
  expect(verifyBooks(shop.shop.store.db)).toEqual([]);
});

it('a day of more money than one amount may be is still reported and closed', async () => {
  const shop = await counterShop();
  const { client, registerId } = shop;
  const much = 899_700_012_345;
  for (let time = 0; time < 2; time += 1) {
    await shop.openItem('Salah pindai', much);
    await shop.pay([cash(much)]);
  }
  const { report } = await client.shifts.xReport({ registerId });
  expect(report.sales.sums?.total).toBe(2 * much);
  expect((await client.counter.daySummary({})).total).toBe(2 * much);
});
