import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import type { Authorize } from '../people/authority.ts';
import type { Caller } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import { createCash } from './cash.ts';
import { createClose } from './close.ts';
import { createShiftPrints } from './prints.ts';
import type { ShiftPrintQueue } from './prints.ts';
import { shiftsProcedures } from './procedures.ts';
import { reportSql } from './report-sql.ts';
import { createShiftReports } from './report.ts';
import { createShiftBook } from './shift-book.ts';
import { shiftsSql } from './sql.ts';

export interface ShiftsDeps {
  db: Db;
  clock: Clock;
  commands: Commands;
  events: Events;
  audit: Audit;
  settings: Settings;
  staff: Pick<Staff, 'cashier'>;
  authorize: Authorize;
  /** The difference in rupiah above which closing needs 'shift.largeDifference'. */
  differenceLimit(): number;
  printQueue: ShiftPrintQueue;
  /** True for a shop whose books are thrown away. */
  practice: boolean;
}

/** Shifts, the cash of the drawer, X and Z reports, put together. */
export function createShifts(deps: ShiftsDeps) {
  const { db, clock, commands, events, audit, settings, staff, authorize } = deps;
  const sql = shiftsSql(db);
  const books = reportSql(db);
  const actor = (caller: Caller) => staff.cashier(caller);
  const shifts = createShiftBook({ sql, books, clock, events, audit, settings, actor });
  const reports = createShiftReports(sql, books);
  const prints = createShiftPrints(deps.printQueue);
  const common = { sql, clock, shifts, reports, prints, actor, authorize };
  return {
    /** The shift that is open at a register, or null: one indexed read. */
    openShift: shifts.openShift,
    /** Opens a shift. Call it inside a command. Refuses REGISTER_NOT_FOUND, SHIFT_OPEN. */
    open: shifts.open,
    procedures: shiftsProcedures({
      ...common,
      commands,
      settings,
      practice: deps.practice,
      cash: createCash({ ...common, events, audit }),
      closing: createClose({
        ...common,
        books,
        events,
        audit,
        differenceLimit: deps.differenceLimit,
      }),
    }),
  };
}
