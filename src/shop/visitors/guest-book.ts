import { guestReasons, guestsFromAfar, guestSizes } from '../../domain/guest-book.ts';
import type { GuestReason, GuestSize } from '../../domain/guest-book.ts';
import type { Visits } from './visits.ts';

/** An entry: whatever was not answered is null. */
export interface GuestEntry {
  /** A regency that the book names, or one of `guestsFromAfar`. */
  from: string | null;
  size: GuestSize | null;
  reason: GuestReason | null;
}

/** Counts where visitors come from, how many they are and why they came; never who. */
export interface GuestBook {
  /** The regencies to ask for by name. */
  regencies(): readonly string[];
  /** Counts what was answered; a place that the book does not name is left out. */
  sign(entry: GuestEntry): void;
}

export function createGuestBook(deps: {
  visits: Pick<Visits, 'count'>;
  regencies(): readonly string[];
}): GuestBook {
  const { visits, regencies } = deps;
  return {
    regencies,
    sign: ({ from, size, reason }) => {
      if (from !== null && [...regencies(), ...guestsFromAfar].includes(from)) {
        visits.count('guest_from', from);
      }
      if (size !== null && guestSizes.includes(size)) visits.count('guest_size', size);
      if (reason !== null && guestReasons.includes(reason)) visits.count('guest_reason', reason);
    },
  };
}
