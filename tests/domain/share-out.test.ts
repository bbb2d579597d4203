import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOut } from '../../src/domain/share-out.ts';

const weights = fc.array(fc.integer({ min: 0, max: 1_000_000_000_000 }), { maxLength: 20 });
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
/** Something to share and whom to share it over. */
const shares = weights
  .filter((all) => sumOf(all) > 0)
  .chain((all) => fc.tuple(fc.integer({ min: 0, max: sumOf(all) }), fc.constant(all)));

describe('what is shared out', () => {
  it('adds up, gives each its share to the rupiah, and none more than its weight', () => {
    fc.assert(
      fc.property(shares, ([amount, all]) => {
        const parts = shareOut(amount, all);
        const whole = BigInt(sumOf(all));
        expect(sumOf(parts)).toBe(amount);
        const right = parts.every((part, index) => {
          const weight = all[index] ?? 0;
          const floor = Number((BigInt(amount) * BigInt(weight)) / whole);
          return part - floor >= 0 && part - floor <= 1 && part <= weight;
        });
        expect(right).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  it('gives more to whoever weighs more, and the odd rupiah to the first among equals', () => {
    expect(shareOut(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareOut(10, [0, 1, 0])).toEqual([0, 10, 0]);
    fc.assert(
      fc.property(shares, ([amount, all]) => {
        const parts = shareOut(amount, all);
        const heaviest = Math.max(...all);
        expect(parts[all.indexOf(heaviest)]).toBe(Math.max(...parts));
      }),
      { numRuns: 2000 },
    );
  });

  it('cannot be below nothing, nor go to nobody', () => {
    expect(shareOut(0, [])).toEqual([]);
    expect(shareOut(0, [0, 0])).toEqual([0, 0]);
    for (const wrong of [() => shareOut(-1, [1]), () => shareOut(1, [2, -1])]) {
      expect(wrong).toThrow(RangeError);
    }
    expect(() => shareOut(1, [])).toThrow(RangeError);
    expect(() => shareOut(1, [0])).toThrow(RangeError);
    expect(() => shareOut(0.5, [1])).toThrow(RangeError);
  });
});
