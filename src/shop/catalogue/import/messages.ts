import type { Actor } from '../../people/caller.ts';
import type { ImportPreview, ImportStatus } from '../../../contract/catalogue.ts';

/** What the shop hands to the thread that reads an import. */
export interface ImportTask {
  importId: string;
  /** The shop's database file. */
  file: string;
  fileName: string;
  bytes: Uint8Array;
  /** One Int32: see the turns below. */
  turn: SharedArrayBuffer;
}

/**
 * Who has the last word on an import: the one who moves it on from `running` first. Once it is
 * `committing`, a cancellation comes too late; once it is `cancelled`, nothing is committed.
 */
export const turns = { running: 0, cancelled: 1, committing: 2 } as const;

export interface ApplyOrder {
  input: { key: string; importId: string; skipRefused: boolean };
  who: Actor;
  /** The moment of the import, UTC milliseconds. */
  now: number;
}

export type ImportReport =
  | { type: 'progress'; done: number; total: number | null }
  | { type: 'ready'; preview: ImportPreview }
  | { type: 'applied'; status: ImportStatus }
  | { type: 'cancelled' }
  | { type: 'failed'; code: string; detail: string | null; place: string | null };
