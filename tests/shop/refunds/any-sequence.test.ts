import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { GivenTender } from '../../../src/contract/counter.ts';
import type { PayoutWay } from '../../../src/contract/refunds.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, emptyShop, newKey } from '../../support/shop.ts';
import type { TestShop } from '../../support/shop.ts';
import { refund, sell } from './refund-shop.ts';

/** Goods sold by the piece and by weight, of a producer, of another and of nobody. */
const goods = [
  { sku: 'P-1', price: rupiah(12_500), unit: 'piece', producer: 'Perajin Satu' },
  { sku: 'P-2', price: rupiah(3_333), unit: 'piece', producer: null },
  { sku: 'P-3', price: rupiah(89_999), unit: 'kg', producer: 'Perajin Dua' },
  { sku: 'P-4', price: rupiah(1), unit: 'piece', producer: 'Perajin Satu' },
] as const;

const anyDiscount = fc.option(
  fc.oneof(
    fc.record({
      kind: fc.constant('amount' as const),
      amount: fc.integer({ min: 1, max: 20_000 }),
    }),
    fc.record({ kind: fc.constant('percent' as const), bp: fc.integer({ min: 1, max: 10_000 }) }),
  ),
);

const anySale = fc.record({
  lines: fc.array(
    fc.record({
      product: fc.nat(goods.length - 1),
      /** Pieces, or quarters of a kilogram and some grams. */
      many: fc.integer({ min: 1, max: 6 }),
      discount: anyDiscount,
    }),
    { minLength: 1, maxLength: 4 },
  ),
  discount: anyDiscount,
  isMember: fc.boolean(),
  tax: fc.constantFrom('none' as const, 'included' as const, 'added' as const),
  cashStep: fc.constantFrom(0 as const, 100 as const, 500 as const),
  /** Parts per mille of the total that are not paid in cash, in this order. */
  others: fc.array(
    fc.record({
      kind: fc.constantFrom(
        'qris' as const,
        'transfer' as const,
        'card' as const,
        'account' as const,
      ),
      part: fc.integer({ min: 1, max: 500 }),
    }),
    { maxLength: 3 },
  ),
});

/** What comes back next, as long as something is left: of which line, how much, where to. */
const anyStep = fc.record({
  line: fc.nat(3),
  share: fc.integer({ min: 1, max: 100 }),
  restock: fc.boolean(),
  way: fc.constantFrom<PayoutWay>('tenders', 'cash', 'credit'),
});

type AnySale = typeof anySale extends fc.Arbitrary<infer T> ? T : never;

interface Prepared extends TestShop {
  products: string[];
  memberId: string;
}

async function prepare(): Promise<Prepared> {
  const shop = await emptyShop();
  const products: string[] = [];
  for (const good of goods) products.push(await addProduct(shop, good, 1000));
  const { id } = await shop.client.members.save({
    key: newKey(),
    id: null,
    member: {
      number: 'A-1',
      name: 'Anggota Uji',
      phone: '',
      accountLimit: 900_000_000,
      active: true,
    },
  });
  return { ...shop, products, memberId: id };
}

async function sellAny(shop: Prepared, wish: AnySale) {
  const { client, registerId, products, memberId } = shop;
  const tax = await client.pricing.tax({});
  await client.pricing.saveTax({ key: newKey(), tax: { ...tax, mode: wish.tax } });
  const settings = { ...(await client.settings.counter({})), cashStep: wish.cashStep };
  await client.settings.saveCounter({ key: newKey(), settings });
  for (const { product, many, discount } of wish.lines) {
    const isWeighed = goods[product]?.unit === 'kg';
    const { lineId } = await client.counter.addLine({
      key: newKey(),
      registerId,
      productId: products[product] ?? '',
      quantity: quantity(isWeighed ? many * 333 : many * 1000),
    });
    if (discount !== null) await client.counter.setDiscount({ key: newKey(), lineId, discount });
  }
  const member = { registerId, memberId: wish.isMember ? memberId : null };
  await client.counter.setMember({ key: newKey(), ...member });
  await client.counter.setCartDiscount({ key: newKey(), registerId, discount: wish.discount });
  const { total } = await client.counter.cart({ registerId });
  return sell(shop, tendersFor(total, wish));
}

