import type { OutboxItem } from '../../contract/marketplace.ts';
import type { Db } from '../storage/db.ts';
import { oneOf } from '../storage/one-of.ts';

export type OutboxKind = OutboxItem['kind'];
export type OutboxState = OutboxItem['state'];

export interface OutboxRow {
  id: string;
  kind: OutboxKind;
  subjectId: string;
  state: OutboxState;
  attempts: number;
  code: string | null;
  reason: string | null;
  at: number;
}

/** Written as the index outbox_open says it, so that SQLite uses it. */
const open = oneOf('state', ['waiting', 'sent', 'decision']);

const row = 'id, kind, subject_id AS subjectId, state, attempts, code, reason, at';

/** Every prepared statement of the outbox. */
export const outboxSql = (db: Db) => ({
  insert: db.prepare(
    `INSERT INTO outbox (id, kind, subject_id, state, at) VALUES (?, ?, ?, 'waiting', ?)`,
  ),
  /** The row that a new change of the same subject can join. Written as its index says it. */
  joinable: db.prepare<[string, OutboxKind], { id: string }>(
    `SELECT id FROM outbox WHERE subject_id = ? AND kind = ?
       AND kind <> 'sale' AND ${oneOf('state', ['waiting', 'decision'])}`,
  ),
  /** Keeps the code of an earlier refusal: what is accepted after one needs its levels sent again. */
  wait: db.prepare("UPDATE outbox SET state = 'waiting' WHERE id = ? AND state <> 'waiting'"),
  openAfter: db.prepare<[OutboxKind, string, number], OutboxRow>(
    `SELECT ${row} FROM outbox WHERE kind = ? AND ${open} AND state IN ('waiting', 'sent')
       AND id > ? ORDER BY id LIMIT ?`,
  ),
  send: db.prepare("UPDATE outbox SET state = 'sent', attempts = attempts + 1 WHERE id = ?"),
  settle: db.prepare(
    `UPDATE outbox SET state = @state, settled_at = @at,
       code = iif(@state = 'waiting', code, @code), reason = iif(@state = 'waiting', reason, @reason)
     WHERE id = @id AND state = 'sent'`,
  ),
  find: db.prepare<[string], OutboxRow>(`SELECT ${row} FROM outbox WHERE id = ?`),
  close: db.prepare("UPDATE outbox SET state = 'closed', note = ?, settled_at = ? WHERE id = ?"),
  count: db.prepare<[], { kind: OutboxKind; state: OutboxState; count: number }>(
    `SELECT kind, state, count(*) AS count FROM outbox
     WHERE ${open} GROUP BY kind, state`,
  ),
  newest: db.prepare<[number], OutboxRow>(`SELECT ${row} FROM outbox ORDER BY id DESC LIMIT ?`),
  newestIn: db.prepare<[OutboxState, number], OutboxRow>(
    `SELECT ${row} FROM outbox WHERE state = ? ORDER BY id DESC LIMIT ?`,
  ),
  forgetSettled: db.prepare(
    "DELETE FROM outbox WHERE state = 'accepted' AND kind <> 'sale' AND settled_at < ?",
  ),
});
