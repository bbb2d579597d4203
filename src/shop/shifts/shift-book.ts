import type { Closing, CurrentShift, Shift, ShiftRow } from '../../contract/shifts.ts';
import { businessDay } from '../../domain/business-day.ts';
import { sumOf } from '../../domain/denominations.ts';
import type { DenominationCount } from '../../domain/denominations.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Actor, Caller, Person } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import type { ReportSql } from './report-sql.ts';
import type { ClosingRecord, RegisterRow, ShiftRecord, ShiftsSql } from './sql.ts';

export interface ShiftBookDeps {
  sql: ShiftsSql;
  books: ReportSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  /** Who does it, as the books name him. */
  actor(caller: Caller): Actor;
}

/** What a sale needs to know of the shift it belongs to. */
export interface OpenShift {
  id: string;
  number: number;
  businessDay: string;
}

export interface ShiftFilter {
  day: string | null;
  registerId: string | null;
  after: string | null;
  limit: number;
}

/** The shifts of the registers. What takes a `tx` is called inside a command. */
export interface ShiftBook {
  /** The shift that is open at a register, or null: one indexed read. */
  openShift(registerId: string): OpenShift | null;
  /** Refuses REGISTER_NOT_FOUND. */
  register(registerId: string): RegisterRow;
  /** The open shift with all that is kept of it. Refuses REGISTER_NOT_FOUND, SHIFT_NOT_OPEN. */
  mustBeOpen(registerId: string): ShiftRecord;
  /** Refuses REGISTER_NOT_FOUND. */
  current(registerId: string): CurrentShift;
  /** Refuses REGISTER_NOT_FOUND, SHIFT_OPEN. */
  open(tx: Tx, wish: { registerId: string; count: DenominationCount }, caller: Caller): Shift;
  /** Undoes the newest closing. Refuses CLOSING_NOT_FOUND, SHIFT_NOT_LAST, SHIFT_OPEN. */
  reopen(
    tx: Tx,
    wish: { closingId: string; reason: string },
    by: { who: Actor; approvedBy: Person | null },
  ): Shift;
  list(filter: ShiftFilter): { shifts: ShiftRow[]; more: boolean };
}

export function createShiftBook(deps: ShiftBookDeps): ShiftBook {
  const { sql, books, clock, events, audit, settings, actor } = deps;

  const register = (id: string): RegisterRow => {
    const row = sql.register.get(id);
    if (row === undefined) throw refuse('REGISTER_NOT_FOUND');
    return row;
  };

  const find = (id: string): ShiftRecord => {
    const row = sql.shift.get(id);
    if (row === undefined) throw new Error(`shift ${id} is gone`);
    return row;
  };

  const refuseWhereOpen = ({ openShiftId }: RegisterRow): void => {
    if (openShiftId === null) return;
    const { number, openedBy } = find(openShiftId);
    throw refuse('SHIFT_OPEN', { number, openedBy });
  };

  const changed = (tx: Tx, registerId: string): void => {
    tx.after(() => {
      events.publish({ type: 'shift', registerId });
    });
  };

  const lastClosing = (registerId: string): CurrentShift['lastClosing'] => {
    const last = sql.lastClosing.get(registerId);
    if (last === undefined) return null;
    return { id: last.id, zNumber: last.zNumber, at: last.at, closedBy: last.closedBy };
  };

  const lastCounts = (registerId: string): CurrentShift['lastCounts'] => {
    const last = sql.lastCounts.get(registerId);
    if (last === undefined) return null;
    return {
      float: JSON.parse(last.float) as DenominationCount,
      counted: JSON.parse(last.counted) as DenominationCount,
    };
  };

  return {
    openShift: (registerId) => sql.openShift.get(registerId) ?? null,
    register,

    mustBeOpen: (registerId) => {
      const { openShiftId } = register(registerId);
      if (openShiftId === null) throw refuse('SHIFT_NOT_OPEN');
      return find(openShiftId);
    },

    current: (registerId) => {
      const { openShiftId, ...rest } = register(registerId);
      return {
        register: rest,
        shift: openShiftId === null ? null : describeShift(find(openShiftId)),
        lastClosing: openShiftId === null ? lastClosing(registerId) : null,
        lastCounts: openShiftId === null ? lastCounts(registerId) : null,
        cartLines: books.cartLines.get(registerId) ?? 0,
        heldCarts: books.heldCarts.all(registerId).length,
        unconfirmed: openShiftId === null ? 0 : books.unconfirmed.all(openShiftId).length,
      };
    },

    open: (tx, { registerId, count }, caller) => {
      const row = register(registerId);
      refuseWhereOpen(row);
      const who = actor(caller);
      const openedAt = clock.now();
      const id = newId();
      sql.insertShift.run({
        id,
        registerId,
        openedAt,
        businessDay: businessDay(openedAt, shopDetails(settings).timeZone),
        openedBy: who.name,
        openedById: who.id,
        float: sumOf(count),
        count: JSON.stringify(count),
      });
      sql.setOpenShift.run(id, registerId);
      const shift = find(id);
      audit({
        who,
        action: 'shift.open',
        subject: shiftName(row, shift),
        detail: { id, float: shift.float, count },
      });
      changed(tx, registerId);
      return describeShift(shift);
    },

    reopen: (tx, { closingId, reason }, { who, approvedBy }) => {
      const closing = sql.closing.get(closingId);
      if (closing === undefined) throw refuse('CLOSING_NOT_FOUND');
      const row = register(closing.registerId);
      refuseWhereOpen(row);
      if (sql.lastClosing.get(row.id)?.id !== closingId) throw refuse('SHIFT_NOT_LAST');
      sql.insertReopening.run({
        id: newId(),
        closingId,
        shiftId: closing.shiftId,
        at: clock.now(),
        reopenedBy: who.name,
        approvedBy: approvedBy?.name ?? null,
        reason,
      });
      sql.setOpenShift.run(closing.shiftId, row.id);
      const shift = find(closing.shiftId);
      audit({
        who,
        approvedBy,
        action: 'shift.reopen',
        subject: shiftName(row, shift),
        detail: { id: shift.id, zNumber: closing.zNumber, reason },
      });
      changed(tx, row.id);
      return describeShift(shift);
    },

    list: ({ limit, ...filter }) => {
      const rows = sql.list.all({ ...filter, limit: limit + 1 });
      return {
        more: rows.length > limit,
        shifts: rows.slice(0, limit).map((row) => ({
          ...describeShift(row),
          registerCode: row.registerCode,
          closings: sql.closingsOf.all(row.id).map(describeClosing),
        })),
      };
    },
  };
}

/** How the audit log and messages name a shift: `K1 sif 12`. */
export function shiftName(register: RegisterRow, shift: { number: number }): string {
  return `${register.code} sif ${shift.number}`;
}

function describeShift(record: ShiftRecord): Shift {
  const { id, registerId, number, businessDay: day, openedAt, openedBy, float } = record;
  return { id, registerId, number, businessDay: day, openedAt, openedBy, float };
}

/** A closing as the contract says it. */
export function describeClosing({ reopened, ...closing }: ClosingRecord): Closing {
  return { ...closing, reopened: reopened === 1 };
}
