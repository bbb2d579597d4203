import { proportion, rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';

/** A sold line: `quantity` thousandths, all else rupiah; `total` is what was paid, tax and all. */
export interface SoldLine {
  position: number;
  quantity: number;
  total: number;
  tax: number;
  producerShare: number;
}

/** A sale: `total` is the sum of its lines, `rounding` what cash rounding added to it. */
export interface SoldSale {
  lines: readonly SoldLine[];
  total: number;
  rounding: number;
}

/** What came back of a line already, summed over the refunds before this one. */
export interface BackBefore {
  position: number;
  quantity: number;
  total: number;
  tax: number;
  producerShare: number;
}

export interface RefundWish {
  position: number;
  /** Thousandths to come back now. */
  quantity: number;
}

/** What comes back of a line now. */
export interface RefundLine {
  position: number;
  quantity: number;
  total: Rupiah;
  tax: Rupiah;
  producerShare: Rupiah;
}

export type RefundProblem = 'MORE_THAN_SOLD' | 'NOTHING' | 'NO_SUCH_LINE';

/** `payout = total + rounding` is what the visitor gets back. */
export type Refund =
  | { ok: true; lines: RefundLine[]; total: Rupiah; rounding: Rupiah; payout: Rupiah }
  | { ok: false; problem: RefundProblem; position?: number };

/**
 * What is paid back for `wish`, where `before` has come back already. Every sum is what has come
 * back in all less what came back before, so that refunds in any order and any parts add up to the
 * sale exactly; none is negative, and tax and producer's share never exceed the line's total.
 * Positions named more than once are added together.
 *
 * `paidBefore` is what the refunds before handed out, where cash was rounded and that is not what
 * came back: this one makes up for it, and the last pays all that is left. It is paid to the rupiah;
 * `roundCashParts` rounds what of it is handed out in coins.
 *
 * Refused: `NOTHING` where no quantity is asked for or one is negative, `NO_SUCH_LINE`, and
 * `MORE_THAN_SOLD`, the latter two with the position.
 */
export function refundOf(
  sale: SoldSale,
  before: readonly BackBefore[],
  wish: readonly RefundWish[],
  paidBefore?: number,
): Refund {
  const wanted = new Map<number, number>();
  for (const { position, quantity } of wish) {
    if (quantity < 0) return { ok: false, problem: 'NOTHING', position };
    if (!sale.lines.some((line) => line.position === position)) {
      return { ok: false, problem: 'NO_SUCH_LINE', position };
    }
    if (quantity > 0) wanted.set(position, (wanted.get(position) ?? 0) + quantity);
  }
  if (wanted.size === 0) return { ok: false, problem: 'NOTHING' };

  const lines: RefundLine[] = [];
  for (const line of sale.lines) {
    const quantity = wanted.get(line.position);
    if (quantity === undefined) continue;
    const back = sumBack(before.filter((one) => one.position === line.position));
    if (back.quantity + quantity > line.quantity) {
      return { ok: false, problem: 'MORE_THAN_SOLD', position: line.position };
    }
    lines.push(refundLine(line, back, quantity));
  }
  const total = rupiah(lines.reduce((sum, line) => sum + line.total, 0));
  const totalBefore = sumBack(before).total;
  const paid = paidBefore ?? owedUntil(sale, totalBefore);
  const left = Math.max(0, sale.total + sale.rounding - paid);
  const isLast = totalBefore + total === sale.total;
  const owed = Math.max(0, owedUntil(sale, totalBefore + total) - paid);
  const payout = isLast ? left : Math.min(left, owed);
  return { ok: true, lines, total, rounding: rupiah(payout - total), payout: rupiah(payout) };
}

type Back = Omit<BackBefore, 'position'>;

function refundLine(line: SoldLine, back: Back, quantity: number): RefundLine {
  const quantityBack = back.quantity + quantity;
  const totalBack = proportion(line.total, quantityBack, line.quantity);
  // Along the money and not the goods: rounded apart, a share could exceed its total by a rupiah.
  const within = (part: number) =>
    line.total > 0
      ? proportion(part, totalBack, line.total)
      : proportion(part, quantityBack, line.quantity);
  return {
    position: line.position,
    quantity,
    total: rupiah(totalBack - back.total),
    tax: rupiah(within(line.tax) - back.tax),
    producerShare: rupiah(within(line.producerShare) - back.producerShare),
  };
}

/** What goods of `back` rupiah are worth to the visitor, with their part of the sale's rounding. */
function owedUntil(sale: SoldSale, back: number): number {
  return sale.total === 0 ? 0 : back + proportion(sale.rounding, back, sale.total);
}

function sumBack(before: readonly BackBefore[]): Back {
  const back = { quantity: 0, total: 0, tax: 0, producerShare: 0 };
  for (const one of before) {
    back.quantity += one.quantity;
    back.total += one.total;
    back.tax += one.tax;
    back.producerShare += one.producerShare;
  }
  return back;
}
