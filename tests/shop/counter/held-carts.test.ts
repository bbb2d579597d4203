import { describe, expect, it } from 'vitest';
import { addProduct, newKey, refusal, secondRegister } from '../../support/shop.ts';
import { audited, counterShop, deskOf, inShort, off } from './counter-shop.ts';
import type { CounterShop } from './counter-shop.ts';

/** A second register, and who stands at it. */
async function secondDesk(shop: CounterShop) {
  return deskOf(shop, shop.client, await secondRegister(shop.client));
}

describe('a held cart', () => {
  it('waits under its name while the next visitor is served, and comes back whole', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop);
    await shop.add(id, 2);
    await shop.setCartDiscount(off(3000));
    const before = await shop.cart();
    const { cart, held } = await shop.hold('Bu Contoh');
    expect(cart).toMatchObject({ id: null, lines: [] });
    expect(held).toMatchObject({
      name: 'Bu Contoh',
      heldBy: 'Kompor',
      goods: ['Madu Hutan 250 ml'],
      lines: 1,
      total: 87_000,
    });
    await shop.add(id);
    await shop.pay();
    expect(await shop.client.counter.heldCarts({})).toEqual([held]);
    const back = await shop.resume(held.id);
    expect(back).toEqual({ ...before, name: 'Bu Contoh', lines: back.lines });
    expect(inShort(back)).toEqual(inShort(before));
    expect(await shop.client.counter.heldCarts({})).toEqual([]);
  });

  it('without a name is called by the time of day, and keeps its name when held again', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    const { held } = await shop.hold();
    expect(held.name).toBe('14.05');
    await shop.resume(held.id);
    shop.clock.at += 3_600_000;
    expect((await shop.hold()).held.name).toBe('14.05');
  });

  it('of nothing is refused', async () => {
    const shop = await counterShop();
    expect((await refusal(shop.hold())).code).toBe('CART_EMPTY');
  });

  it('is one of many, the oldest first', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop);
    for (const name of ['satu', 'dua', 'tiga']) {
      await shop.add(id);
      await shop.hold(name);
      shop.clock.at += 1000;
    }
    const names = (await shop.client.counter.heldCarts({})).map((cart) => cart.name);
    expect(names).toEqual(['satu', 'dua', 'tiga']);
  });

  it('goes on at another register, with receipt numbers of that one', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    const { held } = await shop.hold('Bu Contoh');
    const second = await secondDesk(shop);
    await second.resume(held.id);
    expect((await second.pay()).receiptNumber).toBe('K2-000001');
  });

  it('never pushes an open cart aside', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop);
    await shop.add(id);
    const { held } = await shop.hold();
    await shop.add(id, 2);
    expect(await refusal(shop.resume(held.id))).toEqual({
      code: 'CART_NOT_EMPTY',
      data: { lines: 1 },
    });
    await shop.hold();
    expect(await shop.resume(held.id)).toMatchObject({ total: 45_000 });
  });

  it('takes the place of a cart out of which everything was taken', async () => {
    const shop = await counterShop();
    const id = await addProduct(shop);
    await shop.add(id);
    const { held } = await shop.hold();
    await shop.add(id, 2);
    await shop.client.counter.removeLine({ key: newKey(), lineId: await shop.lineOf() });
    expect(await shop.resume(held.id)).toMatchObject({ id: held.id, total: 45_000 });
  });

  it('that two windows take up at once goes to one of them', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    const { held } = await shop.hold();
    const second = await secondDesk(shop);
    const taken = await Promise.allSettled([shop.resume(held.id), second.resume(held.id)]);
    expect(taken.map((one) => one.status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const [loser] = taken.filter((one) => one.status === 'rejected');
    expect(loser?.reason).toMatchObject({ code: 'HELD_GONE' });
    const lines = [...(await shop.cart()).lines, ...(await second.cart()).lines];
    expect(lines).toHaveLength(1);
  });

  it('that is given up leaves what was in it in the audit log', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop), 2);
    const { held } = await shop.hold('Bu Contoh');
    const { client } = await shop.enter('cashier');
    const discard = { key: newKey(), cartId: held.id };
    expect(await client.counter.discardHeld(discard)).toEqual([]);
    expect(await audited(shop.client, 'cart.discard')).toMatchObject({
      who: 'Uji cashier',
      subject: 'Bu Contoh',
      detail: { total: 90_000, lines: [{ quantity: 2000, unitPrice: 45_000 }] },
    });
    expect((await refusal(shop.resume(held.id))).code).toBe('HELD_GONE');
    const twice = client.counter.discardHeld({ key: newKey(), cartId: held.id });
    expect((await refusal(twice)).code).toBe('HELD_GONE');
  });

  it('lets nobody change its lines while it waits', async () => {
    const shop = await counterShop();
    await shop.add(await addProduct(shop));
    const lineId = await shop.lineOf();
    await shop.hold();
    expect((await refusal(shop.setQuantity(lineId, 5))).code).toBe('CART_CLOSED');
  });
});
