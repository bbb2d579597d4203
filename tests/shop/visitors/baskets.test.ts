import { expect, it } from 'vitest';
import { quantity } from '../../../src/domain/quantity.ts';
import { addProduct, draft, emptyShop, newKey, standingClock } from '../../support/shop.ts';

async function showroom() {
  const clock = standingClock();
  const shop = await emptyShop({ clock });
  const productId = await addProduct(shop, {}, 3);
  return { ...shop, clock, productId, baskets: shop.shop.visitors.baskets };
}

it('collects goods under one code, and counts what is put in again', async () => {
  const { baskets, productId, ...shop } = await showroom();
  const other = await addProduct(shop, { sku: 'LAIN', name: 'Keripik' }, 10);
  const first = await baskets.add(null, productId);
  const second = await baskets.add(first?.token ?? '', productId);
  const third = await baskets.add(first?.token ?? '', other);
  expect(third?.code).toBe(first?.code);
  expect(second?.lines).toMatchObject([{ quantity: 2000, isShort: false }]);
  expect(third?.lines.map(({ product }) => product.sku)).toEqual(['MDU-1', 'LAIN']);
  expect(baskets.byCode(first?.code ?? '')?.token).toBe(first?.token);
});

it('says what is not there any more, and takes out what is set to nothing', async () => {
  const { baskets, productId } = await showroom();
  const token = (await baskets.add(null, productId))?.token ?? '';
  expect((await baskets.set(token, productId, 3))?.lines).toMatchObject([{ isShort: false }]);
  expect((await baskets.set(token, productId, 4))?.lines).toMatchObject([
    { quantity: 4000, isShort: true },
  ]);
  expect((await baskets.set(token, productId, 0))?.lines).toEqual([]);
  expect((await baskets.set(token, productId, 5))?.lines).toEqual([]);
});

it('holds one unit of what is weighed, and nothing that is not for sale', async () => {
  const { baskets, client, ...shop } = await showroom();
  const rice = await addProduct({ client, ...shop }, { sku: 'BRS', unit: 'kg' }, 20);
  const once = await baskets.add(null, rice);
  expect((await baskets.add(once?.token ?? '', rice))?.lines).toMatchObject([{ quantity: 1000 }]);
  const product = { ...draft({ sku: 'BRS', unit: 'kg' }), active: false };
  await client.catalogue.saveProduct({ key: newKey(), id: rice, product });
  expect(await baskets.add(null, rice)).toBeNull();
  expect(baskets.get(once?.token ?? '')?.lines).toMatchObject([{ isShort: true }]);
});

it('is forgotten six hours after its last change, and its code with it', async () => {
  const { baskets, productId, clock } = await showroom();
  const basket = await baskets.add(null, productId);
  clock.at += 5 * 3_600_000;
  await baskets.add(basket?.token ?? '', productId);
  clock.at += 5 * 3_600_000;
  expect(baskets.get(basket?.token ?? '')?.lines).toHaveLength(1);
  clock.at += 3_600_001;
  expect(baskets.get(basket?.token ?? '')).toBeNull();
  expect(baskets.byCode(basket?.code ?? '')).toBeNull();
  const fresh = await baskets.add(basket?.token ?? '', productId);
  expect(fresh?.token).not.toBe(basket?.token);
});

it('has an end: so many goods, so many pieces, so many baskets', async () => {
  const { baskets, productId, ...shop } = await showroom();
  const token = (await baskets.add(null, productId))?.token ?? '';
  expect((await baskets.set(token, productId, 1000))?.lines).toMatchObject([{ quantity: 99_000 }]);
  for (let number = 1; number < 40; number += 1) {
    const id = await addProduct(shop, { sku: `N-${number}` }, 1);
    expect(await baskets.add(token, id)).not.toBeNull();
  }
  expect(await baskets.add(token, await addProduct(shop, { sku: 'N-40' }, 1))).toBeNull();
  expect((await baskets.add(token, productId))?.lines).toHaveLength(40);

  const codes = new Set<string>();
  for (let number = 1; number < 3000; number += 1) {
    codes.add((await baskets.add(null, productId))?.code ?? '');
  }
  expect(codes.size).toBe(2999);
  // The full basket is the one that was changed last, so an older one makes room.
  expect(await baskets.add(null, productId)).not.toBeNull();
  expect(await baskets.add(null, productId)).not.toBeNull();
  expect(baskets.waiting(5000)).toHaveLength(3000);
}, 60_000);

it('tells the counter which baskets wait, and what they come to', async () => {
  const { baskets, productId, client } = await showroom();
  const basket = await baskets.add(null, productId);
  await baskets.set(basket?.token ?? '', productId, 2);
  expect(await client.visitors.baskets({})).toEqual([
    {
      code: basket?.code,
      goods: [{ name: 'Madu Hutan 250 ml', quantity: quantity(2000), isShort: false }],
      total: 90_000,
      expiresAt: expect.any(Number),
    },
  ]);
});
