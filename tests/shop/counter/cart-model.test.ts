import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cart, GivenDiscount } from '../../../src/contract/counter.ts';
import { rupiah } from '../../../src/domain/money.ts';
import type { RuleTerms } from '../../../src/domain/pricing/rules.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { plainCart } from '../../domain/pricing/plain-cart.ts';
import type { PlainCart, PlainLine, PlainRule } from '../../domain/pricing/plain-cart.ts';
import { addProduct, newKey } from '../../support/shop.ts';
import { cash, counterShop } from './counter-shop.ts';
import type { CounterShop } from './counter-shop.ts';

/** Goods that rules compete for: name, price, price for members, whether sold by weight. */
const goods = [
  { sku: 'KOPI', price: 15_000, memberPrice: 13_500, unit: 'pack' },
  { sku: 'MADU', price: 40_333, memberPrice: null, unit: 'piece' },
  { sku: 'SAMBAL', price: 12_500, memberPrice: 12_000, unit: 'piece' },
  { sku: 'BERAS', price: 14_500, memberPrice: null, unit: 'kg' },
] as const;

type Step =
  | { do: 'add'; product: number; pieces: number }
  | { do: 'open'; price: number }
  | { do: 'quantity'; line: number; pieces: number }
  | { do: 'price'; line: number; price: number | null }
  | { do: 'discount'; line: number; discount: GivenDiscount | null }
  | { do: 'cartDiscount'; discount: GivenDiscount | null }
  | { do: 'member'; isMember: boolean }
  | { do: 'remove'; line: number }
  | { do: 'hold' };

const pieces = fc.integer({ min: 1, max: 9 });
const line = fc.nat({ max: 9 });
const price = fc.constantFrom(0, 1, 999, 12_345, 50_000);
const discount: fc.Arbitrary<GivenDiscount | null> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 70_000 }).map((amount): GivenDiscount => ({
    kind: 'amount',
    amount: rupiah(amount),
  })),
  fc.integer({ min: 1, max: 10_000 }).map((bp): GivenDiscount => ({ kind: 'percent', bp })),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('add' as const), product: fc.nat({ max: 3 }), pieces }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open' as const), price }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('quantity' as const), line, pieces }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('price' as const),
      line,
      price: fc.option(price, { nil: null }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('discount' as const), line, discount }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cartDiscount' as const), discount }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('member' as const), isMember: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove' as const), line }) },
  { weight: 1, arbitrary: fc.constant({ do: 'hold' as const }) },
);

