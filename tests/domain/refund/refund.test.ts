import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { roundCashParts } from '../../../src/domain/refund/payout.ts';
import { refundOf } from '../../../src/domain/refund/refund.ts';
import type { BackBefore, Refund, SoldSale } from '../../../src/domain/refund/refund.ts';
import { cashSteps } from '../../../src/domain/tenders/tenders.ts';

const soldLine = fc
  .record({
    quantity: fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((pieces) => pieces * 1000),
      fc.integer({ min: 1, max: 5000 }),
    ),
    total: fc.oneof(fc.constantFrom(0, 1, 2, 10_000), fc.integer({ min: 0, max: 5_000_000 })),
    taxBp: fc.constantFrom(0, 991, 1100),
    shareBp: fc.integer({ min: 0, max: 10_000 }),
  })
  .map(({ quantity, total, taxBp, shareBp }) => ({
    quantity,
    total,
    tax: Math.round((total * taxBp) / 10_000),
    producerShare: Math.round((total * shareBp) / 10_000),
  }));

const soldSale: fc.Arbitrary<SoldSale> = fc
  .tuple(fc.array(soldLine, { minLength: 1, maxLength: 6 }), fc.integer({ min: -249, max: 250 }))
  .map(([lines, rounding]) => {
    const total = lines.reduce((sum, line) => sum + line.total, 0);
    return {
      lines: lines.map((line, index) => ({ position: index + 1, ...line })),
      total,
      rounding: total === 0 ? 0 : Math.max(rounding, -total),
    };
  });

/** A sale, and everything of it cut into pieces that come back in any order, some together. */
const returns = soldSale.chain((sale) =>
  fc
    .tuple(
      ...sale.lines.map((line) =>
        fc.uniqueArray(fc.integer({ min: 0, max: line.quantity }), { maxLength: 5 }).map((cuts) => {
          const at = [...new Set([0, ...cuts, line.quantity])].sort((a, b) => a - b);
          return at.slice(1).map((cut, index) => ({
            position: line.position,
            quantity: cut - (at[index] ?? 0),
          }));
        }),
      ),
    )
    .map((cut) => cut.flat())
    .chain((wishes) => fc.shuffledSubarray(wishes, { minLength: wishes.length }))
    .chain((wishes) =>
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 20 }).map((sizes) => {
        const visits: (typeof wishes)[] = [];
        for (let from = 0, visit = 0; from < wishes.length; visit += 1) {
          const size = sizes[visit % sizes.length] ?? 1;
          visits.push(wishes.slice(from, from + size));
          from += size;
        }
        return { sale, visits };
      }),
    ),
);

function accepted(refund: Refund) {
  if (!refund.ok) throw new Error(`refused: ${refund.problem}`);
  return refund;
}

