import { describe, expect, it } from 'vitest';
import { priceCart } from '../../../src/domain/pricing/cart-pricing.ts';
import type { PricedLineInput, PricingInput } from '../../../src/domain/pricing/cart-pricing.ts';
import { memberRuleId } from '../../../src/domain/pricing/rules.ts';
import type { PriceRule, RuleTerms } from '../../../src/domain/pricing/rules.ts';

/** A line of `pieces` pieces of a product at `unitPrice`; its key is the product. */
function line(productId: string, unitPrice: number, pieces: number, more = {}): PricedLineInput {
  return {
    key: productId,
    productId,
    categoryId: null,
    producerId: null,
    memberPrice: null,
    unitPrice,
    quantity: pieces * 1000,
    discount: null,
    taxRateBp: 0,
    hasOverride: false,
    ...more,
  };
}

function rule(id: string, terms: RuleTerms, more: Partial<PriceRule> = {}): PriceRule {
  const head = { id, name: id, from: null, until: null, membersOnly: false };
  return { ...head, ...terms, ...more } as PriceRule;
}

function price(lines: PricedLineInput[], rules: PriceRule[], more: Partial<PricingInput> = {}) {
  const rest = { discount: null, isMember: false, day: '2026-11-22', tax: 'none' as const };
  return priceCart({ lines, rules, ...rest, ...more });
}

const threeForTwo = rule('3-bayar-2', {
  kind: 'buyNGet',
  buy: 2,
  free: 1,
  productIds: ['kopi', 'madu'],
});

describe('buy two, get one', () => {
  it('gives the cheapest of every three, and nothing for the two left over', () => {
    const cart = price([line('kopi', 15_000, 3), line('madu', 40_000, 2)], [threeForTwo]);
    expect(cart.lines.map((one) => one.ruleDiscount)).toEqual([15_000, 0]);
    expect(cart.applied).toEqual([
      {
        ruleId: '3-bayar-2',
        name: '3-bayar-2',
        amount: 15_000,
        lineKeys: ['madu', 'kopi'],
        savings: [0, 15_000],
      },
    ]);
  });

  it('groups from the dearest down, which is best for the visitor', () => {
    const cart = price([line('kopi', 15_000, 3), line('madu', 40_000, 3)], [threeForTwo]);
    expect(cart.discount).toBe(55_000);
  });

  it('counts whole pieces only', () => {
    const weighed = line('madu', 40_000, 0, { quantity: 2900 });
    expect(price([weighed], [threeForTwo]).discount).toBe(0);
    expect(price([{ ...weighed, quantity: 3900 }], [threeForTwo]).discount).toBe(40_000);
  });
});

describe('a bundle', () => {
  const parcel = rule('parsel', {
    kind: 'bundle',
    items: [
      { productId: 'kopi', pieces: 2 },
      { productId: 'madu', pieces: 1 },
    ],
    price: 60_000,
  });

  it('is sold as often as the cart holds it whole, its saving shared over its goods', () => {
    const cart = price([line('kopi', 15_000, 5), line('madu', 40_000, 3)], [parcel]);
    expect(cart.discount).toBe(20_000);
    expect(cart.lines.map((one) => one.ruleDiscount)).toEqual([8571, 11_429]);
  });

  it('gives the odd rupiah to the line whose key comes first, however the bundle is written', () => {
    const items = ['madu', 'kopi'].map((productId) => ({ productId, pieces: 1 }));
    const pair = rule('pasangan', { kind: 'bundle', items, price: 19_999 });
    const cart = price([line('madu', 10_000, 2), line('kopi', 10_000, 1)], [pair]);
    expect(cart.lines.map((one) => one.ruleDiscount)).toEqual([0, 1]);
  });

  it('that costs more than its goods is not sold', () => {
    const dear = { ...parcel, price: 70_000 } as PriceRule;
    expect(price([line('kopi', 15_000, 2), line('madu', 40_000, 1)], [dear]).applied).toEqual([]);
  });
});

describe('a price from five pieces', () => {
  const many = rule('grosir', {
    kind: 'quantityPrice',
    productIds: ['kopi', 'teh'],
    fromPieces: 5,
    price: 12_000,
  });

  it('counts the products together and raises none that is cheaper already', () => {
    const cart = price([line('kopi', 15_000, 3), line('teh', 10_000, 2)], [many]);
    expect(cart.lines.map((one) => one.ruleDiscount)).toEqual([9000, 0]);
    expect(price([line('kopi', 15_000, 4)], [many]).discount).toBe(0);
  });
});

