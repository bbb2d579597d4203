import { v7 } from 'uuid';

/** Where the shop reads the time: UTC milliseconds. Tests hand in their own. */
export interface Clock {
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A new id: UUIDv7, so that rows made one after another lie one after another on the disk. */
export function newId(): string {
  return v7();
}
