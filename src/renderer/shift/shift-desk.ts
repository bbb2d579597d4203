import { create } from 'zustand';
import type { Closing } from '../../contract/shifts.ts';
import type { Receipt } from '../../contract/printing.ts';

export type ShiftPage = 'menu' | 'in' | 'out' | 'noSale' | 'x' | 'close' | 'register';

/** A shift that was just closed here, with its Z report as it prints. */
export interface JustClosed {
  number: number;
  closing: Closing;
  receipt: Receipt;
}

interface ShiftDesk {
  /** What of the shift stands in place of the shelf; null for nothing. */
  page: ShiftPage | null;
  /** While no shift is open: the shelf may be looked at all the same. */
  isBrowsing: boolean;
  closed: JustClosed | null;
}

/** What the counter shows of its shift at the moment. */
export const useShiftDesk = create<ShiftDesk>(() => ({
  page: null,
  isBrowsing: false,
  closed: null,
}));

export const setShiftDesk = useShiftDesk.setState;

/** To the shift: its menu, or the count that opens one. */
export function toShift(): void {
  setShiftDesk({ page: 'menu', isBrowsing: false });
}

/** Back to selling; the shelf shows even while no shift is open. */
export function closeShiftPages(): void {
  setShiftDesk({ page: null, isBrowsing: true, closed: null });
}

/** One step back. Answers false where nothing of the shift is on screen. */
export function shiftBack(): boolean {
  const { page, closed } = useShiftDesk.getState();
  if (closed) setShiftDesk({ page: null, isBrowsing: false, closed: null });
  else if (page === null) return false;
  else setShiftDesk({ page: page === 'menu' ? null : 'menu' });
  return true;
}
