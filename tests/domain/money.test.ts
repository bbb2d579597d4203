import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTooLarge } from '../../src/domain/cart.ts';
import { changeFor, likelyCash } from '../../src/domain/cash.ts';
import { checkDigit, isGtin } from '../../src/domain/codes/gtin.ts';
import { businessDay, clockTime } from '../../src/domain/business-day.ts';
import { formatRupiah, proportion, rupiah } from '../../src/domain/money.ts';
import { fitsUnit, formatQuantity, priceOf } from '../../src/domain/quantity.ts';
import { splitRevenue } from '../../src/domain/revenue-split.ts';

describe('money', () => {
  it('is whole rupiah and nothing else', () => {
    expect(rupiah(12_500)).toBe(12_500);
    for (const wrong of [0.5, Number.NaN, Infinity, 2 ** 53]) {
      expect(() => rupiah(wrong)).toThrow(RangeError);
    }
  });

  it('is written as people write it here', () => {
    expect(formatRupiah(12_500)).toBe('Rp12.500');
    expect(formatRupiah(0)).toBe('Rp0');
    expect(formatRupiah(-1_000_000)).toBe('-Rp1.000.000');
    expect(formatQuantity(1500)).toBe('1,5');
    expect(formatQuantity(250)).toBe('0,25');
  });

  it('rounds half away from zero, exactly, however large', () => {
    expect(proportion(5, 1, 2)).toBe(3);
    expect(proportion(-5, 1, 2)).toBe(-3);
    expect(proportion(1, 1, 3)).toBe(0);
    const integer = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    const thousandths = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(integer, thousandths, (amount, numerator) => {
        const scaled = BigInt(amount) * BigInt(numerator);
        const size = scaled < 0n ? -scaled : scaled;
        const rounded = (size + 500n) / 1000n;
        const exact = Number(scaled < 0n ? -rounded : rounded);
        expect(proportion(amount, numerator, 1000)).toBe(exact === 0 ? 0 : exact);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a cart', () => {
  it('is more than a sale can be from a trillion on, whatever was mistyped', () => {
    const line = { unitPrice: 500_000_000_000, quantity: 1000 };
    expect(isTooLarge([line, line])).toBe(false);
    expect(isTooLarge([line, line, { unitPrice: 1, quantity: 1000 }])).toBe(true);
    expect(isTooLarge([{ unitPrice: 1e12, quantity: 1e9 }])).toBe(true);
  });

  it('weighs goods to the gram', () => {
    expect(priceOf(80_000, 250)).toBe(20_000);
    expect(priceOf(14_500, 1333)).toBe(19_329);
    expect(fitsUnit(250, 'kg')).toBe(true);
    expect(fitsUnit(250, 'piece')).toBe(false);
  });
});

describe('cash', () => {
  it('offers what people are likely to hand over', () => {
    expect(likelyCash(73_500)).toEqual([74_000, 75_000, 80_000, 100_000]);
    expect(likelyCash(12_300)).toEqual([13_000, 15_000, 20_000, 50_000, 100_000]);
    expect(likelyCash(100_000)).toEqual([]);
    expect(likelyCash(0)).toEqual([]);
  });

  it('offers only sums that cover the total, smallest first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000_000 }), (total) => {
        const sums = likelyCash(total);
        expect(sums.every((sum) => sum > total)).toBe(true);
        expect([...sums].sort((a, b) => a - b)).toEqual(sums);
        expect(sums.length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('gives change, or none where it does not cover the total', () => {
    expect(changeFor(73_500, 100_000)).toBe(26_500);
    expect(changeFor(73_500, 73_499)).toBeNull();
  });
});

describe('the split between showroom and producer', () => {
  it('always adds up to what the line brought in', () => {
    const total = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const share = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(total, share, (brought, commissionBp) => {
        const { commission, producerShare } = splitRevenue(brought, commissionBp);
        expect(commission + producerShare).toBe(brought);
        expect(producerShare).toBeGreaterThanOrEqual(0);
        expect(commission).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the business day', () => {
  it('follows the showroom, not the machine', () => {
    const lateInJayapura = Date.UTC(2026, 10, 22, 15, 30);
    expect(businessDay(lateInJayapura, 'Asia/Jakarta')).toBe('2026-11-22');
    expect(businessDay(lateInJayapura, 'Asia/Jayapura')).toBe('2026-11-23');
    expect(clockTime(lateInJayapura, 'Asia/Makassar')).toBe('23.30');
  });
});

describe('GS1 numbers', () => {
  it('carry the check digit of the standard', () => {
    expect(checkDigit('0952123454321')).toBe(3);
    expect(isGtin('09521234543213')).toBe(true);
    expect(isGtin('09521234543214')).toBe(false);
    expect(isGtin('123')).toBe(false);
  });
});
