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
    actions: db.prepare<[], string>('SELECT DISTINCT action FROM audit ORDER BY action').pluck(),
    people: db.prepare<[], string>('SELECT DISTINCT who FROM audit ORDER BY who').pluck(),
  };
}
