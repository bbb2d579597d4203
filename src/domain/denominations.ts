import { rupiah } from './money.ts';
import type { Rupiah } from './money.ts';

/** Rupiah notes and coins in use, dearest first. Bank Indonesia issues 1000 as both. */
export const denominations = [
  { id: 'note-100000', kind: 'note', value: 100_000 },
  { id: 'note-50000', kind: 'note', value: 50_000 },
  { id: 'note-20000', kind: 'note', value: 20_000 },
  { id: 'note-10000', kind: 'note', value: 10_000 },
  { id: 'note-5000', kind: 'note', value: 5000 },
  { id: 'note-2000', kind: 'note', value: 2000 },
  { id: 'note-1000', kind: 'note', value: 1000 },
  { id: 'coin-1000', kind: 'coin', value: 1000 },
  { id: 'coin-500', kind: 'coin', value: 500 },
  { id: 'coin-200', kind: 'coin', value: 200 },
  { id: 'coin-100', kind: 'coin', value: 100 },
] as const;

export type DenominationId = (typeof denominations)[number]['id'];

/** How many of each are in the drawer; one that is not named is not there. */
export type DenominationCount = Partial<Record<DenominationId, number>>;

const values = new Map<string, number>(denominations.map(({ id, value }) => [id, value]));

/**
 * What the counted notes and coins come to. Throws RangeError for a count that is not a whole number
 * from 0 up, and for notes that do not exist.
 */
export function sumOf(count: DenominationCount): Rupiah {
  let sum = 0;
  for (const [id, pieces] of Object.entries(count)) {
    const value = values.get(id);
    if (value === undefined || !Number.isSafeInteger(pieces) || pieces < 0) {
      throw new RangeError(`no count of notes or coins: ${pieces} × ${id}`);
    }
    sum += value * pieces;
  }
  return rupiah(sum);
}
