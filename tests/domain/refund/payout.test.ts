import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPayout } from '../../../src/domain/refund/payout.ts';
import { tenderKinds } from '../../../src/domain/tenders/tenders.ts';

const held = fc.record({
  kind: fc.constantFrom(...tenderKinds),
  holds: fc.integer({ min: -10_000, max: 1_000_000 }),
});
const payouts = fc.array(held, { maxLength: 6 }).chain((tenders) => {
  const most = tenders.reduce((sum, one) => sum + Math.max(0, one.holds), 0);
  return fc.record({ tenders: fc.constant(tenders), payout: fc.integer({ min: 0, max: most }) });
});

describe('a payout', () => {
  it('goes back where it came from, to the rupiah, and nowhere more than it still holds', () => {
    fc.assert(
      fc.property(payouts, ({ tenders, payout }) => {
        const parts = splitPayout(payout, tenders, 'origin');
        expect(parts.reduce((sum, part) => sum + part.amount, 0)).toBe(payout);
        expect(new Set(parts.map((part) => part.tender)).size).toBe(parts.length);
        for (const part of parts) {
          const tender = tenders[part.tender ?? -1];
          expect(part.kind).toBe(tender?.kind);
          expect(part.amount).toBeGreaterThan(0);
          expect(part.amount).toBeLessThanOrEqual(tender?.holds ?? 0);
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('strikes a debt off before it hands out cash', () => {
    const tenders = [
      { kind: 'cash', holds: 50_000 },
      { kind: 'qris', holds: 30_000 },
      { kind: 'account', holds: 20_000 },
    ] as const;
    expect(splitPayout(60_000, tenders, 'origin')).toEqual([
      { kind: 'account', amount: 20_000, tender: 2 },
      { kind: 'qris', amount: 30_000, tender: 1 },
      { kind: 'cash', amount: 10_000, tender: 0 },
    ]);
  });

  it('is all store credit where that is wished', () => {
    const tenders = [{ kind: 'cash', holds: 50_000 }] as const;
    expect(splitPayout(20_000, tenders, 'credit')).toEqual([
      { kind: 'credit', amount: 20_000, tender: null },
    ]);
    expect(splitPayout(0, tenders, 'credit')).toEqual([]);
  });

  it('is never more than the sale brought in', () => {
    const tenders = [{ kind: 'cash', holds: 50_000 }] as const;
    expect(() => splitPayout(50_001, tenders, 'origin')).toThrow(RangeError);
    expect(() => splitPayout(-1, tenders, 'origin')).toThrow(RangeError);
  });
});
