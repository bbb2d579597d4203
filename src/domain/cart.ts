import { rupiah } from './money.ts';
import type { Rupiah } from './money.ts';
import { priceOf } from './quantity.ts';

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

/** Adds a cart up. A discount never exceeds its line, so no line and no cart is below zero. */
export function totalCart(lines: readonly CartLineInput[]): CartTotals {
  let gross = 0;
  let discount = 0;
  const totals = lines.map((line) => {
    const lineTotals = totalLine(line);
    gross += lineTotals.gross;
    discount += lineTotals.discount;
    return lineTotals;
  });
  return {
    lines: totals,
    gross: rupiah(gross),
    discount: rupiah(discount),
    total: rupiah(gross - discount),
  };
}

/** True where a cart comes to more than one sale can be. Safe for lines that cannot be added up. */
export function isTooLarge(lines: readonly CartLineInput[]): boolean {
  const worth = (line: CartLineInput) => Math.round((line.unitPrice * line.quantity) / 1000);
  return lines.reduce((sum, line) => sum + worth(line), 0) > mostRupiah;
}

function totalLine(line: CartLineInput): LineTotals {
  const gross = priceOf(line.unitPrice, line.quantity);
  const discount = Math.min(Math.max(line.discount, 0), Math.max(gross, 0));
  return { gross, discount: rupiah(discount), total: rupiah(gross - discount) };
}
