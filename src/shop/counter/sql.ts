import type { Quantity, Unit } from '../../domain/quantity.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { TenderKind } from '../../domain/tenders/tenders.ts';
import type { Db } from '../storage/db.ts';

export interface RegisterRow {
  id: string;
  code: string;
  name: string;
}

export interface SaleRow {
  id: string;
  registerId: string;
  shiftId: string | null;
  number: number;
  receiptNumber: string;
  at: number;
  businessDay: string;
  cashier: string;
  memberId: string | null;
  gross: Rupiah;
  discount: Rupiah;
  taxIncluded: Rupiah;
  taxAdded: Rupiah;
  total: Rupiah;
  rounding: Rupiah;
  tendered: Rupiah;
  change: Rupiah;
  pieces: number;
}

export interface TenderRow {
  position: number;
  kind: TenderKind;
  amount: Rupiah;
  tendered: Rupiah;
  change: Rupiah;
  reference: string;
  waits: 0 | 1;
}

/** The sales of one hour of the clock; `at` is its beginning in UTC milliseconds. */
export interface HourRow {
  at: number;
  sales: number;
  total: Rupiah;
  pieces: number;
}

export interface SaleLineRow {
  position: number;
  productId: string | null;
  sku: string;
  name: string;
  unit: Unit;
  quantity: Quantity;
  unitPrice: Rupiah;
  listPrice: Rupiah | null;
  gross: Rupiah;
  lineDiscount: Rupiah;
  ruleDiscount: Rupiah;
  cartDiscount: Rupiah;
  discount: Rupiah;
  /** JSON of the rules that ran on it, or null. */
  rules: string | null;
  taxRateBp: number;
  tax: Rupiah;
  taxAdded: Rupiah;
  total: Rupiah;
  note: string;
  batch: string | null;
  expiry: string | null;
  producerId: string | null;
  commissionBp: number;
  producerShare: Rupiah;
}

export const saleColumns = `s.id, s.register_id AS registerId, s.shift_id AS shiftId, s.number,
  s.receipt_number AS receiptNumber, s.at, s.business_day AS businessDay, s.cashier,
  s.member_id AS memberId, s.gross, s.discount, s.tax_included AS taxIncluded,
  s.tax_added AS taxAdded, s.total, s.rounding, s.tendered, s.change, s.pieces`;

/** Every prepared statement on sales. Those that a sale runs for each line count their parameters. */
export const counterSql = (db: Db) => ({
  registers: db.prepare<[], RegisterRow>('SELECT id, code, name FROM register ORDER BY code'),
  register: db.prepare<[string], RegisterRow>('SELECT id, code, name FROM register WHERE id = ?'),
  registerByCode: db.prepare<[string], RegisterRow>(
    'SELECT id, code, name FROM register WHERE code = ?',
  ),
  insertRegister: db.prepare('INSERT INTO register (id, code, name) VALUES (?, ?, ?)'),
  /** The next receipt number of a register: sales are never taken away, so it is never used twice. */
  nextNumber: db.prepare<[string], { code: string; number: number }>(
    `SELECT code, coalesce((SELECT max(number) FROM sale WHERE register_id = r.id), 0) + 1 AS number
     FROM register r WHERE id = ?`,
  ),

  insertSale: db.prepare(
    `INSERT INTO sale (id, cart_id, register_id, number, receipt_number, at, business_day, cashier,
       cashier_id, shift_id, member_id, gross, discount, tax_included, tax_added, total, rounding,
       tendered, change, pieces)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  insertSaleLine: db.prepare(
    `INSERT INTO sale_line (sale_id, position, product_id, sku, name, unit, quantity, unit_price,
       list_price, gross, line_discount, rule_discount, cart_discount, discount, rules, tax_rate_bp,
       tax, tax_added, total, note, batch, expiry, producer_id, commission_bp, producer_share)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  insertTender: db.prepare(
    `INSERT INTO tender (sale_id, position, kind, amount, tendered, change, reference)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ),
  insertWaiting: db.prepare('INSERT INTO tender_waiting (sale_id, position) VALUES (?, ?)'),
  insertConfirmation: db.prepare(
    `INSERT INTO tender_confirmation (sale_id, position, at, by_name, by_id, how, reference)
     VALUES (?, ?, ?, ?, ?, 'seen', ?)`,
  ),

  sale: db.prepare<[string], SaleRow>(`SELECT ${saleColumns} FROM sale s WHERE id = ?`),
  saleByNumber: db.prepare<[string, number], SaleRow>(
    `SELECT ${saleColumns} FROM sale s WHERE register_id = ? AND number = ?`,
  ),
  recentSales: db.prepare<[number], SaleRow>(
    `SELECT ${saleColumns} FROM sale s ORDER BY id DESC LIMIT ?`,
  ),
  saleLines: db.prepare<[string], SaleLineRow>(
    `SELECT position, product_id AS productId, sku, name, unit, quantity, unit_price AS unitPrice,
       list_price AS listPrice, gross, line_discount AS lineDiscount,
       rule_discount AS ruleDiscount, cart_discount AS cartDiscount, discount, rules,
       tax_rate_bp AS taxRateBp, tax, tax_added AS taxAdded, total, note, batch, expiry,
       producer_id AS producerId, commission_bp AS commissionBp, producer_share AS producerShare
     FROM sale_line WHERE sale_id = ? ORDER BY position`,
  ),
  tenders: db.prepare<[string], TenderRow>(
    `SELECT position, kind, amount, tendered, change,
       coalesce((SELECT reference FROM tender_confirmation c
         WHERE c.sale_id = t.sale_id AND c.position = t.position), reference) AS reference,
       EXISTS (SELECT 1 FROM tender_waiting w
         WHERE w.sale_id = t.sale_id AND w.position = t.position) AS waits
     FROM tender t WHERE sale_id = ? ORDER BY position`,
  ),
  hours: db.prepare<[string], HourRow>(
    `SELECT at / 3600000 * 3600000 AS at, count(*) AS sales, sum(total) AS total,
       sum(pieces) AS pieces
     FROM sale WHERE business_day = ? GROUP BY 1 ORDER BY 1`,
  ),
});
