import { parseWeighedPattern } from '../../domain/codes/weighed-pattern.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import type { Neighbours } from './neighbours.ts';

/** What the counter's neighbours answer as long as they are not there: nobody and nothing special. */
export function standIns(db: Db): Omit<Neighbours, 'authorize'> {
  const open = db
    .prepare<[string], string | null>('SELECT open_shift_id FROM register WHERE id = ?')
    .pluck();
  const pattern = parseWeighedPattern('20IIIIIWWWWWC');
  return {
    shifts: { openShift: (registerId) => ({ id: open.get(registerId) ?? null }) },
    members: {
      find: () => null,
      owe: () => {
        throw refuse('MEMBER_NEEDED');
      },
    },
    credits: {
      use: () => {
        throw refuse('CREDIT_NOT_FOUND');
      },
    },
    pricing: { rulesInForce: () => [], taxFor: () => ({ mode: 'none', rateBp: 0 }) },
    counterRules: {
      settings: () => ({ cashStep: 0, discountLimitBp: 1000, belowZero: 'warn' }),
      weighed: () => (pattern.ok ? [pattern.pattern] : []),
    },
  };
}
