import { useQuery } from '@tanstack/react-query';
import { ask } from '../queries.ts';

/** How the shift at a register stands. Kept true by the shop's events. */
export function useShift(registerId: string) {
  return useQuery(ask.shifts.current.queryOptions({ input: { registerId } }));
}
