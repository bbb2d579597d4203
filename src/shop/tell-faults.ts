import { ORPCError } from '@orpc/server';

/**
 * For a door: a fault of the program is told to whoever keeps it, not only to the window that met
 * it. Refusals, and a window that went away in the middle, are no faults.
 */
export function tellFaults(report: (error: unknown) => void) {
  return async <T>({ next }: { next(): Promise<T> }): Promise<T> => {
    try {
      return await next();
    } catch (error) {
      const expected =
        (error instanceof ORPCError && error.status < 500) ||
        (error instanceof Error && error.name === 'AbortError');
      if (!expected) report(error);
      throw error;
    }
  };
}
