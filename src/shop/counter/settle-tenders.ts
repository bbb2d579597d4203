import type { GivenTender } from '../../contract/counter.ts';
import { mostByQris } from '../../contract/counter.ts';
import type { Rupiah } from '../../domain/money.ts';
import { settle } from '../../domain/tenders/tenders.ts';
import type {
  CashStep,
  TenderInput,
  TenderPart,
  TenderProblem,
} from '../../domain/tenders/tenders.ts';
import { refuse } from '../refuse.ts';

/** A tender that pays its part, with what was given for it. */
export interface SettledPart extends TenderPart {
  position: number;
  given: GivenTender;
}

/**
 * Settles a sale of `total` rupiah. Refuses with TENDER_SHORT, TENDER_OVER, TENDER_TWICE,
 * TENDER_EMPTY, QRIS_TOO_LARGE, and MEMBER_NEEDED for an account without a member.
 */
export function settleTenders(
  total: number,
  given: readonly GivenTender[],
  cashStep: CashStep,
  member: { number: string; active: boolean } | null,
): { rounding: Rupiah; tendered: Rupiah; change: Rupiah; parts: SettledPart[] } {
  for (const tender of given) {
    if (tender.kind === 'qris' && tender.amount > mostByQris) {
      throw refuse('QRIS_TOO_LARGE', { amount: tender.amount, most: mostByQris });
    }
    if (tender.kind === 'account' && member?.active !== true) throw refuse('MEMBER_NEEDED');
  }
  const tenders = given.map((tender) => inputOf(tender, member?.number ?? ''));
  const settled = settle({ total, tenders, cashStep });
  if (!settled.ok) throw refusalOf(settled.problem, settled.amount);
  // Cash where nothing is left to pay is no tender; all others stand in the order they were given.
  const kept = given.filter((tender) => tender.kind !== 'cash' || hasCash(settled.parts));
  const parts = settled.parts.map((part, index): SettledPart => {
    const tender = kept[index];
    if (tender === undefined) throw new Error('a tender that nobody gave');
    return { ...part, position: index + 1, given: tender };
  });
  const { rounding, tendered, change } = settled;
  return { rounding, tendered, change, parts };
}

function hasCash(parts: readonly TenderPart[]): boolean {
  return parts.some((part) => part.kind === 'cash');
}

function inputOf(tender: GivenTender, memberNumber: string): TenderInput {
  switch (tender.kind) {
    case 'cash':
      return { kind: 'cash', amount: tender.tendered, reference: '' };
    case 'qris':
      return { ...tender, reference: tender.confirmed?.reference ?? '' };
    case 'credit':
      return { ...tender, reference: tender.code };
    case 'account':
      return { ...tender, reference: memberNumber };
    case 'transfer':
    case 'card':
      return tender;
  }
}

function refusalOf(problem: TenderProblem, amount: number) {
  switch (problem) {
    case 'SHORT':
      return refuse('TENDER_SHORT', { missing: amount });
    case 'OVER':
      return refuse('TENDER_OVER', { over: amount });
    case 'TWO_CASH':
      return refuse('TENDER_TWICE');
    case 'EMPTY_TENDER':
      return refuse('TENDER_EMPTY');
  }
}
