import { rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';

/**
 * The ways to pay: `card` is on a terminal of its own, `credit` is store credit, `account` is a
 * member's bon.
 */
export const tenderKinds = ['cash', 'qris', 'transfer', 'card', 'credit', 'account'] as const;
export type TenderKind = (typeof tenderKinds)[number];

/** The steps in rupiah to which cash may be rounded; 0 does not round. */
export const cashSteps = [0, 100, 500] as const;
export type CashStep = (typeof cashSteps)[number];

/** More rupiah than anybody gets back: a barcode or one digit too many stands in the field for cash. */
export const mostChange = 10_000_000;

/** What is put down. `amount` is rupiah: for cash what was handed over, for all others exact. */
export interface TenderInput {
  kind: TenderKind;
  amount: number;
  reference: string;
}

/** A tender of a settled sale: `amount = tendered − change` is what it pays of the sale. */
export interface TenderPart {
  kind: TenderKind;
  amount: Rupiah;
  tendered: Rupiah;
  change: Rupiah;
  reference: string;
}

/**
 * `SHORT`: `amount` rupiah are missing. `OVER`: `amount` rupiah are too much and cannot be given
 * back as change, or are more change than `mostChange`. `TWO_CASH`: cash stands in the list more than once; `amount` is all of it.
 * `EMPTY_TENDER`: a tender pays nothing; `amount` is what it says.
 */
export type TenderProblem = 'SHORT' | 'OVER' | 'TWO_CASH' | 'EMPTY_TENDER';

/** `rounding` is what cash rounding adds to (or takes off) the total: `Σ parts.amount = total + rounding`. */
export type Settlement =
  | { ok: true; rounding: Rupiah; tendered: Rupiah; change: Rupiah; parts: TenderPart[] }
  | { ok: false; problem: TenderProblem; amount: Rupiah };

/** `due` rupiah to the nearest `step`, half a step up. */
export function roundCash(due: number, step: CashStep): Rupiah {
  if (step === 0) return rupiah(due);
  return rupiah(Math.floor((rupiah(due) + step / 2) / step) * step);
}

/**
 * What is to be paid in cash once the other tenders have paid `others` of `total` rupiah: the rest,
 * rounded to `step`. This rounded sum is what counts: the unrounded rest, where it is less, is short.
 */
export function dueInCash(total: number, others: number, step: CashStep): Rupiah {
  return roundCash(Math.max(0, total - others), step);
}

/**
 * Settles a sale of `total` rupiah, which is not negative. At most one tender is cash; only it gives
 * change, and only what it pays is rounded to `cashStep`. A sale of nothing needs no tender.
 * Throws RangeError for amounts that are not whole.
 */
export function settle(sale: {
  total: number;
  tenders: readonly TenderInput[];
  cashStep: CashStep;
}): Settlement {
  const { total, tenders, cashStep } = sale;
  if (rupiah(total) < 0) throw new RangeError(`a sale below nothing: ${total}`);
  const cash = tenders.filter((tender) => tender.kind === 'cash');
  const others = tenders.filter((tender) => tender.kind !== 'cash');
  const inCash = sumOf(cash);
  const inOthers = sumOf(others);

  const empty = others.find((tender) => tender.amount <= 0) ?? cash.find((one) => one.amount < 0);
  if (empty) return problem('EMPTY_TENDER', empty.amount);
  if (cash.length > 1) return problem('TWO_CASH', inCash);
  if (inOthers > total) return problem('OVER', inOthers - total);
  const rest = total - inOthers;
  if (cash.length === 0 && rest > 0) return problem('SHORT', rest);
  if (rest === 0 && inCash > 0) return problem('OVER', inCash);
  const due = cash.length === 0 ? rupiah(0) : dueInCash(total, inOthers, cashStep);
  if (inCash < due) return problem('SHORT', due - inCash);
  if (inCash - due > mostChange) return problem('OVER', inCash - due);

  const parts = tenders
    .filter((tender) => tender.kind !== 'cash' || rest > 0)
    .map((tender) => partOf(tender, tender.kind === 'cash' ? due : tender.amount));
  const change = rupiah(inCash - due);
  const tendered = rupiah(inCash + inOthers);
  return { ok: true, rounding: rupiah(due - (cash.length ? rest : 0)), tendered, change, parts };
}

function partOf({ kind, amount, reference }: TenderInput, pays: number): TenderPart {
  const change = rupiah(amount - pays);
  return { kind, amount: rupiah(pays), tendered: rupiah(amount), change, reference };
}

function sumOf(tenders: readonly TenderInput[]): number {
  return tenders.reduce((sum, tender) => sum + rupiah(tender.amount), 0);
}

function problem(what: TenderProblem, amount: number): Settlement {
  return { ok: false, problem: what, amount: rupiah(amount) };
}