it('a cart comes to what a second, plain reckoning of the same commands comes to', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 3, maxLength: 25 }),
      fc.constantFrom('none' as const, 'included' as const, 'added' as const),
      async (steps, tax) => {
        const { shop, world } = await openWorld(tax);
        for (const one of steps) await take(shop, world, one);
        const cart = await shop.cart();
        compare(cart, world.cart);
        if (cart.lines.length > 0) {
          const sale = await shop.pay([cash(cart.total)]);
          const { lines } = await shop.client.counter.sale({ id: sale.id });
          const plain = plainCart(world.cart);
          expect(sale.total).toBe(plain.total);
          expect(lines.map((one) => amountsOf({ ...one, tax: one.tax }))).toEqual(plain.lines);
        }
        expect(verifyBooks(shop.shop.store.db)).toEqual([]);
        await shop.shop.close();
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

interface World {
  cart: PlainCart;
  products: { id: string; price: number }[];
  memberId: string;
  templates: PlainLine[];
}

async function openWorld(tax: PlainCart['tax']): Promise<{ shop: CounterShop; world: World }> {
  const shop = await counterShop();
  const { client } = shop;
  const before = await client.pricing.tax({});
  await client.pricing.saveTax({ key: newKey(), tax: { ...before, mode: tax } });
  const products: World['products'] = [];
  for (const { sku, unit, price: asked, memberPrice } of goods) {
    const id = await addProduct(shop, {
      sku,
      name: sku,
      unit,
      price: rupiah(asked),
      memberPrice: memberPrice === null ? null : rupiah(memberPrice),
    });
    products.push({ id, price: asked });
  }
  const [kopi = '', madu = '', sambal = ''] = products.map((product) => product.id);
  const terms: RuleTerms[] = [
    { kind: 'buyNGet', buy: 2, free: 1, productIds: [kopi, sambal] },
    {
      kind: 'bundle',
      items: [kopi, madu].map((productId) => ({ productId, pieces: 1 })),
      price: 50_000,
    },
    { kind: 'percentOff', bp: 750, productIds: [madu], categoryIds: [], producerIds: [] },
  ];
  const rules: PlainRule[] = [];
  for (const [index, granted] of terms.entries()) {
    const membersOnly = granted.kind === 'percentOff';
    const draft = { name: `Aturan ${index}`, from: null, until: null, membersOnly };
    const { id } = await client.pricing.saveRule({
      key: newKey(),
      id: null,
      rule: { ...draft, terms: granted } as Parameters<typeof client.pricing.saveRule>[0]['rule'],
    });
    rules.push({ ...draft, id, ...granted } as PlainRule);
  }
  const { id: memberId } = await client.members.save({
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
  const rateBp = before.classes.find((one) => one.id === before.standard)?.rateBp ?? 0;
  const templates = [...goods, null].map((good, index): PlainLine => ({
    key: '',
    productId: products[index]?.id ?? null,
    categoryId: null,
    producerId: null,
    memberPrice: good?.memberPrice ?? null,
    unitPrice: good?.price ?? 0,
    quantity: 0,
    discount: null,
    taxRateBp: tax === 'none' ? 0 : rateBp,
    hasOverride: false,
  }));
  const cart = { lines: [], discount: null, rules, isMember: false, day: '2026-11-22', tax };
  return { shop, world: { cart, products, memberId, templates } };
}

/** Does a step in the shop and in the plain cart. */
async function take(shop: CounterShop, world: World, one: Step): Promise<void> {
  const { client, registerId } = shop;
  const { cart } = world;
  const chosen = 'line' in one ? cart.lines[one.line] : undefined;
  switch (one.do) {
    case 'add': {
      const template = world.templates[one.product];
      const product = world.products[one.product];
      if (template === undefined || product === undefined) return;
      const { lineId } = await shop.add(product.id, one.pieces);
      const same = cart.lines.find((other) => other.key === lineId);
      if (same) same.quantity += one.pieces * 1000;
      else cart.lines.push({ ...template, key: lineId, quantity: one.pieces * 1000 });
      return;
    }
    case 'open': {
      const template = world.templates.at(-1);
      if (template === undefined) return;
      const { lineId } = await shop.openItem('Barang lain', one.price);
      cart.lines.push({ ...template, key: lineId, unitPrice: one.price, quantity: 1000 });
      return;
    }
    case 'quantity':
      if (!chosen) return;
      chosen.quantity = one.pieces * 1000;
      await shop.setQuantity(chosen.key, one.pieces);
      return;
    case 'price': {
      if (!chosen || chosen.productId === null) return;
      const own = world.products.find(({ id }) => id === chosen.productId)?.price ?? 0;
      await shop.setPrice(chosen.key, one.price);
      if (one.price === null || one.price !== chosen.unitPrice) {
        chosen.unitPrice = one.price ?? own;
        chosen.hasOverride = one.price !== null;
      }
      return;
    }
    case 'discount':
      if (!chosen) return;
      chosen.discount = one.discount;
      await shop.setDiscount(chosen.key, one.discount);
      return;
    case 'cartDiscount':
      if (cart.lines.length === 0) return;
      cart.discount = one.discount;
      await shop.setCartDiscount(one.discount);
      return;
    case 'member': {
      cart.isMember = one.isMember;
      const memberId = one.isMember ? world.memberId : null;
      await client.counter.setMember({ key: newKey(), registerId, memberId });
      return;
    }
    case 'remove':
      if (!chosen) return;
      cart.lines.splice(cart.lines.indexOf(chosen), 1);
      await client.counter.removeLine({ key: newKey(), lineId: chosen.key });
      return;
    case 'hold': {
      if (cart.lines.length === 0) return;
      const { held } = await shop.hold();
      expect(held.total).toBe(plainCart(cart).total);
      compare(await shop.resume(held.id), cart);
    }
  }
}

function compare(cart: Cart, world: PlainCart): void {
  const plain = plainCart(world);
  expect(cart.total).toBe(plain.total);
  expect(
    cart.lines.map((one) => amountsOf({ ...one, tax: one.tax === null ? 0 : one.tax.amount })),
  ).toEqual(plain.lines);
  expect(cart.rules.map(({ ruleId, amount }) => ({ ruleId, amount }))).toEqual(plain.applied);
  for (const { rules, ruleDiscount } of cart.lines) {
    expect(rules.reduce((sum, rule) => sum + rule.amount, 0)).toBe(ruleDiscount);
  }
}

function amountsOf(one: Record<(typeof amounts)[number], number>) {
  return Object.fromEntries(amounts.map((name) => [name, one[name]]));
}

const amounts = [
  'gross',
  'lineDiscount',
  'ruleDiscount',
  'cartDiscount',
  'discount',
  'tax',
  'total',
] as const;
