import type { PayoutWay } from '../../contract/refunds.ts';
import { rupiah } from '../../domain/money.ts';
import type { Rupiah } from '../../domain/money.ts';
import { roundCashParts, splitPayout } from '../../domain/refund/payout.ts';
import { refundOf } from '../../domain/refund/refund.ts';
import type { Refund, RefundWish } from '../../domain/refund/refund.ts';
import type { CashStep, TenderKind } from '../../domain/tenders/tenders.ts';
import type { SoldSale } from '../counter/sales.ts';
import { refuse } from '../refuse.ts';
import type { BackRow, RefundsSql } from './sql.ts';

/** A tender of a sale with what has not been paid back to it. */
export type Held = SoldSale['tenders'][number] & { holds: Rupiah };

/** A sale and what has come back of it so far. */
export interface SaleSoFar {
  sale: SoldSale;
  back: BackRow[];
  tenders: Held[];
  /** Rupiah, in whatever way. */
  paidBefore: number;
}

/** One part of a payout; `salePosition` null: new store credit. */
export interface PlannedPart {
  kind: TenderKind;
  amount: Rupiah;
  salePosition: number | null;
  received: boolean;
}

export type Reckoned = Extract<Refund, { ok: true }> & { parts: PlannedPart[] };

export interface RefundWay {
  payout: PayoutWay;
  /** The payments that nobody has confirmed never came. */
  notReceived: boolean;
  cashStep: CashStep;
}

export function readSoFar(sql: RefundsSql, sale: SoldSale): SaleSoFar {
  const paid = sql.paidBack.all(sale.id);
  const paidTo = new Map(paid.map(({ position, amount }) => [position, amount]));
  return {
    sale,
    back: sql.backOfSale.all(sale.id),
    tenders: sale.tenders.map((tender) => ({
      ...tender,
      // Coins may have rounded what was handed out of it up.
      holds: rupiah(Math.max(0, tender.amount - (paidTo.get(tender.position) ?? 0))),
    })),
    paidBefore: paid.reduce((sum, { amount }) => sum + amount, 0),
  };
}

/** Thousandths of each line that can still come back, all of them or none left out. */
export function whatIsLeft({ sale, back }: SaleSoFar): RefundWish[] {
  const before = new Map(back.map(({ position, quantity }) => [position, quantity]));
  return sale.lines.map(({ position, quantity }) => ({
    position,
    quantity: quantity - (before.get(position) ?? 0),
  }));
}

/**
 * What `wish` brings and how it is paid out. Refuses LINE_NOT_FOUND, MORE_THAN_SOLD and
 * PAYMENT_UNCONFIRMED: a payment that may never have come is not paid back before somebody says
 * which it is; one that never came is struck off with all that is left of the sale.
 */
export function reckon(soFar: SaleSoFar, wish: readonly RefundWish[], way: RefundWay): Reckoned {
  const { sale, back, paidBefore } = soFar;
  const waiting = soFar.tenders.filter((tender) => !tender.confirmed && tender.holds > 0);
  const unpaid = waiting.reduce((sum, tender) => sum + tender.holds, 0);
  if (unpaid > 0 && !(way.notReceived && isAllThatIsLeft(soFar, wish))) {
    throw refuse('PAYMENT_UNCONFIRMED', { amount: unpaid });
  }
  const refund = refundOf(sale, back, wish, paidBefore);
  if (!refund.ok) throw refusal(sale, refund);

  const struckOff = spend(refund.payout, waiting);
  const rest = payOut(refund.payout - sumOf(struckOff), soFar, way.payout);
  const parts = roundCashParts([...struckOff, ...rest], way.cashStep);
  const payout = sumOf(parts);
  return { ...refund, payout, rounding: rupiah(payout - refund.total), parts };
}

function sumOf(parts: readonly PlannedPart[]): Rupiah {
  return rupiah(parts.reduce((sum, { amount }) => sum + amount, 0));
}

function isAllThatIsLeft(soFar: SaleSoFar, wish: readonly RefundWish[]): boolean {
  return whatIsLeft(soFar).every(({ position, quantity }) => {
    const wished = wish.filter((one) => one.position === position);
    return wished.reduce((sum, one) => sum + one.quantity, 0) === quantity;
  });
}

/** Payments that never came: nothing is handed out for them. */
function spend(payout: number, waiting: readonly Held[]): PlannedPart[] {
  let left = payout;
  const parts: PlannedPart[] = [];
  for (const { kind, position, holds } of waiting) {
    const amount = rupiah(Math.min(left, holds));
    left -= amount;
    if (amount > 0) parts.push({ kind, amount, salePosition: position, received: false });
  }
  return parts;
}

/** Paid by hand outside, so that cash can be handed out instead. */
const byHand: ReadonlySet<TenderKind> = new Set(['qris', 'transfer', 'card']);

function payOut(rest: number, { tenders }: SaleSoFar, way: PayoutWay): PlannedPart[] {
  const held = tenders.filter((tender) => tender.confirmed);
  return splitPayout(rest, held, way === 'credit' ? 'credit' : 'origin').map((part) => ({
    kind: way === 'cash' && byHand.has(part.kind) ? 'cash' : part.kind,
    amount: part.amount,
    salePosition: part.tender === null ? null : (held[part.tender]?.position ?? null),
    received: true,
  }));
}

function refusal(sale: SoldSale, refund: Extract<Refund, { ok: false }>): Error {
  const line = sale.lines.find((one) => one.position === refund.position);
  if (refund.problem !== 'MORE_THAN_SOLD' || line === undefined) return refuse('LINE_NOT_FOUND');
  return refuse('MORE_THAN_SOLD', { position: line.position, name: line.name });
}
