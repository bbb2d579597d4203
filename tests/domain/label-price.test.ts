import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weighByPrice } from '../../src/domain/label-price.ts';
import { priceOf } from '../../src/domain/quantity.ts';

describe('the weight of a label that says a price', () => {
  it('costs what is printed, to the rupiah, and is what it weighs, to the gram or nearly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 500, max: 500_000 }),
        (price, unitPrice) => {
          const weighed = weighByPrice(price, unitPrice);
          if (weighed === null) throw new Error(`${price} at ${unitPrice} fits nothing`);
          expect(priceOf(weighed.unitPrice, weighed.quantity)).toBe(price);
          const exact = (price * 1000) / unitPrice;
          expect(Math.abs(weighed.quantity - exact)).toBeLessThanOrEqual(1 + exact / 100);
        },
      ),
      { numRuns: 5000 },
    );
  });

  it('is told at the price of the goods where that comes out even', () => {
    expect(weighByPrice(18_125, 14_500)).toEqual({ quantity: 1250, unitPrice: 14_500 });
  });

  it('is not there without a price', () => {
    expect(weighByPrice(0, 14_500)).toBeNull();
    expect(weighByPrice(5000, 0)).toBeNull();
  });
});
