import { problemData } from '../problem.ts';

/** A code that was scanned or typed and named nothing that is sold here. */
export interface UnknownCode {
  code: string;
  /** Why it cannot be one at all (domain/codes); null where it is simply not known. */
  problem: string | null;
  at: number;
}

/** The code that `error` complains of, or null where it is about something else. */
export function unknownCode(error: unknown): UnknownCode | null {
  const unknown = problemData(error, 'UNKNOWN_CODE');
  if (unknown) return { code: unknown.code, problem: null, at: Date.now() };
  const damaged = problemData(error, 'CODE_DAMAGED');
  return damaged ? { ...damaged, at: Date.now() } : null;
}
