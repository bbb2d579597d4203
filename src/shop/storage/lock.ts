import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StorageError } from './storage-error.ts';

export interface FolderLock {
  /** True where the note of the last holder was still there: it ended without closing. */
  readonly uncleanEnd: boolean;
  release(): void;
}

/**
 * Takes the data folder for this process. The lock itself is an exclusive SQLite transaction on a
 * file of its own: the operating system lets go of it whenever the process ends, however it ends,
 * on every platform. The note beside it says who holds it.
 */
export function lockFolder(folder: string): FolderLock {
  const note = join(folder, 'in-use');
  const db = new Database(join(folder, 'lock.db'));
  try {
    db.pragma('busy_timeout = 0');
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('journal_mode = MEMORY');
    db.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    db.close();
    throw new StorageError('IN_USE', readNote(note) ?? folder, error);
  }
  const uncleanEnd = readNote(note) !== null;
  writeNote(note, `${process.pid}`);
  return {
    uncleanEnd,
    release: () => {
      rmSync(note, { force: true });
      db.exec('ROLLBACK');
      db.close();
    },
  };
}

function readNote(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function writeNote(file: string, text: string): void {
  const handle = openSync(file, 'w', 0o600);
  writeSync(handle, text);
  closeSync(handle);
}
