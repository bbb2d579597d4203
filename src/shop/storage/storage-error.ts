export type StorageFault = 'IN_USE' | 'TOO_NEW' | 'NOT_A_FOLDER' | 'UNREADABLE';

/** Why a data folder cannot be used. `detail` holds what goes into the message for its code. */
export class StorageError extends Error {
  readonly code: StorageFault;
  readonly detail: string;

  constructor(code: StorageFault, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }
}
