import { create } from 'zustand';

/** Digits typed as cash received; empty while nothing was typed. */
export const useCash = create<{ digits: string }>(() => ({ digits: '' }));

export function setCash(digits: string): void {
  useCash.setState({ digits });
}
