import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceCart } from '../../../src/domain/pricing/cart-pricing.ts';
import type { PricedLine, PricingInput } from '../../../src/domain/pricing/cart-pricing.ts';
import { carts } from './cart-arbitraries.ts';
import { plainCart } from './plain-cart.ts';
import type { PlainCart } from './plain-cart.ts';

const thousands = { numRuns: 2000 };
const sum = (lines: readonly PricedLine[], pick: (line: PricedLine) => number) =>
  lines.reduce((whole, line) => whole + pick(line), 0);

describe('the price of a cart', () => {
  it('is what a second, plain reckoning comes to', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const priced = priceCart(cart);
        const plain = plainCart(cart as unknown as PlainCart);
        expect(priced.lines).toEqual(plain.lines);
        expect(priced.total).toBe(plain.total);
        expect(priced.applied.map(({ ruleId, amount }) => ({ ruleId, amount }))).toEqual(
          plain.applied,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('is the sum of its lines, and no part of it is below nothing', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const priced = priceCart(cart);
        for (const line of priced.lines) {
          expect(Math.min(...Object.values(line))).toBeGreaterThanOrEqual(0);
          expect(line.discount).toBe(line.lineDiscount + line.ruleDiscount + line.cartDiscount);
          expect(line.discount).toBeLessThanOrEqual(line.gross);
          const added = cart.tax === 'added' ? line.tax : 0;
          expect(line.total).toBe(line.gross - line.discount + added);
          expect(line.tax).toBeLessThanOrEqual(line.total);
        }
        expect(priced.gross).toBe(sum(priced.lines, (line) => line.gross));
        expect(priced.discount).toBe(sum(priced.lines, (line) => line.discount));
        expect(priced.taxIncluded + priced.taxAdded).toBe(sum(priced.lines, (line) => line.tax));
        expect(priced.total).toBe(sum(priced.lines, (line) => line.total));
        expect(priced.total).toBe(priced.gross - priced.discount + priced.taxAdded);
      }),
      thousands,
    );
  });

  it('does not depend on the order in which the goods were scanned', () => {
    const shuffled = carts.chain((cart) =>
      fc
        .shuffledSubarray([...cart.lines], { minLength: cart.lines.length })
        .map((lines): [PricingInput, PricingInput] => [cart, { ...cart, lines }]),
    );
    fc.assert(
      fc.property(shuffled, ([cart, other]) => {
        const priced = priceCart(cart);
        const again = priceCart(other);
        expect(again.total).toBe(priced.total);
        expect(again.applied).toEqual(priced.applied);
        other.lines.forEach((line, index) => {
          expect(again.lines[index]).toEqual(priced.lines[cart.lines.indexOf(line)]);
        });
      }),
      thousands,
    );
  });

  it('is never raised by a rule, and every rule that ran says on which lines it saved what', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const priced = priceCart(cart);
        const without = priceCart({ ...cart, rules: [], isMember: false, discount: null });
        const ruled = priceCart({ ...cart, discount: null });
        expect(ruled.total).toBeLessThanOrEqual(without.total);
        const saved = priced.applied.reduce((whole, rule) => whole + rule.amount, 0);
        expect(saved).toBe(sum(priced.lines, (line) => line.ruleDiscount));
        const named = new Set(priced.applied.flatMap((rule) => rule.lineKeys));
        priced.lines.forEach((line, index) => {
          if (line.ruleDiscount > 0) expect(named).toContain(cart.lines[index]?.key);
        });
        for (const rule of priced.applied) expect(rule.amount).toBeGreaterThan(0);
      }),
      thousands,
    );
  });

  it('leaves a line with a discount by hand or a price by hand out of every rule', () => {
    fc.assert(
      fc.property(carts, (cart) => {
        const priced = priceCart(cart);
        priced.lines.forEach((line, index) => {
          if (line.lineDiscount > 0 || cart.lines[index]?.hasOverride) {
            expect(line.ruleDiscount).toBe(0);
          }
        });
      }),
      thousands,
    );
  });

  it('of an empty cart is nothing, and nothing below nothing is priced', () => {
    const empty = { lines: [], discount: null, rules: [], isMember: true, day: '', tax: 'added' };
    expect(priceCart(empty as PricingInput)).toEqual({
      lines: [],
      gross: 0,
      discount: 0,
      taxIncluded: 0,
      taxAdded: 0,
      total: 0,
      applied: [],
    });
    const line = {
      key: 'baris',
      productId: 'kopi',
      categoryId: null,
      producerId: null,
      memberPrice: null,
      unitPrice: 12_500,
      quantity: 1000,
      discount: null,
      taxRateBp: 0,
      hasOverride: false,
    };
    for (const wrong of [{ unitPrice: -1 }, { quantity: -1000 }, { taxRateBp: -1 }]) {
      const cart = { ...empty, lines: [{ ...line, ...wrong }] } as PricingInput;
      expect(() => priceCart(cart)).toThrow(RangeError);
    }
  });
});
