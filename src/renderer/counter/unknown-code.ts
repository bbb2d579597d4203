import { problemData } from '../problem.ts';

/** A code that was scanned or typed and named nothing that is sold here. */
export interface UnknownCode {
  code: string;
  /** What it would stand for on a product: the GTIN in it, or all of it. */
  barcode: string;
  /** Why it cannot be one at all (domain/codes); null where it is simply not known. */
  problem: string | null;
  at: number;
}

/** The code that `error` complains of, or null where it is about something else. */
export function unknownCode(error: unknown): UnknownCode | null {
  const unknown = problemData(error, 'UNKNOWN_CODE');
  if (unknown) {
    const { code, gtin } = unknown;
    const barcode = gtin === null ? code : gtin.replace(/^0(?=\d{13}$)/, '');
    return { code, barcode, problem: null, at: Date.now() };
  }
  const damaged = problemData(error, 'CODE_DAMAGED');
  return damaged ? { ...damaged, barcode: damaged.code, at: Date.now() } : null;
}
