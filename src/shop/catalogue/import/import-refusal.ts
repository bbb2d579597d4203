import type { ImportFileFault } from '../../../contract/import-reasons.ts';

/** Thrown where an import as a whole is not taken. Its code and facts become the import's failure. */
export class ImportRefusal extends Error {
  readonly code: 'IMPORT_UNREADABLE' | 'IMPORT_UNKNOWN_FORMAT' | 'IMPORT_OUTDATED' | 'KEY_REUSED';
  readonly detail: string;

  constructor(code: ImportRefusal['code'], detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

export function unreadable(fault: ImportFileFault, cause?: unknown): ImportRefusal {
  return new ImportRefusal('IMPORT_UNREADABLE', fault, cause);
}
