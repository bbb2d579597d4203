import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Where the shop reads the time: UTC milliseconds. Tests hand in their own. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Random bytes are drawn for many ids at once: each draw is a call into the system's generator. */
const pool = new Uint8Array(16 * 256);
let used = pool.length;

let msecs = 0;
let seq = 0;

/**
 * A new id: UUIDv7, so that rows made one after another lie one after another on the disk. Ids of
 * one program always rise, also within a millisecond and when the machine's clock is set back.
 */
export function newId(): string {
  const now = Date.now();
  seq = now > msecs ? 0 : seq + 1;
  msecs = Math.max(now, msecs);
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 16;
  return v7({ random: pool.subarray(used - 16, used), msecs, seq });
}
