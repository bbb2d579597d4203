import type { ImportFileFault } from '../../../contract/import-reasons.ts';

/** Thrown where an import as a whole is not taken. Its code and facts become the import's failure. */
export class ImportRefusal extends Error {
  readonly code: 'IMPORT_UNREADABLE' | 'IMPORT_UNKNOWN_FORMAT' | 'IMPORT_OUTDATED' | 'KEY_REUSED';
  readonly detail: string;
  /** The row or column that the refusal is about. */
  readonly place: string | null;

  constructor(code: ImportRefusal['code'], detail: string, { place, cause }: About = {}) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
    this.place = place === undefined ? null : String(place);
  }
}

interface About {
  place?: string | number;
  cause?: unknown;
}

export function unreadable(fault: ImportFileFault, about?: About): ImportRefusal {
  return new ImportRefusal('IMPORT_UNREADABLE', fault, about);
}