describe('per cent off', () => {
  const off = (more: object) =>
    rule('panen', {
      kind: 'percentOff',
      bp: 1000,
      productIds: [],
      categoryIds: [],
      producerIds: [],
      ...more,
    });
  const goods = [
    line('kopi', 15_000, 1, { categoryId: 'minuman' }),
    line('madu', 40_000, 1, { producerId: 'bu-contoh' }),
    line('terbuka', 5000, 1, { productId: null }),
  ];

  it('is off everything where nothing is named, open items too', () => {
    const cart = price(goods, [off({})]);
    expect(cart.lines.map((one) => one.ruleDiscount)).toEqual([1500, 4000, 500]);
  });

  it('is off what any of its lists names', () => {
    const cart = price(goods, [off({ categoryIds: ['minuman'], producerIds: ['bu-contoh'] })]);
    expect(cart.lines.map((one) => one.ruleDiscount)).toEqual([1500, 4000, 0]);
  });

  it('runs on its first and its last day, and for members only where it says so', () => {
    const days = off({ from: '2026-11-21', until: '2026-11-22' });
    const saved = (day: string) => price(goods, [days], { day }).discount;
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(saved)).toEqual([
      0, 6000, 6000, 0,
    ]);
    const closed = off({ membersOnly: true });
    expect(price(goods, [closed]).discount).toBe(0);
    expect(price(goods, [closed], { isMember: true }).discount).toBe(6000);
  });
});

describe('the member price', () => {
  it('is for members, says why, and never raises a price', () => {
    const goods = [
      line('kopi', 15_000, 2, { memberPrice: 13_000 }),
      line('madu', 40_000, 1, { memberPrice: 45_000 }),
    ];
    expect(price(goods, []).applied).toEqual([]);
    const cart = price(goods, [], { isMember: true });
    expect(cart.applied).toEqual([
      {
        ruleId: memberRuleId,
        name: 'Harga anggota',
        amount: 4000,
        lineKeys: ['kopi'],
        savings: [4000],
      },
    ]);
    expect(cart.total).toBe(66_000);
  });
});

describe('rules that want the same goods', () => {
  it('run by what they save, and no piece takes part in two', () => {
    const tenOff = rule('panen', {
      kind: 'percentOff',
      bp: 1000,
      productIds: [],
      categoryIds: [],
      producerIds: [],
    });
    const cart = price([line('kopi', 15_000, 4)], [tenOff, threeForTwo]);
    expect(cart.applied.map((one) => [one.ruleId, one.amount])).toEqual([
      ['3-bayar-2', 15_000],
      ['panen', 1500],
    ]);
  });

  it('that save the same run by their ids', () => {
    const twin = (id: string) => ({ ...threeForTwo, id }) as PriceRule;
    const cart = price([line('kopi', 15_000, 3)], [twin('b'), twin('a')]);
    expect(cart.applied.map((one) => one.ruleId)).toEqual(['a']);
  });

  it('stay away from a price or a discount by hand, but not from a discount of nothing', () => {
    const byHand = { discount: { kind: 'amount', amount: 500 } };
    const nothing = { discount: { kind: 'amount', amount: 0 } };
    const saved = (more: object) => price([line('kopi', 15_000, 3, more)], [threeForTwo]).discount;
    expect(saved({ hasOverride: true })).toBe(0);
    expect(saved(byHand)).toBe(500);
    expect(saved(nothing)).toBe(15_000);
  });
});

describe('the discount on a cart', () => {
  it('comes after lines and rules, and its parts add up to the rupiah', () => {
    const goods = [line('kopi', 10_000, 1), line('madu', 10_000, 1), line('teh', 10_000, 1)];
    const cart = price(goods, [], { discount: { kind: 'amount', amount: 10_000 } });
    expect(cart.lines.map((one) => one.cartDiscount)).toEqual([3334, 3333, 3333]);
    const half = price([line('kopi', 15_000, 3)], [threeForTwo], {
      discount: { kind: 'percent', bp: 5000 },
    });
    expect(half.total).toBe(15_000);
  });

  it('is never more than what is left to pay', () => {
    const cart = price([line('kopi', 10_000, 1)], [], {
      discount: { kind: 'amount', amount: 99_000 },
    });
    expect([cart.discount, cart.total]).toEqual([10_000, 0]);
  });
});

describe('tax', () => {
  it('is found within the price, or added to it, a line at a time', () => {
    const goods = [line('kopi', 11_100, 1, { taxRateBp: 1100 }), line('madu', 40_000, 1)];
    const within = price(goods, [], { tax: 'included' });
    expect([within.taxIncluded, within.taxAdded, within.total]).toEqual([1100, 0, 51_100]);
    const added = price(goods, [], { tax: 'added' });
    expect([added.taxIncluded, added.taxAdded, added.total]).toEqual([0, 1221, 52_321]);
    const none = price(goods, [], { tax: 'none' });
    expect([none.taxIncluded, none.taxAdded, none.total]).toEqual([0, 0, 51_100]);
  });
});
