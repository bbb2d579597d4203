import fc from 'fast-check';
import type {
  Discount,
  PricedLineInput,
  PricingInput,
} from '../../../src/domain/pricing/cart-pricing.ts';
import type { PriceRule } from '../../../src/domain/pricing/rules.ts';

const products = ['kopi', 'keripik', 'madu', 'sambal', 'tikar'];
const categories = ['minuman', 'camilan'];
const producers = ['bu-contoh', 'pak-misal'];

const day = fc.constantFrom('2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23');
const product = fc.constantFrom(...products);
const basisPoints = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }),
  fc.constantFrom(500, 1000, 10_000),
);

/** Prices that people ask, prices that round badly, few enough that some are equal. */
const price = fc.oneof(
  fc.constantFrom(0, 1, 333, 5000, 8000, 12_500, 15_000),
  fc.integer({ min: 0, max: 2_000_000 }),
);

const discount: fc.Arbitrary<Discount> = fc.oneof(
  fc.record({ kind: fc.constant('amount' as const), amount: fc.integer({ min: 0, max: 60_000 }) }),
  fc.record({ kind: fc.constant('percent' as const), bp: basisPoints }),
);

const seldom = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null, freq: 1 });

const line: fc.Arbitrary<Omit<PricedLineInput, 'key'>> = fc.record({
  productId: fc.option(product, { nil: null, freq: 12 }),
  categoryId: fc.option(fc.constantFrom(...categories), { nil: null }),
  producerId: fc.option(fc.constantFrom(...producers), { nil: null }),
  memberPrice: fc.option(price, { nil: null }),
  unitPrice: price,
  quantity: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 12 }).map((pieces) => pieces * 1000) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 6000 }) },
  ),
  discount: fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: discount },
  ),
  taxRateBp: fc.constantFrom(0, 1100, 1200),
  hasOverride: fc.oneof(
    { weight: 6, arbitrary: fc.constant(false) },
    { weight: 1, arbitrary: fc.constant(true) },
  ),
});

const someProducts = fc.uniqueArray(product, { maxLength: 4 });
const terms = fc.oneof(
  fc.record({
    kind: fc.constant('buyNGet' as const),
    buy: fc.integer({ min: 1, max: 5 }),
    free: fc.integer({ min: 1, max: 3 }),
    productIds: someProducts,
  }),
  fc.record({
    kind: fc.constant('bundle' as const),
    items: fc.array(fc.record({ productId: product, pieces: fc.integer({ min: 1, max: 3 }) }), {
      maxLength: 3,
    }),
    price,
  }),
  fc.record({
    kind: fc.constant('quantityPrice' as const),
    productIds: someProducts,
    fromPieces: fc.integer({ min: 1, max: 10 }),
    price,
  }),
  fc.record({
    kind: fc.constant('percentOff' as const),
    bp: basisPoints,
    productIds: fc.uniqueArray(product, { maxLength: 2 }),
    categoryIds: fc.uniqueArray(fc.constantFrom(...categories), { maxLength: 1 }),
    producerIds: fc.uniqueArray(fc.constantFrom(...producers), { maxLength: 1 }),
  }),
);

/** A rule of the shop, without its id. */
const rule = fc
  .record({
    name: fc.constant('Aturan contoh'),
    from: fc.option(day, { nil: null, freq: 1 }),
    until: fc.option(day, { nil: null, freq: 1 }),
    membersOnly: fc.boolean(),
    terms,
  })
  .map(({ terms: granted, ...head }) => ({ ...head, ...granted }));

export const rules = fc
  .array(rule, { maxLength: 5 })
  .map((all) => all.map((one, index): PriceRule => ({ id: `aturan-${index}`, ...one })));

const lines = fc
  .uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 10 })
  .chain((keys) =>
    fc
      .array(line, { minLength: keys.length, maxLength: keys.length })
      .map((all) => all.map((one, index) => ({ key: `baris-${keys[index]}`, ...one }))),
  );

/** Carts of mixed goods under rules that compete for them. */
export const carts: fc.Arbitrary<PricingInput> = fc.record({
  lines,
  discount: seldom(discount),
  rules,
  isMember: fc.boolean(),
  day,
  tax: fc.constantFrom('none' as const, 'included' as const, 'added' as const),
});
