import type { ImportFileFault } from '../../../contract/import-reasons.ts';

/** Thrown where a whole file cannot be taken. Its code and facts become the import's failure. */
export class FileRefusal extends Error {
  readonly code: 'IMPORT_UNREADABLE' | 'IMPORT_UNKNOWN_FORMAT';
  readonly detail: string;

  constructor(code: FileRefusal['code'], detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}

export function unreadable(fault: ImportFileFault, cause?: unknown): FileRefusal {
  return new FileRefusal('IMPORT_UNREADABLE', fault, cause);
}
