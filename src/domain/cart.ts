import { rupiah } from './money.ts';
import type { Rupiah } from './money.ts';
import { priceOf } from './quantity.ts';

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

function totalLine(line: CartLineInput): LineTotals {
  const gross = priceOf(line.unitPrice, line.quantity);
  const discount = Math.min(Math.max(line.discount, 0), Math.max(gross, 0));
  return { gross, discount: rupiah(discount), total: rupiah(gross - discount) };
}
