import { create } from 'zustand';
import { setDesk } from '../counter/desk.ts';
import type { SalesPlace } from './sales-place.tsx';

/** Where the counter stands among the sales; it is still there when one comes back. */
export const useSalesDesk = create<{ place: SalesPlace }>(() => ({ place: { at: 'list' } }));

/** Shows the sales at the counter, beside the cart. Scanning goes on. */
export function openSales(place: SalesPlace = { at: 'list' }): void {
  useSalesDesk.setState({ place });
  setDesk({ view: 'sales', side: 'shelf', panel: null, problem: null });
}

export function closeSales(): void {
  setDesk({ view: 'shelf', sale: null });
}
