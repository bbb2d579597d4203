import type { Db } from '../storage/db.ts';

export interface AuditRow {
  number: number;
  at: number;
  who: string;
  action: string;
  subject: string;
  detail: string;
}

export interface AuditFilter {
  from: number | null;
  until: number | null;
  who: string | null;
  action: string | null;
  text: string;
  before: number | null;
  limit: number;
}

/**
 * The statements on the audit log. It is read along its numbers, without an index: every index is
 * one more page that each sale waits for.
 */
export function auditSql(db: Db) {
  return {
    list: db.prepare<[AuditFilter], AuditRow>(
      `SELECT number, at, who, action, subject, detail FROM audit
       WHERE number < coalesce(@before, 9007199254740991)
         AND (@from IS NULL OR at >= @from)
         AND (@until IS NULL OR at < @until)
         AND (@who IS NULL OR who = @who)
         AND (@action IS NULL OR action = @action)
         AND (@text = '' OR instr(lower(subject), lower(@text)) > 0)
       ORDER BY number DESC LIMIT @limit`,
    ),
    last: db.prepare<[], number>('SELECT coalesce(max(number), 0) FROM audit').pluck(),
    /** What occurs after one entry up to and with another. */
    words: db.prepare<[number, number], { action: string; who: string }>(
      'SELECT DISTINCT action, who FROM audit WHERE number > ? AND number <= ?',
    ),
  };
}
