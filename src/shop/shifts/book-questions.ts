/** What is sure of a shift's books. */
export type ShiftCheck = 'SHIFT_NUMBERS' | 'SHIFT_OPEN' | 'SHIFT_SALES' | 'Z_NUMBERS' | 'Z_SUM';

/**
 * Each question names rows that should not be there. Z_SUM reckons every Z report that stands anew,
 * in another way than the report was made. A report whose shift was opened again is history.
 */
export const shiftQuestions: readonly { check: ShiftCheck; sql: string }[] = [
  {
    check: 'SHIFT_NUMBERS',
    sql: `SELECT r.code || ': ' || count(s.id) || ' shifts, last number ' || max(s.number) AS detail
      FROM register r JOIN shift s ON s.register_id = r.id
      GROUP BY r.id HAVING count(s.id) <> max(s.number) OR min(s.number) <> 1`,
  },
  {
    check: 'SHIFT_OPEN',
    sql: `SELECT r.code AS detail FROM register r
      LEFT JOIN (SELECT s.id, s.register_id FROM shift s WHERE NOT EXISTS (
          SELECT 1 FROM shift_closing c WHERE c.shift_id = s.id
            AND NOT EXISTS (SELECT 1 FROM shift_reopening o WHERE o.closing_id = c.id))) open
        ON open.register_id = r.id
      WHERE r.open_shift_id IS NOT open.id`,
  },
  {
    check: 'SHIFT_SALES',
    sql: `SELECT s.receipt_number AS detail FROM sale s
      JOIN shift h ON h.id = s.shift_id
      LEFT JOIN shift n ON n.register_id = h.register_id AND n.number = h.number + 1
      WHERE s.register_id <> h.register_id OR s.number < h.first_sale OR s.number >= n.first_sale
      UNION ALL
      SELECT s.receipt_number FROM sale s
      JOIN (SELECT register_id, min(first_sale) AS number FROM shift GROUP BY register_id) begun
        ON begun.register_id = s.register_id
      WHERE s.shift_id IS NULL AND s.number >= begun.number`,
  },
  {
    check: 'Z_NUMBERS',
    sql: `SELECT r.code || ': ' || count(c.id) || ' reports, last number ' || max(c.z_number) AS detail
      FROM register r JOIN shift_closing c ON c.register_id = r.id
      GROUP BY r.id HAVING count(c.id) <> max(c.z_number) OR min(c.z_number) <> 1`,
  },
  {
    check: 'Z_SUM',
    sql: `WITH
      sold AS (SELECT shift_id, count(*) AS count, sum(gross) AS gross, sum(total) AS total,
          sum(rounding) AS rounding
        FROM sale WHERE shift_id IS NOT NULL GROUP BY shift_id),
      took AS (SELECT s.shift_id, sum(t.amount) AS amount, sum(t.amount * (t.kind = 'cash')) AS cash
        FROM sale s JOIN tender t ON t.sale_id = s.id
        WHERE s.shift_id IS NOT NULL GROUP BY s.shift_id),
      back AS (SELECT shift_id, count(*) AS count, sum(payout) AS payout
        FROM refund GROUP BY shift_id),
      gave AS (SELECT r.shift_id, sum(t.amount) AS cash
        FROM refund r JOIN refund_tender t ON t.refund_id = r.id
        WHERE t.kind = 'cash' AND t.received = 1 GROUP BY r.shift_id),
      owed AS (SELECT shift_id, sum(-amount) AS cash FROM account_entry
        WHERE kind = 'payment' AND tender = 'cash' GROUP BY shift_id),
      hand AS (SELECT shift_id, sum(amount) AS cash FROM cash_movement GROUP BY shift_id)
      SELECT r.code || ' Z ' || c.z_number AS detail
      FROM shift_closing c
      JOIN shift h ON h.id = c.shift_id
      JOIN register r ON r.id = c.register_id
      LEFT JOIN sold ON sold.shift_id = h.id
      LEFT JOIN took ON took.shift_id = h.id
      LEFT JOIN back ON back.shift_id = h.id
      LEFT JOIN gave ON gave.shift_id = h.id
      LEFT JOIN owed ON owed.shift_id = h.id
      LEFT JOIN hand ON hand.shift_id = h.id
      WHERE NOT EXISTS (SELECT 1 FROM shift_reopening o WHERE o.closing_id = c.id) AND (
        c.report ->> '$.z.number' IS NOT c.z_number
        OR c.report ->> '$.sales.count' IS NOT coalesce(sold.count, 0)
        OR c.report ->> '$.sales.sums.gross' IS NOT coalesce(sold.gross, 0)
        OR c.report ->> '$.sales.sums.total' IS NOT coalesce(sold.total, 0)
        OR c.report ->> '$.sales.sums.rounding' IS NOT coalesce(sold.rounding, 0)
        OR coalesce(took.amount, 0) IS NOT coalesce(sold.total + sold.rounding, 0)
        OR c.report ->> '$.refunds.count' IS NOT coalesce(back.count, 0)
        OR c.report ->> '$.refunds.sums.payout' IS NOT coalesce(back.payout, 0)
        OR c.report ->> '$.cash.expected' IS NOT c.expected
        OR c.report ->> '$.cash.counted' IS NOT c.counted
        OR c.report ->> '$.cash.difference' IS NOT c.difference
        OR c.expected IS NOT h.float + coalesce(took.cash, 0) - coalesce(gave.cash, 0)
          + coalesce(owed.cash, 0) + coalesce(hand.cash, 0))`,
  },
];
