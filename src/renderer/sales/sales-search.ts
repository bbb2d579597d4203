import { create } from 'zustand';
import type { FindBy } from './find-wish.ts';

export const dayChoices = ['all', 'today', 'yesterday', 'pick'] as const;
export type DayChoice = (typeof dayChoices)[number];

interface SalesSearch {
  text: string;
  /** What the text is searched as, where somebody chose it. */
  by: FindBy | null;
  what: 'sales' | 'refunds';
  dayChoice: DayChoice;
  /** `2026-11-22`, for `pick`; empty until it is chosen. */
  picked: string;
}

const fresh: SalesSearch = { text: '', by: null, what: 'sales', dayChoice: 'all', picked: '' };

/** What is searched for among the sales: it is still there when one comes back from a sale. */
export const useSalesSearch = create<SalesSearch>(() => fresh);

export const setSalesSearch = useSalesSearch.setState;

export const salesSearchId = 'sales-search';
