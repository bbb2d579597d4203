import { oneOf } from '../one-of.ts';
import type { Migration } from './migration.ts';

/**
 * What every command writes costs less. The answers to commands lie in the order in which they were
 * given: sorted by their random keys, each new one split a full page and rewrote its neighbours in
 * the sale's own commit. The outbox checks its states without building a list of them.
 */
export const quickWrites: Migration = {
  number: 8,
  name: 'quick writes',
  up: (db) => {
    db.exec(`
CREATE TABLE command_in_order (
  key TEXT NOT NULL UNIQUE,
  procedure TEXT NOT NULL,
  digest TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
INSERT INTO command_in_order SELECT key, procedure, digest, answer, at FROM command ORDER BY at;
DROP TABLE command;
ALTER TABLE command_in_order RENAME TO command;

CREATE TABLE outbox_checked (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK ${oneOf('kind', ['sale', 'product', 'stock'])},
  subject_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK ${oneOf('state', ['waiting', 'sent', 'accepted', 'decision', 'closed'])},
  attempts INTEGER NOT NULL DEFAULT 0,
  code TEXT,
  reason TEXT,
  note TEXT,
  at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT, WITHOUT ROWID;
INSERT INTO outbox_checked SELECT id, kind, subject_id, state, attempts, code, reason, note, at,
  settled_at FROM outbox;
DROP TABLE outbox;
ALTER TABLE outbox_checked RENAME TO outbox;
CREATE INDEX outbox_open ON outbox (kind, state, id)
  WHERE ${oneOf('state', ['waiting', 'sent', 'decision'])};
CREATE INDEX outbox_of_subject ON outbox (subject_id, kind)
  WHERE kind <> 'sale' AND ${oneOf('state', ['waiting', 'decision'])};`);
  },
};
