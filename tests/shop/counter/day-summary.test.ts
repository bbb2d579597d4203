import { describe, expect, test } from 'vitest';
import {
  addProduct,
  emptyShop,
  fillCart,
  newKey,
  payCash,
  standingClock,
} from '../../support/shop.ts';

const hour = 3_600_000;

describe('what a day brought in', () => {
  test('counts the sales of the showroom day by hour and leaves yesterday out', async () => {
    const clock = standingClock();
    const shop = await emptyShop({ clock });
    const productId = await addProduct(shop, {}, 100);
    const sell = async (at: number, pieces: number) => {
      clock.at = at;
      await fillCart(shop, [{ productId, quantity: pieces * 1000 }]);
      await payCash(shop);
    };
    const noon = clock.at;
    await sell(noon - 15 * hour, 7);
    await sell(noon, 1);
    await sell(noon + 60_000, 2);
    await sell(noon + hour, 1);

    expect(await shop.client.counter.daySummary({})).toEqual({
      day: '2026-11-22',
      sales: 3,
      total: 180_000,
      pieces: 4,
      refunds: { count: 0, total: 0 },
      byHour: [
        { hour: 14, sales: 2, total: 135_000 },
        { hour: 15, sales: 1, total: 45_000 },
      ],
    });
    expect(await shop.client.counter.daySummary({ day: '2026-11-21' })).toMatchObject({
      sales: 1,
      total: 315_000,
      byHour: [{ hour: 23 }],
    });
  });

  test('tells what came back beside what was sold', async () => {
    const shop = await emptyShop({ clock: standingClock() });
    const productId = await addProduct(shop, {}, 100);
    await fillCart(shop, [{ productId, quantity: 1000 }]);
    const { id: saleId } = await payCash(shop);
    const { registerId } = shop;
    const wish = { key: newKey(), saleId, registerId, reason: 'salah barang' };
    await shop.client.refunds.voidSale(wish);
    expect(await shop.client.counter.daySummary({})).toMatchObject({
      sales: 1,
      total: 45_000,
      refunds: { count: 1, total: 45_000 },
    });
  });

  test('is nothing on a day without sales', async () => {
    const shop = await emptyShop({ clock: standingClock() });
    expect(await shop.client.counter.daySummary({})).toEqual({
      day: '2026-11-22',
      sales: 0,
      total: 0,
      pieces: 0,
      refunds: { count: 0, total: 0 },
      byHour: [],
    });
  });
});
