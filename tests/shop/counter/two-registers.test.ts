import { describe, expect, it } from 'vitest';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { openHttp, token } from '../../doors/doors.ts';
import { httpClient } from '../../support/http-client.ts';
import { addProduct, newKey, secondRegister } from '../../support/shop.ts';
import { counterShop, deskOf } from './counter-shop.ts';
import type { CounterShop } from './counter-shop.ts';

/** Two cashiers at two registers, each over a connection of his own. */
async function twoDesks(shop: CounterShop) {
  const second = await secondRegister(shop.client);
  const { address } = await openHttp(shop.shop);
  const sessions = [await shop.enter('cashier'), await shop.enter('supervisor')];
  return [shop.registerId, second].map((registerId, index) => {
    const client = httpClient({ address, token }, () => sessions[index]?.session ?? null);
    return deskOf(shop, client as CounterShop['client'], registerId);
  });
}

describe('two registers', () => {
  it('that sell the last piece at the same moment are both recorded, and the stock tells the truth', async () => {
    const shop = await counterShop();
    const productId = await addProduct(shop, {}, 1);
    const desks = await twoDesks(shop);
    for (const desk of desks) {
      const { cart } = await desk.add(productId);
      expect(cart.lines[0]).toMatchObject({ short: false, onHand: 1000 });
    }
    const sales = await Promise.all(desks.map((desk) => desk.pay()));
    expect(sales.map((sale) => sale.receiptNumber)).toEqual(['K1-000001', 'K2-000001']);
    expect(sales.map((sale) => sale.cashier)).toEqual(['Uji cashier', 'Uji supervisor']);
    const told = sales.flatMap((sale) => sale.belowZero);
    expect(told).toEqual([{ name: 'Madu Hutan 250 ml', onHand: -1000 }]);
    expect((await shop.client.catalogue.get({ id: productId })).onHand).toBe(-1000);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('that sell all day long lose nothing and number without gaps', async () => {
    const shop = await counterShop();
    const productId = await addProduct(shop, {}, 100);
    const desks = await twoDesks(shop);
    const numbers = await Promise.all(
      desks.map(async (desk) => {
        const mine: string[] = [];
        for (let i = 0; i < 15; i += 1) {
          await desk.add(productId, 1 + (i % 3));
          mine.push((await desk.pay()).receiptNumber);
        }
        return mine;
      }),
    );
    const expected = (code: string) =>
      Array.from({ length: 15 }, (_, index) => `${code}-${String(index + 1).padStart(6, '0')}`);
    expect(numbers).toEqual([expected('K1'), expected('K2')]);
    expect((await shop.client.catalogue.get({ id: productId })).onHand).toBe(40_000);
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  });

  it('over which one sale is asked for twice book it once', async () => {
    const shop = await counterShop();
    const productId = await addProduct(shop);
    const [first] = await twoDesks(shop);
    if (first === undefined) throw new Error('no desk');
    const { cart } = await first.add(productId);
    const command = {
      key: newKey(),
      cartId: cart.id ?? '',
      expectedTotal: cart.total,
      tenders: [{ kind: 'cash' as const, tendered: cart.total }],
    };
    const answers = await Promise.all([
      shop.client.counter.completeSale(command),
      shop.client.counter.completeSale(command),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect(await shop.client.counter.recentSales({})).toHaveLength(1);
  });
});
