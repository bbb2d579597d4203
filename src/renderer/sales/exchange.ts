import { create } from 'zustand';
import type { GivenTender } from '../../contract/counter.ts';
import { rupiah } from '../../domain/money.ts';
import type { HeldCredit } from './sales-place.tsx';

/** The value of exchanged goods that the next sale is paid with; it is on a printed note anyway. */
export const useExchange = create<{ credit: HeldCredit | null }>(() => ({ credit: null }));

export function setExchange(credit: HeldCredit | null): void {
  useExchange.setState({ credit });
}

/** What a payment of `total` rupiah begins with. */
export function exchangeTenders(total: number): GivenTender[] {
  const { credit } = useExchange.getState();
  const amount = Math.min(credit?.amount ?? 0, total);
  if (!credit || amount <= 0) return [];
  return [{ kind: 'credit', amount: rupiah(amount), code: credit.code }];
}
