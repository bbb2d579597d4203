import type { JobKind, jobStates } from '../../contract/printing.ts';
import type { Db } from '../storage/db.ts';
import { oneOf } from '../storage/one-of.ts';
import type { PrintFailure } from './outcome.ts';

export interface JobRow {
  id: string;
  saleId: string | null;
  kind: JobKind;
  /** The refund, the shift's closing or the cash movement that it tells of. */
  subjectId: string | null;
  /** JSON of what the books do not hold. */
  document: string | null;
  state: (typeof jobStates)[number];
  failure: PrintFailure | null;
  attempts: number;
  at: number;
  nextAttemptAt: number;
  printedAt: number | null;
}

const job = `id, sale_id AS saleId, kind, subject_id AS subjectId, document, state, failure, attempts, at,
  next_attempt_at AS nextAttemptAt, printed_at AS printedAt`;

/** Written as the index print_job_open says it, so that SQLite uses it. */
const open = oneOf('state', ['queued', 'printing', 'failed']);

/** Every prepared statement on print jobs. */
export const printingSql = (db: Db) => ({
  insert: db.prepare(
    `INSERT INTO print_job (id, sale_id, kind, subject_id, document, state, at)
     VALUES (?, ?, ?, ?, ?, 'queued', ?)`,
  ),
  find: db.prepare<[string], JobRow>(`SELECT ${job} FROM print_job WHERE id = ?`),
  newest: db.prepare<[number], JobRow>(`SELECT ${job} FROM print_job ORDER BY id DESC LIMIT ?`),
  newestOpen: db.prepare<[number], JobRow>(
    `SELECT ${job} FROM print_job WHERE ${open} ORDER BY id DESC LIMIT ?`,
  ),
  newestAttempted: db.prepare<[], JobRow>(
    `SELECT ${job} FROM print_job WHERE attempts > 0 ORDER BY id DESC LIMIT 1`,
  ),
  oldestQueued: db.prepare<[], JobRow>(
    `SELECT ${job} FROM print_job WHERE ${open} AND state = 'queued'
     ORDER BY kind = 'drawer' DESC, at, id LIMIT 1`,
  ),
  counts: db.prepare<[], { queued: number; failed: number }>(
    `SELECT coalesce(sum(state <> 'failed'), 0) AS queued, coalesce(sum(state = 'failed'), 0) AS failed
     FROM print_job WHERE ${open}`,
  ),
  /** A drawer that nobody waits for any more stays shut. */
  dropOldPulses: db.prepare<[number]>(
    `UPDATE print_job SET state = 'dismissed'
     WHERE ${open} AND state = 'queued' AND kind = 'drawer' AND at < ?`,
  ),
  begin: db.prepare(
    "UPDATE print_job SET state = 'printing', attempts = attempts + 1 WHERE id = ?",
  ),
  /** Jobs that were being printed when the program ended: nobody knows what reached the paper. */
  failInterrupted: db.prepare(
    `UPDATE print_job SET state = 'failed', failure = 'PRINTER_LOST'
     WHERE ${open} AND state = 'printing'`,
  ),
  succeed: db.prepare(
    "UPDATE print_job SET state = 'printed', failure = NULL, printed_at = ? WHERE id = ?",
  ),
  fail: db.prepare("UPDATE print_job SET state = 'failed', failure = ? WHERE id = ?"),
  wait: db.prepare(
    "UPDATE print_job SET state = 'queued', failure = ?, next_attempt_at = ? WHERE id = ?",
  ),
  retry: db.prepare(
    "UPDATE print_job SET state = 'queued', failure = NULL, next_attempt_at = 0 WHERE id = ?",
  ),
  dismiss: db.prepare("UPDATE print_job SET state = 'dismissed' WHERE id = ?"),
});

export type PrintingSql = ReturnType<typeof printingSql>;
