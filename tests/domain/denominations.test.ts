import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { denominations, sumOf } from '../../src/domain/denominations.ts';
import type { DenominationCount } from '../../src/domain/denominations.ts';

const counts = fc.dictionary(
  fc.constantFrom(...denominations.map(({ id }) => id)),
  fc.integer({ min: 0, max: 100_000 }),
) as fc.Arbitrary<DenominationCount>;

describe('the money in a drawer', () => {
  it('is what its notes and coins come to', () => {
    expect(sumOf({ 'note-100000': 2, 'note-1000': 3, 'coin-1000': 1, 'coin-200': 4 })).toBe(
      204_800,
    );
    expect(sumOf({})).toBe(0);
    fc.assert(
      fc.property(counts, (count) => {
        let sum = 0n;
        for (const { id, value } of denominations) sum += BigInt(value) * BigInt(count[id] ?? 0);
        expect(BigInt(sumOf(count))).toBe(sum);
      }),
      { numRuns: 3000 },
    );
  });

  it('is counted in one place as in two and put together', () => {
    fc.assert(
      fc.property(counts, counts, (left, right) => {
        const both: DenominationCount = {};
        for (const { id } of denominations) both[id] = (left[id] ?? 0) + (right[id] ?? 0);
        expect(sumOf(both)).toBe(sumOf(left) + sumOf(right));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds no half notes, no fewer than none, and no notes that do not exist', () => {
    for (const wrong of [{ 'coin-100': 0.5 }, { 'coin-100': -1 }, { 'note-75': 1 }]) {
      expect(() => sumOf(wrong as DenominationCount)).toThrow(RangeError);
    }
  });
});
