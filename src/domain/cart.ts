import type { Rupiah } from './money.ts';
import { priceCart } from './pricing/cart-pricing.ts';
import type { PricedLineInput } from './pricing/cart-pricing.ts';

/** More rupiah than one sale can be; beyond it a price or a quantity was mistyped. */
export const mostRupiah = 1_000_000_000_000;

/** What the arithmetic of a cart needs of a line: rupiah a unit, thousandths, rupiah off the line. */
export interface CartLineInput {
  unitPrice: number;
  quantity: number;
  discount: number;
}

export interface LineTotals {
  gross: Rupiah;
  discount: Rupiah;
  total: Rupiah;
}

export interface CartTotals {
  lines: LineTotals[];
  gross: Rupiah;
  discount: Rupiah;
  total: Rupiah;
}

/** Adds a cart without rules and tax up. A discount never exceeds its line. */
export function totalCart(lines: readonly CartLineInput[]): CartTotals {
  const priced = priceCart({
    lines: lines.map(plainLine),
    discount: null,
    rules: [],
    isMember: false,
    day: '',
    tax: 'none',
  });
  return {
    lines: priced.lines.map(({ gross, discount, total }) => ({ gross, discount, total })),
    gross: priced.gross,
    discount: priced.discount,
    total: priced.total,
  };
}

/** True where a cart comes to more than one sale can be. Safe for lines that cannot be added up. */
export function isTooLarge(lines: readonly CartLineInput[]): boolean {
  const worth = (line: CartLineInput) => Math.round((line.unitPrice * line.quantity) / 1000);
  return lines.reduce((sum, line) => sum + worth(line), 0) > mostRupiah;
}

function plainLine(line: CartLineInput, index: number): PricedLineInput {
  return {
    key: String(index),
    productId: null,
    categoryId: null,
    producerId: null,
    memberPrice: null,
    unitPrice: line.unitPrice,
    quantity: line.quantity,
    discount: { kind: 'amount', amount: line.discount },
    taxRateBp: 0,
    hasOverride: false,
  };
}
