import { firstBrokenEntry } from './audit.ts';
import { refundQuestions } from './refunds/verify.ts';
import { shiftQuestions } from './shifts/book-questions.ts';
import type { ShiftCheck } from './shifts/book-questions.ts';
import { appendOnly, appendOnlyTables } from './storage/append-only.ts';
import type { Db } from './storage/db.ts';

/** What the books are checked for. */
export type BooksCheck =
  | 'FILE'
  | 'REFERENCES'
  | 'APPEND_ONLY'
  | 'STOCK_LEVEL'
  | 'SALE_SUM'
  | 'SALE_DISCOUNT'
  | 'SALE_TENDERS'
  | 'SALE_STOCK'
  | 'SALE_OUTBOX'
  | 'RECEIPT_NUMBERS'
  | 'PRICE_HISTORY'
  | 'REFUND_SUM'
  | 'REFUND_STOCK'
  | 'REFUND_NUMBERS'
  | 'CREDIT'
  | 'ACCOUNT'
  | 'TENDER_WAITING'
  | 'AUDIT_LOG'
  | ShiftCheck;

export interface BooksFault {
  check: BooksCheck;
  /** Where: a SKU, a receipt number, a table. */
  detail: string;
}

/** Each question names rows that should not be there; the first few of them are told. */
const questions: readonly { check: BooksCheck; sql: string }[] = [
  ...refundQuestions,
  {
    check: 'STOCK_LEVEL',
    sql: `SELECT p.sku || ': ' || coalesce(l.quantity, 0) || ' <> ' || coalesce(m.sum, 0) AS detail
      FROM product p
      LEFT JOIN stock_level l ON l.product_id = p.id
      LEFT JOIN (SELECT product_id, sum(quantity) AS sum FROM stock_movement GROUP BY product_id) m
        ON m.product_id = p.id
      WHERE coalesce(l.quantity, 0) <> coalesce(m.sum, 0)`,
  },
  {
    check: 'SALE_SUM',
    sql: `SELECT s.receipt_number AS detail FROM sale s
      LEFT JOIN (SELECT sale_id, sum(gross) AS gross, sum(discount) AS discount,
          sum(tax - tax_added) AS tax_included, sum(tax_added) AS tax_added, sum(total) AS total
        FROM sale_line GROUP BY sale_id) l ON l.sale_id = s.id
      WHERE l.gross IS NOT s.gross OR l.discount IS NOT s.discount OR l.total IS NOT s.total
        OR l.tax_included IS NOT s.tax_included OR l.tax_added IS NOT s.tax_added`,
  },
  {
    check: 'SALE_DISCOUNT',
    sql: `SELECT s.receipt_number || ' ' || l.position AS detail
      FROM sale_line l JOIN sale s ON s.id = l.sale_id
      WHERE l.discount <> l.line_discount + l.rule_discount + l.cart_discount`,
  },
  {
    check: 'SALE_TENDERS',
    sql: `SELECT s.receipt_number AS detail FROM sale s
      LEFT JOIN (SELECT sale_id, sum(amount) AS amount, sum(tendered) AS tendered,
          sum(change) AS change
        FROM tender GROUP BY sale_id) t ON t.sale_id = s.id
      WHERE coalesce(t.amount, 0) <> s.total + s.rounding
        OR (t.sale_id IS NOT NULL AND (t.tendered <> s.tendered OR t.change <> s.change))`,
  },
  {
    check: 'SALE_STOCK',
    sql: `SELECT s.receipt_number AS detail FROM sale s
      LEFT JOIN (SELECT sale_id, sum(quantity) AS quantity FROM sale_line
        WHERE product_id IS NOT NULL GROUP BY sale_id) l ON l.sale_id = s.id
      LEFT JOIN (SELECT reference, sum(quantity) AS quantity FROM stock_movement
        WHERE kind = 'sale' GROUP BY reference) m ON m.reference = s.id
      WHERE coalesce(m.quantity, 0) <> -coalesce(l.quantity, 0)`,
  },
  {
    check: 'SALE_OUTBOX',
    sql: `SELECT s.receipt_number || ' ' || count(o.id) AS detail FROM sale s
      LEFT JOIN outbox o ON o.subject_id = s.id AND o.kind = 'sale'
      GROUP BY s.id HAVING count(o.id) <> 1`,
  },
  {
    check: 'RECEIPT_NUMBERS',
    sql: `SELECT r.code || ': ' || count(s.id) || ' sales, last number ' || max(s.number) AS detail
      FROM register r JOIN sale s ON s.register_id = r.id
      GROUP BY r.id
      HAVING count(s.id) <> max(s.number) OR min(s.number) <> 1`,
  },
  {
    check: 'PRICE_HISTORY',
    sql: `SELECT p.sku AS detail FROM product p
      WHERE p.price IS NOT (SELECT amount FROM price h WHERE h.product_id = p.id
        ORDER BY rowid DESC LIMIT 1)`,
  },
  {
    check: 'ACCOUNT',
    sql: `SELECT m.number AS detail FROM member m
      LEFT JOIN account_balance b ON b.member_id = m.id
      LEFT JOIN (SELECT member_id, sum(amount) AS owed,
          sum(iif(kind = 'sale', amount, 0)) AS sold, -sum(iif(kind = 'refund', amount, 0)) AS back
        FROM account_entry GROUP BY member_id) e ON e.member_id = m.id
      LEFT JOIN (SELECT s.member_id, sum(t.amount) AS sold
        FROM tender t JOIN sale s ON s.id = t.sale_id
        WHERE t.kind = 'account' GROUP BY s.member_id) t ON t.member_id = m.id
      LEFT JOIN (SELECT s.member_id, sum(p.amount) AS back
        FROM refund_tender p JOIN refund r ON r.id = p.refund_id JOIN sale s ON s.id = r.sale_id
        WHERE p.kind = 'account' GROUP BY s.member_id) r ON r.member_id = m.id
      WHERE coalesce(b.owed, 0) <> coalesce(e.owed, 0)
        OR coalesce(e.sold, 0) <> coalesce(t.sold, 0)
        OR coalesce(e.back, 0) <> coalesce(r.back, 0)`,
  },
  {
    check: 'TENDER_WAITING',
    sql: `SELECT s.receipt_number || ' ' || t.position AS detail
      FROM tender t JOIN sale s ON s.id = t.sale_id
      LEFT JOIN tender_waiting w ON w.sale_id = t.sale_id AND w.position = t.position
      LEFT JOIN tender_confirmation c ON c.sale_id = t.sale_id AND c.position = t.position
      WHERE (t.kind = 'qris' OR w.sale_id IS NOT NULL)
        AND (w.sale_id IS NOT NULL) <> (t.kind = 'qris' AND c.sale_id IS NULL AND NOT EXISTS (
          SELECT 1 FROM refund r JOIN refund_tender p ON p.refund_id = r.id
          WHERE r.sale_id = t.sale_id AND p.sale_position = t.position AND p.received = 0))`,
  },
  ...shiftQuestions,
];

