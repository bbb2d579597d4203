import { freeTries, lockAfter } from '../../domain/pin.ts';
import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import { house } from '../people/caller.ts';
import type { Person } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Writer } from '../storage/writer.ts';

export interface LeaveDeps {
  writer: Writer;
  clock: Clock;
  audit: Audit;
  /** Whose PIN it is, or null. */
  whoHasPin(pin: string): Promise<Person | null>;
  /** Whether nobody can sign in yet. */
  nobodyHasPin(): boolean;
}

const minute = 60_000;
/** The longest lock: who plays at the screen may not keep the staff waiting for an hour. */
const longestLock = 5 * minute;
/** Without a try for so long, those before are forgotten: a typo a week is nobody who guesses. */
const forgottenAfter = 60 * minute;

/**
 * Ends the kiosk by the PIN of anybody on staff; no name is asked, for a screen in the showroom tells
 * nobody who works there. Wrong tries lock the kiosk, never a person: else any visitor could keep a
 * cashier from working. A try counts before it is looked at, so many at once are no way around. In a
 * showroom where nobody has a PIN yet anything ends it. Refuses with PIN_WRONG or PIN_LOCKED.
 */
export function createLeave({ writer, clock, audit, whoHasPin, nobodyHasPin }: LeaveDeps) {
  let tries = 0;
  let last = 0;
  let lock = 0;

  /** When the lock ends, null where there is none. A clock that was set back begins it anew. */
  const lockedUntil = (now: number): number | null => {
    if (now < last) last = now;
    return lock > 0 && now < last + lock ? last + lock : null;
  };

  const countTry = (): { counted: number; until: number | null } => {
    const now = clock.now();
    const until = lockedUntil(now);
    if (until !== null) throw refuse('PIN_LOCKED', { until });
    if (now - last > forgottenAfter) tries = 0;
    tries += 1;
    last = now;
    lock = Math.min(lockAfter(tries), longestLock);
    return { counted: tries, until: lock === 0 ? null : now + lock };
  };

  return async (pin: string): Promise<void> => {
    const { counted, until } = countTry();
    const who = await whoHasPin(pin);
    if (who !== null || nobodyHasPin()) {
      tries = 0;
      lock = 0;
      const whom = who ?? house;
      await writer.transaction(() => {
        audit({ who: whom, action: 'kiosk.leave', subject: whom.name, detail: {} });
      });
      return;
    }
    if (until === null) throw refuse('PIN_WRONG', { triesLeft: freeTries - counted });
    await writer.transaction(() => {
      audit({ who: house, action: 'kiosk.lock', subject: '', detail: { tries: counted } });
    });
    throw refuse('PIN_LOCKED', { until });
  };
}
