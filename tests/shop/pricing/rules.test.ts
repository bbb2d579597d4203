import { describe, expect, it } from 'vitest';
import type { RuleDraft } from '../../../src/contract/pricing.ts';
import { rupiah } from '../../../src/domain/money.ts';
import {
  addProduct,
  emptyShop,
  fillCart,
  newKey,
  refusal,
  standingClock,
} from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';

const nobody = crypto.randomUUID();

async function showroom() {
  const clock = standingClock();
  const opened = await emptyShop({ clock });
  const honey = await addProduct(opened, { sku: 'MDU-1', price: rupiah(45_000) });
  const crisps = await addProduct(opened, {
    sku: 'KRP-1',
    name: 'Keripik Contoh',
    price: rupiah(10_000),
    category: 'Keripik',
    producer: 'Kelompok Contoh',
  });
  return { ...opened, clock, honey, crisps };
}

const buyThree = (productIds: string[], changes: Partial<RuleDraft> = {}): RuleDraft => ({
  name: 'Beli 2 gratis 1',
  from: null,
  until: null,
  membersOnly: false,
  terms: { kind: 'buyNGet', buy: 2, free: 1, productIds },
  ...changes,
});

async function save({ client }: TestShop, rule: RuleDraft, id: string | null = null) {
  return client.pricing.saveRule({ key: newKey(), id, rule });
}

describe('a price rule', () => {
  it('runs by itself from the moment it is saved, and no more once it is removed', async () => {
    const opened = await showroom();
    const { client, registerId, crisps } = opened;
    await fillCart(opened, [{ productId: crisps, quantity: 3000 }]);
    expect((await client.counter.cart({ registerId })).total).toBe(30_000);

    const rule = await save(opened, buyThree([crisps]));
    expect(rule).toMatchObject({ state: 'running', names: { [crisps]: 'Keripik Contoh' } });
    const cart = await client.counter.cart({ registerId });
    expect(cart.total).toBe(20_000);
    expect(cart.rules).toEqual([{ ruleId: rule.id, name: 'Beli 2 gratis 1', amount: 10_000 }]);

    const removed = await client.pricing.removeRule({ key: newKey(), id: rule.id });
    expect(removed.state).toBe('off');
    expect((await client.counter.cart({ registerId })).total).toBe(30_000);
    expect(await client.pricing.rules({})).toEqual([]);
    expect(await client.pricing.rules({ includeOff: true })).toMatchObject([{ id: rule.id }]);
  });

  it('runs on its days only, the last one included', async () => {
    const opened = await showroom();
    const { client, registerId, crisps, clock } = opened;
    await save(opened, buyThree([crisps], { from: '2026-11-23', until: '2026-11-24' }));
    await fillCart(opened, [{ productId: crisps, quantity: 3000 }]);
    const totals: number[] = [];
    for (let day = 0; day < 4; day += 1) {
      totals.push((await client.counter.cart({ registerId })).total);
      clock.at += 24 * 3_600_000;
    }
    expect(totals).toEqual([30_000, 20_000, 20_000, 30_000]);
    expect(await client.pricing.rules({})).toMatchObject([{ state: 'over' }]);
  });

  it('for members runs when the cart is a member’s', async () => {
    const opened = await showroom();
    const { client, registerId, honey } = opened;
    await save(opened, {
      ...buyThree([]),
      membersOnly: true,
      terms: { kind: 'percentOff', bp: 500, productIds: [], categoryIds: [], producerIds: [] },
    });
    await fillCart(opened, [{ productId: honey }]);
    expect((await client.counter.cart({ registerId })).total).toBe(45_000);
    const member = await client.members.save({
      key: newKey(),
      id: null,
      member: {
        number: '',
        name: 'Anggota Contoh',
        phone: '',
        accountLimit: rupiah(0),
        active: true,
      },
    });
    const cart = await client.counter.setMember({ key: newKey(), registerId, memberId: member.id });
    expect(cart.total).toBe(42_750);
  });

  it('is changed under its id and comes back when it was off', async () => {
    const opened = await showroom();
    const { client, crisps, honey } = opened;
    const rule = await save(opened, buyThree([crisps]));
    await client.pricing.removeRule({ key: newKey(), id: rule.id });
    const again = await save(opened, buyThree([crisps, honey], { name: 'Lagi' }), rule.id);
    expect(again).toMatchObject({ id: rule.id, name: 'Lagi', state: 'running' });
    expect(await refusal(save(opened, buyThree([crisps]), nobody))).toMatchObject({
      code: 'RULE_NOT_FOUND',
    });
  });

  it('that cannot be meant is refused by the field that is wrong', async () => {
    const opened = await showroom();
    const { client, crisps, honey } = opened;
    const [category] = await client.catalogue.categories({});
    const [producer] = await client.producers.list({});
    const price = (amount: number) => rupiah(amount);
    const all = { productIds: [], categoryIds: [], producerIds: [] };
    const tries: [string, string, Partial<RuleDraft>][] = [
      ['until', 'DATES', { from: '2026-11-24', until: '2026-11-23' }],
      ['terms.productIds', 'EMPTY', buyThree([])],
      ['terms.productIds', 'TWICE', buyThree([crisps, crisps])],
      ['terms.productIds', 'NOT_FOUND', buyThree([crisps, nobody])],
      [
        'terms.free',
        'TOO_FEW',
        { terms: { kind: 'buyNGet', buy: 2, free: 0, productIds: [crisps] } },
      ],
      ['terms.items', 'EMPTY', { terms: { kind: 'bundle', items: [], price: price(1) } }],
      [
        'terms.items',
        'TOO_FEW',
        { terms: { kind: 'bundle', items: [{ productId: crisps, pieces: 1 }], price: price(1) } },
      ],
      [
        'terms.price',
        'NO_SAVING',
        {
          terms: {
            kind: 'bundle',
            items: [
              { productId: crisps, pieces: 1 },
              { productId: honey, pieces: 1 },
            ],
            price: price(55_000),
          },
        },
      ],
      [
        'terms.price',
        'NO_SAVING',
        {
          terms: {
            kind: 'quantityPrice',
            productIds: [crisps],
            fromPieces: 5,
            price: price(10_000),
          },
        },
      ],
      ['terms.bp', 'TOO_FEW', { terms: { kind: 'percentOff', bp: 0, ...all } }],
      [
        'terms.producerIds',
        'NOT_FOUND',
        {
          terms: {
            kind: 'percentOff',
            bp: 1000,
            productIds: [],
            categoryIds: [category?.id ?? ''],
            producerIds: [producer?.id ?? '', nobody],
          },
        },
      ],
    ];
    for (const [field, problem, changes] of tries) {
      expect(await refusal(save(opened, { ...buyThree([crisps]), ...changes }))).toEqual({
        code: 'RULE_WRONG',
        data: { field, problem },
      });
    }
    expect(await client.pricing.rules({ includeOff: true })).toEqual([]);
  });
});
