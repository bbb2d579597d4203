import type { Clock } from '../clock.ts';
import type { Person } from './caller.ts';
import { isPin } from './pin-hash.ts';
import type { peopleSql } from './sql.ts';

/**
 * Whose PIN it is, where no name was chosen: the first of the active people whose PIN it is, or
 * null. Some 100 ms for each of them. Whoever asks counts the tries; a person whose own PIN is locked
 * is passed over, so that this is no way around that lock.
 */
export function createWhoHasPin(deps: { sql: ReturnType<typeof peopleSql>; clock: Clock }) {
  const { sql, clock } = deps;
  return async (pin: string): Promise<Person | null> => {
    for (const { id, name, active, pinHash, lockedUntil } of sql.all.all()) {
      const isLocked = lockedUntil !== null && lockedUntil > clock.now();
      if (active === 1 && pinHash !== null && !isLocked && (await isPin(pin, pinHash))) {
        return { id, name };
      }
    }
    return null;
  };
}
