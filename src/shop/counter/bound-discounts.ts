import { proportion } from '../../domain/money.ts';
import { amountOff, priceCart } from '../../domain/pricing/cart-pricing.ts';
import type { Discount, PricedCart, PricingInput } from '../../domain/pricing/cart-pricing.ts';
import { priceOf } from '../../domain/quantity.ts';
import type { CartLineRow, CartRow } from './cart-sql.ts';
import { boundOf } from './given-by.ts';

/** Rupiah of discounts by hand that their bounds leave out: of each line in order, and of the cart. */
export interface LeftOut {
  lines: number[];
  cart: number;
}

/**
 * Prices `input` with the cart's discount, each discount by hand held within its bound: the
 * showroom's limit (basis points of what it is taken from), or the rupiah that somebody approved
 * where those are more. What the limit lets through it lets through once, on the lines and the cart
 * together, of what rules and rights have left.
 */
export function priceWithinBounds(
  input: PricingInput,
  cart: Pick<CartRow, 'discountBy'> | null,
  rows: readonly CartLineRow[],
  limitBp: number,
): { priced: PricedCart; leftOut: LeftOut } {
  const leftOut: LeftOut = { lines: rows.map(() => 0), cart: 0 };
  const onCart = input.discount;
  const cartBound = onCart === null ? Infinity : boundOf(cart?.discountBy ?? null);
  /** What the limit has let through on lines. */
  let within = 0;
  /** Lines whose discount somebody gave by right: of them the limit lets nothing more go. */
  const given = new Set<number>();
  const lines = input.lines.map((line, index) => {
    const row = rows[index];
    if (line.discount === null && cartBound === Infinity) return line;
    const worth = priceOf(line.unitPrice, line.quantity);
    const bound = row === undefined || line.discount === null ? Infinity : boundOf(row.discountBy);
    if (line.discount === null) return line;
    if (bound === Infinity) {
      given.add(index);
      return line;
    }
    const asked = amountOff(line.discount, worth);
    const limit = proportion(worth, limitBp, 10_000);
    const allowed = Math.min(asked, Math.max(limit, bound));
    if (bound <= limit) within += allowed;
    else given.add(index);
    leftOut.lines[index] = asked - allowed;
    return asked === allowed ? line : { ...line, discount: amount(allowed) };
  });
  if (onCart === null || cartBound === Infinity) {
    return { priced: priceCart({ ...input, lines }), leftOut };
  }
  const before = priceCart({ ...input, lines, discount: null });
  const asked = amountOff(onCart, before.gross - before.discount);
  const open = before.lines.filter((_, index) => !given.has(index));
  const worth = open.reduce((sum, line) => sum + line.gross - line.ruleDiscount, 0);
  const limit = Math.max(0, proportion(worth, limitBp, 10_000) - within);
  const allowed = Math.min(asked, Math.max(limit, cartBound));
  leftOut.cart = asked - allowed;
  return { priced: priceCart({ ...input, lines, discount: amount(allowed) }), leftOut };
}

function amount(rupiah: number): Discount {
  return { kind: 'amount', amount: rupiah };
}
