import type { Rupiah } from '../../domain/money.ts';
import type { TenderKind } from '../../domain/tenders/tenders.ts';
import type { Db } from '../storage/db.ts';

/** Which receipts and refunds belong to a shift; `end…` is the first number after it. */
export interface ShiftRange {
  shiftId: string;
  registerId: string;
  firstSale: number;
  endSale: number;
  firstRefund: number;
  endRefund: number;
}

export interface TenderSum {
  kind: TenderKind;
  count: number;
  amount: Rupiah;
}

interface SaleSums {
  count: number;
  first: number | null;
  last: number | null;
  gross: Rupiah;
  taxIncluded: Rupiah;
  taxAdded: Rupiah;
  total: Rupiah;
  rounding: Rupiah;
}

interface DiscountSums {
  lineDiscounts: Rupiah;
  ruleDiscounts: Rupiah;
  cartDiscounts: Rupiah;
}

interface RefundSums {
  count: number;
  voids: number;
  first: number | null;
  last: number | null;
  total: Rupiah;
  tax: Rupiah;
  rounding: Rupiah;
  payout: Rupiah;
}

/**
 * A register's receipts run without gaps, so a shift's sales are one range of its numbers: no index
 * by shift is needed. The shift is compared all the same.
 */
const sales = `s.register_id = @registerId AND s.number >= @firstSale AND s.number < @endSale
  AND s.shift_id = @shiftId`;

const refunds = `r.register_id = @registerId AND r.number >= @firstRefund
  AND r.number < @endRefund AND r.shift_id = @shiftId`;

/** What a report asks of the books. It reads across capabilities, and only reads. */
export const reportSql = (db: Db) => ({
  endOf: db.prepare<[string, number], { endSale: number; endRefund: number }>(
    `SELECT first_sale AS endSale, first_refund AS endRefund FROM shift
     WHERE register_id = ? AND number = ? + 1`,
  ),

  sales: db.prepare<[ShiftRange], SaleSums>(
    `SELECT count(*) AS count, min(number) AS first, max(number) AS last,
       coalesce(sum(gross), 0) AS gross, coalesce(sum(tax_included), 0) AS taxIncluded,
       coalesce(sum(tax_added), 0) AS taxAdded, coalesce(sum(total), 0) AS total,
       coalesce(sum(rounding), 0) AS rounding
     FROM sale s WHERE ${sales}`,
  ),
  discounts: db.prepare<[ShiftRange], DiscountSums>(
    `SELECT coalesce(sum(l.discount - l.rule_discount - l.cart_discount), 0) AS lineDiscounts,
       coalesce(sum(l.rule_discount), 0) AS ruleDiscounts,
       coalesce(sum(l.cart_discount), 0) AS cartDiscounts
     FROM sale s JOIN sale_line l ON l.sale_id = s.id WHERE ${sales}`,
  ),
  saleTenders: db.prepare<[ShiftRange], TenderSum>(
    `SELECT t.kind, count(*) AS count, sum(t.amount) AS amount
     FROM sale s JOIN tender t ON t.sale_id = s.id WHERE ${sales} GROUP BY t.kind`,
  ),
  salesByCashier: db.prepare<[ShiftRange], { name: string; count: number; amount: Rupiah }>(
    `SELECT cashier AS name, count(*) AS count, sum(total) AS amount
     FROM sale s WHERE ${sales} GROUP BY cashier`,
  ),
  receiptNumber: db
    .prepare<[string, number], string>(
      'SELECT receipt_number FROM sale WHERE register_id = ? AND number = ?',
    )
    .pluck(),

  refunds: db.prepare<[ShiftRange], RefundSums>(
    `SELECT count(*) AS count, coalesce(sum(kind = 'void'), 0) AS voids,
       min(number) AS first, max(number) AS last, coalesce(sum(total), 0) AS total,
       coalesce(sum(tax), 0) AS tax, coalesce(sum(rounding), 0) AS rounding,
       coalesce(sum(payout), 0) AS payout
     FROM refund r WHERE ${refunds}`,
  ),
  refundTenders: db.prepare<[ShiftRange], TenderSum>(
    `SELECT t.kind, count(*) AS count, sum(t.amount) AS amount
     FROM refund r JOIN refund_tender t ON t.refund_id = r.id
     WHERE ${refunds} AND t.received = 1 GROUP BY t.kind`,
  ),
  notReceived: db
    .prepare<[ShiftRange], Rupiah>(
      `SELECT coalesce(sum(t.amount), 0)
       FROM refund r JOIN refund_tender t ON t.refund_id = r.id
       WHERE ${refunds} AND t.received = 0`,
    )
    .pluck(),
  refundsByCashier: db.prepare<[ShiftRange], { name: string; count: number; amount: Rupiah }>(
    `SELECT cashier AS name, count(*) AS count, sum(payout) AS amount
     FROM refund r WHERE ${refunds} GROUP BY cashier`,
  ),
  refundNumber: db
    .prepare<[string, number], string>(
      'SELECT refund_number FROM refund WHERE register_id = ? AND number = ?',
    )
    .pluck(),

  accountPayments: db.prepare<[string], TenderSum>(
    `SELECT tender AS kind, count(*) AS count, sum(-amount) AS amount
     FROM account_entry WHERE shift_id = ? AND kind = 'payment' GROUP BY tender`,
  ),

  unconfirmed: db.prepare<[string], { saleId: string; receiptNumber: string; amount: Rupiah }>(
    `SELECT s.id AS saleId, s.receipt_number AS receiptNumber, t.amount
     FROM tender_waiting w
     JOIN sale s ON s.id = w.sale_id
     JOIN tender t ON t.sale_id = w.sale_id AND t.position = w.position
     WHERE s.shift_id = ? ORDER BY s.number, w.position`,
  ),
  heldCarts: db.prepare<[string], { name: string; lines: number }>(
    `SELECT coalesce(c.name, '') AS name, (SELECT count(*) FROM cart_line l
       WHERE l.cart_id = c.id AND l.removed_at IS NULL) AS lines
     FROM cart c WHERE c.state = 'held' AND c.register_id = ? ORDER BY c.held_at`,
  ),
  cartLines: db
    .prepare<[string], number>(
      `SELECT count(*) FROM cart c JOIN cart_line l ON l.cart_id = c.id
       WHERE c.register_id = ? AND c.state = 'open' AND l.removed_at IS NULL`,
    )
    .pluck(),
});

export type ReportSql = ReturnType<typeof reportSql>;