describe('what comes back', () => {
  it('in any order and any parts adds up to what was sold, and never below nothing', () => {
    fc.assert(
      fc.property(returns, ({ sale, visits }) => {
        const before: BackBefore[] = [];
        let rounding = 0;
        let payout = 0;
        for (const wish of visits) {
          const refund = accepted(refundOf(sale, before, wish));
          for (const line of refund.lines) {
            expect(Math.min(line.total, line.tax, line.producerShare)).toBeGreaterThanOrEqual(0);
            expect(Math.max(line.tax, line.producerShare)).toBeLessThanOrEqual(line.total);
          }
          expect(refund.payout).toBe(refund.total + refund.rounding);
          expect(refund.payout).toBeGreaterThanOrEqual(0);
          before.push(...refund.lines);
          rounding += refund.rounding;
          payout += refund.payout;
        }
        for (const { position, quantity, total, tax, producerShare } of sale.lines) {
          const back = { quantity: 0, total: 0, tax: 0, producerShare: 0 };
          for (const one of before.filter((each) => each.position === position)) {
            back.quantity += one.quantity;
            back.total += one.total;
            back.tax += one.tax;
            back.producerShare += one.producerShare;
          }
          expect(back).toEqual({ quantity, total, tax, producerShare });
        }
        expect(rounding).toBe(sale.rounding);
        expect(payout).toBe(sale.total + sale.rounding);
        const more = [{ position: 1, quantity: 1 }];
        expect(refundOf(sale, before, more)).toEqual({
          ok: false,
          problem: 'MORE_THAN_SOLD',
          position: 1,
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('all at once is the sale itself', () => {
    fc.assert(
      fc.property(soldSale, (sale) => {
        const refund = accepted(refundOf(sale, [], sale.lines));
        expect(refund.lines).toEqual(sale.lines);
        expect(refund).toMatchObject({ total: sale.total, rounding: sale.rounding });
      }),
      { numRuns: 2000 },
    );
  });

  it('is within a rupiah of its fair share, whatever came back before', () => {
    fc.assert(
      fc.property(returns, ({ sale, visits }) => {
        const before: BackBefore[] = [];
        for (const wish of visits) {
          const refund = accepted(refundOf(sale, before, wish));
          for (const back of refund.lines) {
            const line = sale.lines.find((one) => one.position === back.position);
            const fair = ((line?.total ?? 0) * back.quantity) / (line?.quantity ?? 1);
            expect(Math.abs(back.total - fair)).toBeLessThanOrEqual(1);
          }
          before.push(...refund.lines);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('of three for Rp10.000 is 3.333, 3.334 and 3.333', () => {
    const sale: SoldSale = {
      lines: [{ position: 1, quantity: 3000, total: 10_000, tax: 991, producerShare: 8500 }],
      total: 10_000,
      rounding: 0,
    };
    const before: BackBefore[] = [];
    const paid = [1, 2, 3].map(() => {
      const refund = accepted(refundOf(sale, before, [{ position: 1, quantity: 1000 }]));
      before.push(...refund.lines);
      return refund.payout;
    });
    expect(paid).toEqual([3333, 3334, 3333]);
  });
});

describe('what comes back in cash', () => {
  it('can be handed over in coins, and adds up to what was paid as near as coins can', () => {
    const rounded = fc.tuple(returns, fc.constantFrom(...cashSteps));
    let exact = 0;
    fc.assert(
      fc.property(rounded, ([{ sale, visits }, step]) => {
        const before: BackBefore[] = [];
        let paidBefore = 0;
        for (const wish of visits) {
          const refund = accepted(refundOf(sale, before, wish, paidBefore));
          before.push(...refund.lines);
          expect(refund.payout).toBe(refund.total + refund.rounding);
          const [part] = roundCashParts([{ kind: 'cash', amount: refund.payout }], step);
          const handed = part?.amount ?? 0;
          expect(handed).toBeGreaterThanOrEqual(0);
          expect(handed % (step || 1)).toBe(0);
          paidBefore += handed;
        }
        const paid = sale.total + sale.rounding;
        expect(Math.abs(paidBefore - paid)).toBeLessThanOrEqual(step / 2);
        if (paid % (step || 1) !== 0) return;
        exact += 1;
        expect(paidBefore).toBe(paid);
      }),
      { numRuns: 2000 },
    );
    expect(exact).toBeGreaterThan(500);
  });

  it('makes up for what was rounded before, also where an earlier part was not', () => {
    const sale: SoldSale = {
      lines: [{ position: 1, quantity: 3000, total: 10_000, tax: 0, producerShare: 8500 }],
      total: 10_000,
      rounding: 0,
    };
    const one = [{ position: 1, quantity: 1000 }];
    const first = accepted(refundOf(sale, [], one));
    expect(first).toMatchObject({ total: 3333, rounding: 0, payout: 3333 });
    const second = accepted(refundOf(sale, first.lines, one, 3300));
    expect(second).toMatchObject({ total: 3334, rounding: 33, payout: 3367 });
    const third = refundOf(sale, [...first.lines, ...second.lines], one, 6600);
    expect(third).toMatchObject({ total: 3333, rounding: 67, payout: 3400 });
  });

  it('is rounded over all of its parts together, and what comes to nothing is left out', () => {
    const parts = (...amounts: number[]) =>
      amounts.map((amount) => ({ kind: 'cash' as const, amount: rupiah(amount) }));
    const amounts = (...given: number[]) =>
      roundCashParts(parts(...given), 100).map(({ amount }) => amount);
    expect(amounts(9999)).toEqual([10_000]);
    expect(amounts(30, 20)).toEqual([30, 70]);
    expect(amounts(30, 10)).toEqual([]);
    expect(amounts(5010, 130)).toEqual([5010, 90]);
    const card = { kind: 'card' as const, amount: rupiah(5050) };
    expect(roundCashParts([card, ...parts(950)], 100)).toEqual([card, ...parts(1000)]);
  });
});

describe('a refund is refused', () => {
  const sale: SoldSale = {
    lines: [
      { position: 1, quantity: 2000, total: 20_000, tax: 0, producerShare: 17_000 },
      { position: 2, quantity: 500, total: 40_000, tax: 0, producerShare: 34_000 },
    ],
    total: 60_000,
    rounding: 0,
  };
  const back = [{ position: 1, quantity: 1000, total: 10_000, tax: 0, producerShare: 8500 }];

  it('for more than was sold less what came back, asked for once or in parts', () => {
    const refused = { ok: false, problem: 'MORE_THAN_SOLD', position: 1 };
    expect(refundOf(sale, back, [{ position: 1, quantity: 1001 }])).toEqual(refused);
    const parts = [1000, 1].map((quantity) => ({ position: 1, quantity }));
    expect(refundOf(sale, back, parts)).toEqual(refused);
    expect(refundOf(sale, back, parts.slice(0, 1))).toMatchObject({ ok: true, payout: 10_000 });
  });

  it('for a line that was not sold', () => {
    const wish = [{ position: 3, quantity: 1000 }];
    expect(refundOf(sale, [], wish)).toEqual({ ok: false, problem: 'NO_SUCH_LINE', position: 3 });
  });

  it('where nothing is asked for', () => {
    expect(refundOf(sale, [], [])).toEqual({ ok: false, problem: 'NOTHING' });
    expect(refundOf(sale, [], [{ position: 1, quantity: 0 }])).toMatchObject({ ok: false });
    expect(refundOf(sale, [], [{ position: 1, quantity: -1000 }])).toMatchObject({ ok: false });
  });
});
