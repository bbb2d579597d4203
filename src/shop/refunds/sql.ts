import type { PayoutPart, Refund } from '../../contract/refunds.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Quantity, Unit } from '../../domain/quantity.ts';
import type { Db } from '../storage/db.ts';

export interface RefundLineRow {
  salePosition: number | null;
  productId: string | null;
  sku: string;
  name: string;
  unit: Unit;
  quantity: Quantity;
  unitPrice: Rupiah;
  total: Rupiah;
  tax: Rupiah;
  producerShare: Rupiah;
  restocked: 0 | 1;
}

/** What came back of one line of a sale, over all its refunds. */
export interface BackRow {
  position: number;
  quantity: number;
  total: number;
  tax: number;
  producerShare: number;
}

const refund = `f.id, f.kind, f.refund_number AS refundNumber, f.register_id AS registerId,
  f.sale_id AS saleId, s.receipt_number AS receiptNumber, f.at, f.business_day AS businessDay,
  f.cashier, f.approved_by AS approvedBy, f.reason, f.total, f.tax, f.rounding, f.payout
  FROM refund f LEFT JOIN sale s ON s.id = f.sale_id`;

/** Every prepared statement on refunds. */
export const refundsSql = (db: Db) => ({
  /** What came back on a business day, voids included. */
  ofDay: db.prepare<[string], { count: number; total: Rupiah }>(
    'SELECT count(*) AS count, coalesce(sum(total), 0) AS total FROM refund WHERE business_day = ?',
  ),
  /** The next number of a register: refunds are never taken away, so it is never used twice. */
  nextNumber: db.prepare<[string], { code: string; number: number }>(
    `SELECT code, coalesce((SELECT max(number) FROM refund WHERE register_id = r.id), 0) + 1 AS number
     FROM register r WHERE id = ?`,
  ),
  insert: db.prepare(
    `INSERT INTO refund (id, kind, sale_id, register_id, shift_id, number, refund_number, at,
       business_day, cashier, cashier_id, approved_by, reason, total, tax, rounding, payout)
     VALUES (@id, @kind, @saleId, @registerId, @shiftId, @number, @refundNumber, @at,
       @businessDay, @cashier, @cashierId, @approvedBy, @reason, @total, @tax, @rounding, @payout)`,
  ),
  insertLine: db.prepare(
    `INSERT INTO refund_line (refund_id, position, sale_position, product_id, sku, name, unit,
       quantity, unit_price, total, tax, producer_id, producer_share, restocked)
     VALUES (@refundId, @position, @salePosition, @productId, @sku, @name, @unit,
       @quantity, @unitPrice, @total, @tax, @producerId, @producerShare, @restocked)`,
  ),
  insertTender: db.prepare(
    `INSERT INTO refund_tender (refund_id, position, kind, amount, reference, sale_position, received)
     VALUES (@refundId, @position, @kind, @amount, @reference, @salePosition, @received)`,
  ),
  /** A payment that never came is waited for no longer. */
  strikeOff: db.prepare('DELETE FROM tender_waiting WHERE sale_id = ? AND position = ?'),
  find: db.prepare<[string], Refund>(`SELECT ${refund} WHERE f.id = ?`),
  number: db.prepare<[string], string>('SELECT refund_number FROM refund WHERE id = ?').pluck(),
  findByNumber: db.prepare<[string], Refund>(`SELECT ${refund} WHERE f.refund_number = ?`),
  ofSale: db.prepare<[string], Refund>(`SELECT ${refund} WHERE f.sale_id = ? ORDER BY f.id`),
  newest: db.prepare<
    { day: string | null; registerId: string | null; before: string | null; limit: number },
    Refund
  >(
    `SELECT ${refund} WHERE (@before IS NULL OR f.id < @before)
       AND (@day IS NULL OR f.business_day = @day)
       AND (@registerId IS NULL OR f.register_id = @registerId)
     ORDER BY f.id DESC LIMIT @limit`,
  ),
  lines: db.prepare<[string], RefundLineRow>(
    `SELECT sale_position AS salePosition, product_id AS productId, sku, name, unit, quantity,
       unit_price AS unitPrice, total, tax, producer_share AS producerShare, restocked
     FROM refund_line WHERE refund_id = ? ORDER BY position`,
  ),
  tenders: db.prepare<
    [string],
    Omit<PayoutPart, 'received'> & { received: 0 | 1; salePosition: number | null }
  >(
    `SELECT kind, amount, reference, received, sale_position AS salePosition
     FROM refund_tender WHERE refund_id = ? ORDER BY position`,
  ),
  /** The producer's share stands as what it falls by, as the arithmetic wants it. */
  backOfSale: db.prepare<[string], BackRow>(
    `SELECT l.sale_position AS position, sum(l.quantity) AS quantity, sum(l.total) AS total,
       sum(l.tax) AS tax, -sum(l.producer_share) AS producerShare
     FROM refund f JOIN refund_line l ON l.refund_id = f.id
     WHERE f.sale_id = ? GROUP BY l.sale_position`,
  ),
  /** What was paid back to each tender of a sale; position null: as new store credit. */
  paidBack: db.prepare<[string], { position: number | null; amount: number }>(
    `SELECT t.sale_position AS position, sum(t.amount) AS amount
     FROM refund f JOIN refund_tender t ON t.refund_id = f.id
     WHERE f.sale_id = ? GROUP BY t.sale_position`,
  ),
});

export type RefundsSql = ReturnType<typeof refundsSql>;
