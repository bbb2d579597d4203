import { newId } from '../clock.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import { counterSql } from './sql.ts';
import type { RegisterRow } from './sql.ts';

/** The tills of the showroom. Each has receipt numbers of its own. */
export interface Registers {
  list(): RegisterRow[];
  /** What its next receipt will be called. Refuses with REGISTER_NOT_FOUND. */
  nextReceiptNumber(id: string): string;
  /** `code` begins its receipt numbers. Call it inside a command. */
  add(code: string, name: string): void;
}

export function createRegisters(db: Db): Registers {
  const sql = counterSql(db);
  return {
    list: () => sql.registers.all(),
    nextReceiptNumber: (id) => {
      const next = sql.nextNumber.get(id);
      if (next === undefined) throw refuse('REGISTER_NOT_FOUND');
      return `${next.code}-${String(next.number).padStart(6, '0')}`;
    },
    add: (code, name) => {
      sql.insertRegister.run(newId(), code, name);
    },
  };
}
