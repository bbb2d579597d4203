import type { RegisterDetail } from '../../contract/registers.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import type { Tx } from '../storage/writer.ts';
import { registersSql } from './sql.ts';
import type { RegisterDetailRow } from './sql.ts';

/** The registers as the office keeps them. Each has a shift and receipt numbers of its own. */
export interface KeepRegisters {
  list(): RegisterDetail[];
  /**
   * Adds a register (`id` null) or changes one. Call it inside a command. Refuses
   * REGISTER_NOT_FOUND, REGISTER_CODE_TAKEN, and REGISTER_CODE_FIXED once the code stands on paper.
   */
  save(tx: Tx, wish: { id: string | null; code: string; name: string }, who: Actor): RegisterDetail;
}

export function createKeepRegisters({
  db,
  audit,
  events,
}: {
  db: Db;
  audit: Audit;
  events: Events;
}): KeepRegisters {
  const sql = registersSql(db);

  const find = (id: string): RegisterDetailRow => {
    const row = sql.detail.get(id);
    if (row === undefined) throw refuse('REGISTER_NOT_FOUND');
    return row;
  };

  const change = (before: RegisterDetailRow, code: string, name: string): void => {
    if (before.used === 1 && before.code !== code) {
      throw refuse('REGISTER_CODE_FIXED', { code: before.code });
    }
    sql.update.run(code, name, before.id);
  };

  return {
    list: () => sql.list.all().map(describe),

    save: (tx, { id: given, code, name }, who) => {
      const before = given === null ? null : find(given);
      const holder = sql.byCode.get(code);
      if (holder !== undefined && holder.id !== given)
        throw refuse('REGISTER_CODE_TAKEN', { code });
      const id = given ?? newId();
      if (before === null) sql.insert.run(id, code, name);
      else change(before, code, name);
      audit({
        who,
        action: before === null ? 'register.add' : 'register.change',
        subject: code,
        detail: {
          id,
          name,
          before: before === null ? null : { code: before.code, name: before.name },
        },
      });
      tx.after(() => {
        events.publish({ type: 'registers' });
      });
      return describe(find(id));
    },
  };
}

function describe(row: RegisterDetailRow): RegisterDetail {
  const { id, code, name, used, shiftId, shiftNumber, businessDay, openedBy } = row;
  const shift =
    shiftId === null || shiftNumber === null || businessDay === null || openedBy === null
      ? null
      : { id: shiftId, number: shiftNumber, businessDay, openedBy };
  return { id, code, name, used: used === 1, shift };
}
