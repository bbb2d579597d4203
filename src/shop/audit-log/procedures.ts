import type { AuditLogEntry } from '../../contract/audit.ts';
import { os } from '../implement.ts';
import type { Db } from '../storage/db.ts';
import { auditSql } from './sql.ts';
import type { AuditRow } from './sql.ts';

export const auditProcedures = ({ db }: { db: Db }) => {
  const sql = auditSql(db);
  const words = rememberedWords(sql);
  return {
    list: os.audit.list.handler(({ input }) => {
      // One more than asked for says whether anything follows.
      const rows = sql.list.all({ ...input, limit: input.limit + 1 });
      const entries = rows.slice(0, input.limit).map(describe);
      return { entries, next: rows.length > input.limit ? (entries.at(-1)?.number ?? null) : null };
    }),

    actions: os.audit.actions.handler(() => words()),
  };
};

/** The whole log is read once; later only what came since, for it may hold years. */
function rememberedWords(sql: ReturnType<typeof auditSql>) {
  const actions = new Set<string>();
  const people = new Set<string>();
  let read = 0;
  return () => {
    const last = sql.last.get() ?? 0;
    for (const { action, who } of sql.words.all(read, last)) {
      actions.add(action);
      people.add(who);
    }
    read = last;
    return { actions: [...actions].toSorted(), people: [...people].toSorted() };
  };
}

function describe({ detail, ...row }: AuditRow): AuditLogEntry {
  const { by, ...others } = JSON.parse(detail) as AuditLogEntry['detail'] & {
    by?: { approvedBy: { name: string } | null };
  };
  return { ...row, approvedBy: by?.approvedBy?.name ?? null, detail: others };
}
