import type { AuditLogEntry } from '../../contract/audit.ts';
import { os } from '../implement.ts';
import type { Db } from '../storage/db.ts';
import { auditSql } from './sql.ts';
import type { AuditRow } from './sql.ts';

export const auditProcedures = ({ db }: { db: Db }) => {
  const sql = auditSql(db);
  return {
    list: os.audit.list.handler(({ input }) => {
      // One more than asked for says whether anything follows.
      const rows = sql.list.all({ ...input, limit: input.limit + 1 });
      const entries = rows.slice(0, input.limit).map(describe);
      return { entries, next: rows.length > input.limit ? (entries.at(-1)?.number ?? null) : null };
    }),

    actions: os.audit.actions.handler(() => ({
      actions: sql.actions.all(),
      people: sql.people.all(),
    })),
  };
};

function describe({ detail, ...row }: AuditRow): AuditLogEntry {
  const { by, ...others } = JSON.parse(detail) as AuditLogEntry['detail'] & {
    by?: { approvedBy: { name: string } | null };
  };
  return { ...row, approvedBy: by?.approvedBy?.name ?? null, detail: others };
}