/**
 * Checks the whole of the books: the file itself, foreign keys, what is derived against what it is
 * derived from, the rules that make tables append-only, and the chain of the audit log. Returns
 * what is wrong, nothing where all is well.
 */
export function verifyBooks(db: Db): BooksFault[] {
  return [
    ...fileFaults(db),
    ...foreignKeyFaults(db),
    ...triggerFaults(db),
    ...questions.flatMap(({ check, sql }) =>
      db
        .prepare<[], { detail: string }>(`${sql} LIMIT 20`)
        .all()
        .map(({ detail }) => ({ check, detail })),
    ),
    ...auditFaults(db),
  ];
}

function fileFaults(db: Db): BooksFault[] {
  const rows = db.pragma('integrity_check') as { integrity_check: string }[];
  return rows
    .filter((row) => row.integrity_check !== 'ok')
    .map((row): BooksFault => ({ check: 'FILE', detail: row.integrity_check }));
}

function foreignKeyFaults(db: Db): BooksFault[] {
  const rows = db.pragma('foreign_key_check') as { table: string; parent: string }[];
  return rows
    .slice(0, 20)
    .map((row): BooksFault => ({ check: 'REFERENCES', detail: `${row.table} → ${row.parent}` }));
}

/** A trigger that is gone, or says something else, means that somebody has been at the books. */
function triggerFaults(db: Db): BooksFault[] {
  const found = new Set(
    db
      .prepare<[], { sql: string }>("SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
      .all()
      .map((row) => plain(row.sql)),
  );
  return appendOnlyTables.flatMap((table) =>
    appendOnly(table)
      .split(/(?<=END;)/)
      .filter((sql) => sql.trim() !== '' && !found.has(plain(sql)))
      .map((): BooksFault => ({ check: 'APPEND_ONLY', detail: table })),
  );
}

function auditFaults(db: Db): BooksFault[] {
  const broken = firstBrokenEntry(db);
  return broken === null ? [] : [{ check: 'AUDIT_LOG', detail: `entry ${broken}` }];
}

function plain(sql: string): string {
  return sql.replace(/\s+/g, ' ').replace(/;$/, '').trim();
}
