import { freeTries, lockAfter, lockedUntil } from '../../domain/pin.ts';
import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../refuse.ts';
import type { Writer } from '../storage/writer.ts';
import { nobody } from './caller.ts';
import { isPin } from './pin-hash.ts';
import type { StaffRow, peopleSql } from './sql.ts';

/** Resolves with whose PIN it is. Refuses with STAFF_NOT_FOUND, PIN_WRONG or PIN_LOCKED. */
export type CheckPin = (staffId: string, pin: string) => Promise<StaffRow>;

export interface CheckPinDeps {
  sql: ReturnType<typeof peopleSql>;
  writer: Writer;
  clock: Clock;
  audit: Audit;
}

/**
 * Every try counts as a wrong one before it is looked at, so that many at once, or a power cut in
 * the middle, are no way around the lock; the right PIN takes the count back.
 */
export function createCheckPin({ sql, writer, clock, audit }: CheckPinDeps): CheckPin {
  const countTry = (staffId: string) =>
    writer.transaction(() => {
      const row = sql.find.get(staffId);
      if (row?.active !== 1 || row.pinHash === null) throw refuse('STAFF_NOT_FOUND');
      const now = clock.now();
      const locked = lockedUntil(row.wrongTries, row.lockedUntil, now);
      if (locked !== null) {
        sql.countTry.run(row.wrongTries, locked, staffId);
        return { row, pinHash: row.pinHash, tries: row.wrongTries, locked, until: locked };
      }
      const tries = row.wrongTries + 1;
      const lock = lockAfter(tries);
      const until = lock === 0 ? null : now + lock;
      sql.countTry.run(tries, until, staffId);
      return { row, pinHash: row.pinHash, tries, locked: null, until };
    });

  return async (staffId, pin) => {
    const { row, pinHash, tries, locked, until } = await countTry(staffId);
    if (locked !== null) throw refuse('PIN_LOCKED', { until: locked });
    const isRight = await isPin(pin, pinHash);
    const stillRight =
      isRight &&
      (await writer.transaction(() => sql.clearTries.run(staffId, pinHash).changes === 1));
    if (stillRight) return row;
    if (until === null) throw refuse('PIN_WRONG', { triesLeft: freeTries - tries });
    await writer.transaction(() => {
      audit({
        who: nobody,
        action: 'people.lock',
        subject: row.name,
        detail: { id: row.id, tries },
      });
    });
    throw refuse('PIN_LOCKED', { until });
  };
}
