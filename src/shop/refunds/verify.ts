import { cashSteps } from '../../domain/tenders/tenders.ts';

const halfStep = Math.max(...cashSteps) / 2;

/**
 * What must be so of refunds and store credit; each question names rows that should not be there.
 * A refund is the sum of its lines and of its payouts. Of a sale never more comes back than was
 * sold, and once all goods of a line, or of the sale, are back, so is all of its money, but for half
 * a step where it was handed out in coins, or came to less than the smallest of them.
 */
export const refundQuestions = [
  {
    check: 'REFUND_SUM',
    sql: `SELECT f.refund_number AS detail FROM refund f
      LEFT JOIN (SELECT refund_id, sum(total) AS total, sum(tax) AS tax
        FROM refund_line GROUP BY refund_id) l ON l.refund_id = f.id
      LEFT JOIN (SELECT refund_id, sum(amount) AS amount
        FROM refund_tender GROUP BY refund_id) t ON t.refund_id = f.id
      WHERE l.total IS NOT f.total OR l.tax IS NOT f.tax OR coalesce(t.amount, 0) <> f.payout`,
  },
  {
    check: 'REFUND_SUM',
    sql: `SELECT s.receipt_number || ' ' || s.position AS detail
      FROM (SELECT v.receipt_number, l.position, l.quantity, l.total, l.tax, l.producer_share AS share,
          sum(b.quantity) AS back, sum(b.total) AS total_back, sum(b.tax) AS tax_back,
          -sum(b.producer_share) AS share_back
        FROM refund f JOIN refund_line b ON b.refund_id = f.id
        JOIN sale_line l ON l.sale_id = f.sale_id AND l.position = b.sale_position
        JOIN sale v ON v.id = f.sale_id
        GROUP BY f.sale_id, l.position) s
      WHERE s.back > s.quantity OR s.total_back > s.total OR s.tax_back > s.tax
        OR s.share_back > s.share
        OR (s.back = s.quantity AND (s.total_back <> s.total OR s.tax_back <> s.tax
          OR s.share_back <> s.share))`,
  },
  {
    check: 'REFUND_SUM',
    sql: `SELECT s.receipt_number AS detail FROM sale s
      JOIN (SELECT r.sale_id, sum(r.total) AS total, sum(r.payout) AS payout,
          max(EXISTS (SELECT 1 FROM refund_tender t WHERE t.refund_id = r.id AND t.kind = 'cash'))
            AS in_coins
        FROM refund r WHERE r.sale_id IS NOT NULL GROUP BY r.sale_id) f ON f.sale_id = s.id
      WHERE f.payout > s.total + s.rounding + f.in_coins * ${halfStep}
        OR (f.total = s.total AND f.payout < s.total + s.rounding - ${halfStep})`,
  },
  {
    check: 'REFUND_STOCK',
    sql: `SELECT f.refund_number AS detail FROM refund f
      LEFT JOIN (SELECT refund_id, sum(quantity) AS quantity, sum(iif(restocked, 0, quantity)) AS lost
        FROM refund_line WHERE product_id IS NOT NULL GROUP BY refund_id) l ON l.refund_id = f.id
      LEFT JOIN (SELECT reference, sum(iif(kind = 'refund', quantity, 0)) AS quantity,
          -sum(iif(kind = 'write_off', quantity, 0)) AS lost
        FROM stock_movement WHERE kind IN ('refund', 'write_off') GROUP BY reference) m
        ON m.reference = f.id
      WHERE coalesce(m.quantity, 0) <> coalesce(l.quantity, 0)
        OR coalesce(m.lost, 0) <> coalesce(l.lost, 0)`,
  },
  {
    check: 'REFUND_NUMBERS',
    sql: `SELECT r.code || ': ' || count(f.id) || ' refunds, last number ' || max(f.number) AS detail
      FROM register r JOIN refund f ON f.register_id = r.id
      GROUP BY r.id
      HAVING count(f.id) <> max(f.number) OR min(f.number) <> 1`,
  },
  {
    check: 'CREDIT',
    sql: `SELECT n.code AS detail FROM credit_note n
      LEFT JOIN credit_balance b ON b.credit_id = n.id
      LEFT JOIN (SELECT credit_id, sum(amount) AS amount,
          -sum(iif(amount < 0, amount, 0)) AS used
        FROM credit_entry GROUP BY credit_id) e ON e.credit_id = n.id
      LEFT JOIN (SELECT reference, sum(amount) AS amount FROM tender
        WHERE kind = 'credit' GROUP BY reference) t ON t.reference = n.code
      WHERE b.amount IS NOT e.amount OR e.amount < 0
        OR coalesce(e.used, 0) <> coalesce(t.amount, 0)`,
  },
] as const;
