import { newId } from '../clock.ts';
import type { Db } from '../storage/db.ts';
import { counterSql } from './sql.ts';
import type { RegisterRow } from './sql.ts';

/** The tills of the showroom. Each has receipt numbers of its own. */
export interface Registers {
  list(): RegisterRow[];
  /** `code` begins its receipt numbers. Call it inside a command. */
  add(code: string, name: string): void;
}

export function createRegisters(db: Db): Registers {
  const sql = counterSql(db);
  return {
    list: () => sql.registers.all(),
    add: (code, name) => {
      sql.insertRegister.run(newId(), code, name);
    },
  };
}
