import Database from 'better-sqlite3';
import { oneOf } from '../storage/one-of.ts';

/**
 * Copies the books in `file` to `copy` as they are now, on a connection of its own that only reads,
 * and takes out of the copy what must not come along: nothing of it may reach a printer, the
 * marketplace or somebody's purse, and nobody's PIN may be tried out on it. `keep`: the member of
 * staff who practises. This is the one place beside `verify` that knows other capabilities' tables.
 */
export function copyBooks(file: string, copy: string, keep: string): void {
  const books = new Database(file, { readonly: true, fileMustExist: true });
  try {
    books.pragma('busy_timeout = 5000');
    books.prepare('VACUUM INTO ?').run(copy);
  } finally {
    books.close();
  }
  const db = new Database(copy);
  try {
    db.transaction(() => {
      db.exec(`
        UPDATE print_job SET state = 'dismissed'
          WHERE ${oneOf('state', ['queued', 'printing', 'failed'])};
        UPDATE outbox SET state = 'closed' WHERE ${oneOf('state', ['waiting', 'sent', 'decision'])};
        UPDATE cart SET state = 'discarded' WHERE ${oneOf('state', ['open', 'held'])};
        DELETE FROM command;
        DELETE FROM setting WHERE name IN ('marketplace', 'qris', 'samplePins');`);
      db.prepare(
        'UPDATE staff SET pin_hash = NULL, wrong_tries = 0, locked_until = NULL WHERE id <> ?',
      ).run(keep);
    })();
  } finally {
    db.close();
  }
}
