import type { Closing, Shift } from '../../contract/shifts.ts';
import type { CashMovement } from '../../contract/shift-report.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';

export interface RegisterRow {
  id: string;
  code: string;
  name: string;
  openShiftId: string | null;
}

/** `firstSale` and `firstRefund`: the numbers that its first receipt and refund would get. */
export interface ShiftRecord extends Shift {
  openedById: string | null;
  count: string;
  firstSale: number;
  firstRefund: number;
}

export interface ClosingRecord extends Omit<Closing, 'reopened'> {
  reopened: 0 | 1;
}

const shift = `s.id, s.register_id AS registerId, s.number, s.opened_at AS openedAt,
  s.business_day AS businessDay, s.opened_by AS openedBy, s.opened_by_id AS openedById, s.float,
  s.count, s.first_sale AS firstSale, s.first_refund AS firstRefund`;

const closing = `c.id, c.shift_id AS shiftId, c.register_id AS registerId, c.z_number AS zNumber,
  c.at, c.closed_by AS closedBy, c.approved_by AS approvedBy, c.counted, c.expected, c.difference,
  c.reason, EXISTS (SELECT 1 FROM shift_reopening o WHERE o.closing_id = c.id) AS reopened`;

/** Every prepared statement on shifts, their closings and the cash that is moved by hand. */
export const shiftsSql = (db: Db) => ({
  register: db.prepare<[string], RegisterRow>(
    'SELECT id, code, name, open_shift_id AS openShiftId FROM register WHERE id = ?',
  ),
  setOpenShift: db.prepare<[string | null, string]>(
    'UPDATE register SET open_shift_id = ? WHERE id = ?',
  ),

  openShift: db.prepare<[string], { id: string; number: number; businessDay: string }>(
    `SELECT s.id, s.number, s.business_day AS businessDay
     FROM register r JOIN shift s ON s.id = r.open_shift_id WHERE r.id = +?`,
  ),
  shift: db.prepare<[string], ShiftRecord>(`SELECT ${shift} FROM shift s WHERE s.id = ?`),
  insertShift: db.prepare(
    `INSERT INTO shift (id, register_id, number, opened_at, business_day, opened_by, opened_by_id,
       float, count, first_sale, first_refund)
     VALUES (@id, @registerId,
       coalesce((SELECT max(number) FROM shift WHERE register_id = @registerId), 0) + 1,
       @openedAt, @businessDay, @openedBy, @openedById, @float, @count,
       coalesce((SELECT max(number) FROM sale WHERE register_id = @registerId), 0) + 1,
       coalesce((SELECT max(number) FROM refund WHERE register_id = @registerId), 0) + 1)`,
  ),
  /** Newest first; each condition is null where it does not count. */
  list: db.prepare<
    [{ day: string | null; registerId: string | null; after: string | null; limit: number }],
    ShiftRecord & { registerCode: string }
  >(
    `SELECT ${shift}, r.code AS registerCode FROM shift s JOIN register r ON r.id = s.register_id
     WHERE (@after IS NULL OR s.id < @after) AND (@day IS NULL OR s.business_day = @day)
       AND (@registerId IS NULL OR s.register_id = @registerId)
     ORDER BY s.id DESC LIMIT @limit`,
  ),

  closing: db.prepare<[string], ClosingRecord>(
    `SELECT ${closing} FROM shift_closing c WHERE c.id = ?`,
  ),
  closingReport: db
    .prepare<[string], string>('SELECT report FROM shift_closing WHERE id = ?')
    .pluck(),
  closingsOf: db.prepare<[string], ClosingRecord>(
    `SELECT ${closing} FROM shift_closing c WHERE c.shift_id = ? ORDER BY c.z_number`,
  ),
  lastClosing: db.prepare<[string], ClosingRecord>(
    `SELECT ${closing} FROM shift_closing c WHERE c.register_id = ?
     ORDER BY c.z_number DESC LIMIT 1`,
  ),
  lastCounts: db.prepare<[string], { float: string; counted: string }>(
    `SELECT s.count AS float, c.count AS counted
     FROM shift_closing c JOIN shift s ON s.id = c.shift_id
     WHERE c.register_id = ? ORDER BY c.z_number DESC LIMIT 1`,
  ),
  insertClosing: db.prepare(
    `INSERT INTO shift_closing (id, shift_id, register_id, z_number, at, closed_by, closed_by_id,
       approved_by, count, counted, expected, difference, reason, report)
     VALUES (@id, @shiftId, @registerId, @zNumber, @at, @closedBy, @closedById,
       @approvedBy, @count, @counted, @expected, @difference, @reason, @report)`,
  ),
  insertReopening: db.prepare(
    `INSERT INTO shift_reopening (id, closing_id, shift_id, at, reopened_by, approved_by, reason)
     VALUES (@id, @closingId, @shiftId, @at, @reopenedBy, @approvedBy, @reason)`,
  ),

  insertMovement: db.prepare(
    `INSERT INTO cash_movement (shift_id, id, kind, amount, reason, at, by_name, by_id, approved_by)
     VALUES (@shiftId, @id, @kind, @amount, @reason, @at, @by, @byId, @approvedBy)`,
  ),
  movements: db.prepare<[string], CashMovement>(
    `SELECT id, CASE kind WHEN 'no_sale' THEN 'noSale' ELSE kind END AS kind, amount, reason, at,
       by_name AS by, approved_by AS approvedBy
     FROM cash_movement WHERE shift_id = ? ORDER BY id`,
  ),
  movedCash: db
    .prepare<[string], Rupiah>(
      'SELECT coalesce(sum(amount), 0) FROM cash_movement WHERE shift_id = ?',
    )
    .pluck(),
});

export type ShiftsSql = ReturnType<typeof shiftsSql>;
