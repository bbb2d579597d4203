import { rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';
import { roundCash } from '../tenders/tenders.ts';
import type { CashStep, TenderKind } from '../tenders/tenders.ts';

/** A tender of the sale and the rupiah of it that have not been paid back yet. */
export interface HeldTender {
  kind: TenderKind;
  holds: number;
}

/** `tender` is the place of the sale's tender in the list, null for store credit given instead. */
export interface PayoutPart {
  kind: TenderKind;
  amount: Rupiah;
  tender: number | null;
}

/** A debt is struck off before anything is handed out; cash, which is gone for good, comes last. */
const order: readonly TenderKind[] = ['account', 'credit', 'card', 'transfer', 'qris', 'cash'];

/**
 * Splits what a refund pays out. `origin`: to the tenders it came from, each up to what it still
 * holds, the member's account first and cash last, equal kinds in the order of the sale.
 * `credit`: all of it as store credit. Parts of zero are left out.
 * Throws RangeError for a negative payout, and where the tenders hold less than it.
 */
export function splitPayout(
  payout: number,
  tenders: readonly HeldTender[],
  to: 'origin' | 'credit',
): PayoutPart[] {
  if (rupiah(payout) < 0) throw new RangeError(`a payout below nothing: ${payout}`);
  if (payout === 0) return [];
  if (to === 'credit') return [{ kind: 'credit', amount: rupiah(payout), tender: null }];
  const parts: PayoutPart[] = [];
  let missing = payout;
  for (const { kind, holds, tender } of inOrder(tenders)) {
    const amount = rupiah(Math.min(missing, Math.max(0, holds)));
    missing -= amount;
    if (amount > 0) parts.push({ kind, amount, tender });
  }
  if (missing > 0) throw new RangeError(`the tenders hold ${missing} less than the payout`);
  return parts;
}

/**
 * `parts` with all that is handed out in cash rounded to `step`, as nobody can be given Rp9.999 in
 * coins; together it is what is rounded, the last part in cash takes the difference. A part that
 * comes to nothing is left out.
 */
export function roundCashParts<P extends { kind: TenderKind; amount: Rupiah }>(
  parts: readonly P[],
  step: CashStep,
): P[] {
  const cash = parts.filter(({ kind }) => kind === 'cash');
  const last = cash.at(-1);
  let left = roundCash(
    cash.reduce((sum, { amount }) => sum + amount, 0),
    step,
  );
  const rounded = parts.map((part) => {
    if (part.kind !== 'cash') return part;
    const amount = part === last ? left : rupiah(Math.min(part.amount, left));
    left = rupiah(left - amount);
    return { ...part, amount };
  });
  return rounded.filter(({ amount }) => amount > 0);
}

function inOrder(tenders: readonly HeldTender[]) {
  return tenders
    .map((one, tender) => ({ ...one, tender }))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}
