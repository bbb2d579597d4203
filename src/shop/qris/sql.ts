import type { Confirmation, WaitingTender } from '../../contract/qris.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';

export interface WaitingWish {
  /** Null: of all registers. */
  registerId: string | null;
  /** 1: only of the shifts that are open. */
  openOnly: 0 | 1;
}

const waiting = `FROM tender_waiting w
  JOIN sale s ON s.id = w.sale_id
  JOIN tender t ON t.sale_id = w.sale_id AND t.position = w.position`;

const wished = `(@registerId IS NULL OR s.register_id = @registerId)
  AND (@openOnly = 0 OR s.shift_id IN
    (SELECT open_shift_id FROM register WHERE open_shift_id IS NOT NULL))`;

const columns = `w.sale_id AS saleId, w.position, s.receipt_number AS receiptNumber,
  s.register_id AS registerId, s.at, s.business_day AS businessDay, s.cashier, t.amount`;

/** The statements on QRIS tenders that wait to be confirmed, or were. */
export const qrisSql = (db: Db) => ({
  list: db.prepare<[WaitingWish & { limit: number }], WaitingTender>(
    `SELECT ${columns} ${waiting} WHERE ${wished} ORDER BY w.sale_id, w.position LIMIT @limit`,
  ),
  sum: db.prepare<[WaitingWish], { total: number; amount: Rupiah }>(
    `SELECT count(*) AS total, coalesce(sum(t.amount), 0) AS amount ${waiting} WHERE ${wished}`,
  ),
  find: db.prepare<[string, number], WaitingTender>(
    `SELECT ${columns} ${waiting} WHERE w.sale_id = ? AND w.position = ?`,
  ),
  confirmation: db.prepare<[string, number], Confirmation>(
    `SELECT sale_id AS saleId, position, at, by_name AS "by", reference FROM tender_confirmation
     WHERE sale_id = ? AND position = ?`,
  ),
  insert: db.prepare(
    `INSERT INTO tender_confirmation (sale_id, position, at, by_name, by_id, how, reference)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ),
  stopWaiting: db.prepare<[string, number]>(
    'DELETE FROM tender_waiting WHERE sale_id = ? AND position = ?',
  ),
});

export type QrisSql = ReturnType<typeof qrisSql>;
