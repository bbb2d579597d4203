import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { lockFolder } from './lock.ts';
import { migrate } from './migrate.ts';
import type { Db } from './db.ts';
import { StorageError } from './storage-error.ts';
import { createWriter } from './writer.ts';
import type { Writer } from './writer.ts';

/** The shop's storage: one SQLite file in a data folder, pictures beside it. */
export interface Store {
  readonly folder: string;
  readonly file: string;
  /** The writer's connection. Read from it inside a command; write only in `writer.transaction`. */
  readonly db: Db;
  readonly writer: Writer;
  /** True where the last program that used this folder did not close it. */
  readonly uncleanEnd: boolean;
  close(): void;
}

/** Opens a connection that can only read, for long questions off the writer's connection. */
export function openReader(file: string): Db {
  const db = new Database(file, { readonly: true, fileMustExist: true });
  db.pragma('busy_timeout = 5000');
  return db;
}

/**
 * Opens the storage in `folder`, making it where it does not exist, and brings it up to the newest
 * migration. Throws StorageError: IN_USE where another process has it, TOO_NEW where a newer
 * Kompor wrote it, NOT_A_FOLDER, UNREADABLE. `report` hears of faults in what runs after a commit.
 */
export function openStore(folder: string, report?: (error: unknown) => void): Store {
  makeFolder(folder);
  const lock = lockFolder(folder);
  const file = join(folder, 'kompor.db');
  try {
    const db = openWriter(file);
    migrate(db, file);
    return {
      folder,
      file,
      db,
      writer: createWriter(db, report),
      uncleanEnd: lock.uncleanEnd,
      close: () => {
        db.pragma('optimize');
        db.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw asStorageError(error, file);
  }
}

function makeFolder(folder: string): void {
  try {
    // For its owner only: it holds the marketplace's key and what people sold.
    mkdirSync(join(folder, 'pictures'), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StorageError('NOT_A_FOLDER', folder, error);
  }
}

function openWriter(file: string): Db {
  const db = new Database(file);
  // A sale touches some thirty pages of a few rows each, and all of them are written and flushed in
  // its commit: half the usual page is half the bytes. Books that exist keep the size they have.
  db.pragma('page_size = 2048');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('busy_timeout = 5000');
  db.pragma('cache_size = -4000');
  db.pragma('trusted_schema = OFF');
  return db;
}

function asStorageError(error: unknown, file: string): unknown {
  if (error instanceof Database.SqliteError && /^SQLITE_(NOTADB|CORRUPT)/.test(error.code)) {
    return new StorageError('UNREADABLE', file, error);
  }
  return error;
}
