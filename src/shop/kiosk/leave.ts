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
}

/**
 * Ends the kiosk by the PIN of anybody on staff; no name is asked, for a screen in the showroom tells
 * nobody who works there. Wrong tries lock the kiosk, never a person: else any visitor could keep a
 * cashier from working. A try counts before it is looked at, so many at once are no way around.
 * Refuses with PIN_WRONG or PIN_LOCKED.
 */
export function createLeave({ writer, clock, audit, whoHasPin }: LeaveDeps) {
  let tries = 0;
  let until = 0;

  return async (pin: string): Promise<void> => {
    if (until > clock.now()) throw refuse('PIN_LOCKED', { until });
    tries += 1;
    const counted = tries;
    const lock = lockAfter(counted);
    if (lock > 0) until = clock.now() + lock;
    const who = await whoHasPin(pin);
    if (who !== null) {
      tries = 0;
      until = 0;
      await writer.transaction(() => {
        audit({ who, action: 'kiosk.leave', subject: who.name, detail: {} });
      });
      return;
    }
    if (lock === 0) throw refuse('PIN_WRONG', { triesLeft: freeTries - counted });
    const lockedUntil = until;
    await writer.transaction(() => {
      audit({ who: house, action: 'kiosk.lock', subject: '', detail: { tries: counted } });
    });
    throw refuse('PIN_LOCKED', { until: lockedUntil });
  };
}