function tendersFor(total: number, { others, isMember }: AnySale): GivenTender[] {
  const tenders: GivenTender[] = [];
  let left = total;
  for (const { kind, part } of others) {
    const amount = rupiah(Math.min(left, Math.floor((total * part) / 1000)));
    if (amount === 0 || (kind === 'account' && !isMember)) continue;
    left -= amount;
    if (kind === 'qris') tenders.push({ kind, amount, confirmed: { reference: 'Q' } });
    else if (kind === 'account') tenders.push({ kind, amount });
    else tenders.push({ kind, amount, reference: 'R' });
  }
  if (left > 0) tenders.push({ kind: 'cash', tendered: rupiah(left + 1000) });
  return tenders;
}

const onHand = async ({ client, products }: Prepared) => {
  const levels: number[] = [];
  for (const id of products) levels.push((await client.catalogue.get({ id })).onHand);
  return levels;
};

const owed = async ({ client, memberId }: Prepared) =>
  (await client.members.get({ id: memberId })).member.owed;

it(
  'any sale comes back in any parts: all that was paid, all goods, every producer’s share, not a rupiah more',
  { timeout: 180_000 },
  async () => {
    const shop = await prepare();
    await fc.assert(
      fc.asyncProperty(
        anySale,
        fc.array(anyStep, { minLength: 1, maxLength: 6 }),
        async (wish, steps) => {
          const stockBefore = await onHand(shop);
          const owedBefore = await owed(shop);
          const sale = await sellAny(shop, wish);
          const detail = await shop.client.counter.sale({ id: sale.id });

          let paid = 0;
          let inCoins = false;
          let shares = 0;
          const lost = shop.products.map(() => 0);
          let isDebtLeft = false;
          for (let turn = 0; ; turn += 1) {
            const { lines, leftPayout } = await shop.client.refunds.forSale({ saleId: sale.id });
            const open = lines.filter((line) => line.left > 0);
            const unpaid = Math.max(0, sale.total + sale.rounding - paid);
            expect(leftPayout).toBe(open.length === 0 ? 0 : unpaid);
            if (open.length === 0) break;
            const step = steps[turn % steps.length];
            const line = open[(step?.line ?? 0) % open.length];
            if (step === undefined || line === undefined) throw new Error('nothing to do');
            // The turns end: after a while all of a line comes back at once.
            const asked = turn > 12 ? line.left : Math.ceil((line.left * step.share) / 100);
            const much = line.unit === 'kg' ? asked : Math.ceil(asked / 1000) * 1000;
            const { refund: made } = await refund(
              shop,
              sale.id,
              [{ position: line.position, quantity: much, restock: step.restock }],
              { payout: step.way },
            );
            expect(made.payouts.reduce((sum, part) => sum + part.amount, 0)).toBe(made.payout);
            const coins = made.payouts.filter(({ kind }) => kind === 'cash');
            expect(coins.reduce((sum, { amount }) => sum + amount, 0) % (wish.cashStep || 1)).toBe(
              0,
            );
            inCoins ||= coins.length > 0;
            paid += made.payout;
            shares += made.lines.reduce((sum, one) => sum + one.producerShare, 0);
            const product = shop.products.indexOf(line.productId ?? '');
            if (!step.restock) lost[product] = (lost[product] ?? 0) + much;
            isDebtLeft ||= step.way === 'credit';
          }

          // Coins may come to half a step more or less; less also where they came to nothing.
          const more = paid - sale.total - sale.rounding;
          expect(more).toBeLessThanOrEqual(inCoins ? wish.cashStep / 2 : 0);
          expect(more).toBeGreaterThanOrEqual(-wish.cashStep / 2);
          expect(shares + detail.lines.reduce((sum, line) => sum + line.producerShare, 0)).toBe(0);
          const stockMeant = stockBefore.map((level, index) => level - (lost[index] ?? 0));
          expect(await onHand(shop)).toEqual(stockMeant);
          if (!isDebtLeft) expect(await owed(shop)).toBe(owedBefore);
        },
      ),
      { numRuns: 50 },
    );
    expect(verifyBooks(shop.shop.store.db)).toEqual([]);
  },
);
