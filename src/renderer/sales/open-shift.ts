import { useQuery } from '@tanstack/react-query';
import { ask } from '../queries.ts';

/** The shift that is open at a register; null where none is, undefined where it is not known. */
export function useOpenShift(registerId: string): string | null | undefined {
  const current = useQuery(
    ask.shifts.current.queryOptions({ input: { registerId }, retry: false }),
  );
  return current.data ? (current.data.shift?.id ?? null) : undefined;
}
