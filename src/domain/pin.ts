/** Wrong tries in a row before a PIN is locked. */
export const freeTries = 5;

const second = 1000;
const minute = 60 * second;

/** How long each wrong try locks, from the fifth on; the last one holds for all that follow. */
const locks = [30 * second, minute, 2 * minute, 5 * minute, 15 * minute, 60 * minute];

/** Milliseconds that a PIN is locked after so many wrong tries in a row; 0: not at all. */
export function lockAfter(wrongTries: number): number {
  if (wrongTries < freeTries) return 0;
  return locks[Math.min(wrongTries - freeTries, locks.length - 1)] ?? 0;
}

/**
 * The moment until which a PIN is locked, in UTC milliseconds, or null where it is not. Where the
 * machine's clock was set back the lock counts anew from `now`: it neither ends nor lasts for ever.
 */
export function lockedUntil(wrongTries: number, stored: number | null, now: number): number | null {
  if (stored === null || stored <= now) return null;
  return Math.min(stored, now + lockAfter(wrongTries));
}

/** Whether a PIN is among the first that anybody would try: one digit, a run, a pattern repeated. */
export function isTooEasy(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, index) => (digit - (digits[index] ?? 0) + 10) % 10);
  const isRun = [0, 1, 9].some((step) => steps.every((one) => one === step));
  const repeats = [2, 3].some((length) => digits.every((one, i) => one === digits[i % length]));
  return isRun || repeats;
}
