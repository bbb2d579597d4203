import type { GivenTender } from '../../../contract/counter.ts';
import { dueInCash, settle } from '../../../domain/tenders/tenders.ts';
import type { CashStep, Settlement } from '../../../domain/tenders/tenders.ts';

/** Rupiah that a tender puts down. */
export function putDown(tender: GivenTender): number {
  return tender.kind === 'cash' ? tender.tendered : tender.amount;
}

export interface PaySums {
  /** Rupiah still to be paid otherwise than in cash. */
  left: number;
  /** Rupiah still to be paid if cash pays it: rounded. */
  inCash: number;
  /** What rounding would add to `left`, or take off it. */
  rounding: number;
}

/** What is left of `total` after the parts that were taken. */
export function paySums(total: number, taken: readonly GivenTender[], step: CashStep): PaySums {
  const others = taken
    .filter((one) => one.kind !== 'cash')
    .reduce((sum, one) => sum + putDown(one), 0);
  const cash = taken
    .filter((one) => one.kind === 'cash')
    .reduce((sum, one) => sum + putDown(one), 0);
  const left = Math.max(0, total - others - cash);
  const inCash = Math.max(0, dueInCash(total, others, step) - cash);
  return { left, inCash, rounding: inCash - left };
}

/** Whether `tenders` pay `total`, as the shop will see it. */
export function settled(
  total: number,
  tenders: readonly GivenTender[],
  cashStep: CashStep,
): Settlement {
  return settle({
    total,
    cashStep,
    tenders: tenders.map((one) => ({ kind: one.kind, amount: putDown(one), reference: '' })),
  });
}
