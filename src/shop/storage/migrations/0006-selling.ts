import type { Db } from '../db.ts';
import { appendOnly } from '../append-only.ts';
import type { Migration } from './migration.ts';

/**
 * A whole day at the counter: shifts and cash, held carts, discounts, tax, several tenders,
 * refunds, members and store credit. What SQLite cannot widen in place is copied into a wider
 * table. What a shift sold is found by its register's receipt numbers, so that a sale pays for no
 * further index.
 */
export const selling: Migration = {
  number: 6,
  name: 'selling',
  up: (db) => {
    db.exec('DROP INDEX cart_open; DROP INDEX cart_line_of; DROP INDEX sale_by_day;');
    widen(db, 'cart', cart);
    widen(db, 'cart_line', cartLine);
    widen(db, 'sale', sale);
    widen(db, 'sale_line', saleLine);
    widen(db, 'tender', tender);
    db.exec('DROP INDEX print_job_open;');
    widen(db, 'print_job', printJob);
    db.exec(indexes);
    db.exec(more);
    for (const table of appendOnlyInSelling) db.exec(appendOnly(table));
  },
};

/** Copies `table` into the wider one of the same name; its own columns keep their values. */
function widen(db: Db, table: string, definition: string): void {
  const columns = db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .join(', ');
  db.exec(`
CREATE TABLE ${table}_wider ${definition};
INSERT INTO ${table}_wider (${columns}) SELECT ${columns} FROM ${table};
DROP TABLE ${table};
ALTER TABLE ${table}_wider RENAME TO ${table};`);
}

const appendOnlyInSelling = [
  'sale',
  'sale_line',
  'tender',
  'shift',
  'shift_closing',
  'shift_reopening',
  'cash_movement',
  'tender_confirmation',
  'refund',
  'refund_line',
  'refund_tender',
  'credit_note',
  'credit_entry',
  'account_entry',
];

const tenderKinds = "('cash', 'qris', 'transfer', 'card', 'credit', 'account')";

const cart = `(
  id TEXT PRIMARY KEY,
  register_id TEXT NOT NULL REFERENCES register (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'held', 'sold', 'discarded')),
  created_at INTEGER NOT NULL,
  name TEXT,
  held_at INTEGER,
  held_by TEXT,
  member_id TEXT REFERENCES member (id),
  discount INTEGER CHECK (discount > 0),
  discount_bp INTEGER CHECK (discount_bp BETWEEN 1 AND 10000),
  discount_by TEXT CHECK (json_valid(discount_by)),
  CHECK (discount IS NULL OR discount_bp IS NULL)
) STRICT, WITHOUT ROWID`;

const cartLine = `(
  id TEXT PRIMARY KEY,
  cart_id TEXT NOT NULL REFERENCES cart (id),
  position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id),
  name TEXT,
  unit TEXT,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  list_price INTEGER CHECK (list_price >= 0),
  price_asked INTEGER NOT NULL CHECK (price_asked IN (0, 1)),
  price_by TEXT CHECK (json_valid(price_by)),
  discount INTEGER NOT NULL DEFAULT 0 CHECK (discount >= 0),
  discount_bp INTEGER CHECK (discount_bp BETWEEN 1 AND 10000),
  discount_by TEXT CHECK (json_valid(discount_by)),
  note TEXT NOT NULL DEFAULT '',
  batch TEXT,
  expiry TEXT,
  removed_at INTEGER,
  CHECK (product_id IS NOT NULL OR (name IS NOT NULL AND unit IS NOT NULL)),
  CHECK (discount = 0 OR discount_bp IS NULL)
) STRICT`;

const sale = `(
  id TEXT PRIMARY KEY,
  cart_id TEXT NOT NULL UNIQUE REFERENCES cart (id),
  register_id TEXT NOT NULL REFERENCES register (id),
  number INTEGER NOT NULL,
  receipt_number TEXT NOT NULL,
  at INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  cashier TEXT NOT NULL,
  cashier_id TEXT REFERENCES staff (id),
  shift_id TEXT REFERENCES shift (id),
  member_id TEXT REFERENCES member (id),
  gross INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  tax_included INTEGER NOT NULL DEFAULT 0,
  tax_added INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL CHECK (total = gross - discount + tax_added AND total >= 0),
  rounding INTEGER NOT NULL DEFAULT 0,
  tendered INTEGER NOT NULL,
  change INTEGER NOT NULL CHECK (change = tendered - total - rounding AND change >= 0),
  pieces INTEGER NOT NULL,
  UNIQUE (register_id, number)
) STRICT, WITHOUT ROWID`;

const saleLine = `(
  sale_id TEXT NOT NULL REFERENCES sale (id),
  position INTEGER NOT NULL,
  product_id TEXT REFERENCES product (id),
  sku TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  list_price INTEGER CHECK (list_price >= 0),
  gross INTEGER NOT NULL,
  line_discount INTEGER NOT NULL DEFAULT 0,
  rule_discount INTEGER NOT NULL DEFAULT 0,
  cart_discount INTEGER NOT NULL DEFAULT 0,
  discount INTEGER NOT NULL,
  rules TEXT CHECK (json_valid(rules)),
  tax_rate_bp INTEGER NOT NULL DEFAULT 0,
  tax INTEGER NOT NULL DEFAULT 0,
  tax_added INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL CHECK (total = gross - discount + tax_added AND total >= 0),
  note TEXT NOT NULL DEFAULT '',
  batch TEXT,
  expiry TEXT,
  producer_id TEXT REFERENCES producer (id),
  commission_bp INTEGER NOT NULL,
  producer_share INTEGER NOT NULL,
  PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID`;

const tender = `(
  sale_id TEXT NOT NULL REFERENCES sale (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ${tenderKinds}),
  amount INTEGER NOT NULL,
  tendered INTEGER NOT NULL,
  change INTEGER NOT NULL,
  reference TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID`;

const printJob = `(
  id TEXT PRIMARY KEY,
  sale_id TEXT REFERENCES sale (id),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'copy', 'gift', 'refund', 'slip', 'report', 'qris', 'drawer', 'test')),
  subject_id TEXT,
  document TEXT CHECK (json_valid(document)),
  state TEXT NOT NULL CHECK (state IN ('queued', 'printing', 'printed', 'failed', 'dismissed')),
  failure TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  printed_at INTEGER
) STRICT, WITHOUT ROWID`;

const indexes = `
CREATE UNIQUE INDEX cart_open ON cart (register_id) WHERE state = 'open';
CREATE INDEX cart_held ON cart (held_at) WHERE state = 'held';
CREATE INDEX cart_line_of ON cart_line (cart_id, position);
CREATE INDEX sale_by_day ON sale (business_day);
CREATE INDEX print_job_open ON print_job (state, at) WHERE state IN ('queued', 'printing', 'failed');
`;

const more = `
ALTER TABLE register ADD COLUMN open_shift_id TEXT REFERENCES shift (id);
ALTER TABLE product ADD COLUMN member_price INTEGER CHECK (member_price >= 0);
ALTER TABLE product ADD COLUMN tax_class TEXT;

CREATE TABLE shift (
  id TEXT PRIMARY KEY,
  register_id TEXT NOT NULL REFERENCES register (id),
  number INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  opened_by TEXT NOT NULL,
  opened_by_id TEXT REFERENCES staff (id),
  float INTEGER NOT NULL CHECK (float >= 0),
  count TEXT NOT NULL CHECK (json_valid(count)),
  first_sale INTEGER NOT NULL,
  first_refund INTEGER NOT NULL,
  UNIQUE (register_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE shift_closing (
  id TEXT PRIMARY KEY,
  shift_id TEXT NOT NULL REFERENCES shift (id),
  register_id TEXT NOT NULL REFERENCES register (id),
  z_number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  closed_by TEXT NOT NULL,
  closed_by_id TEXT REFERENCES staff (id),
  approved_by TEXT,
  count TEXT NOT NULL CHECK (json_valid(count)),
  counted INTEGER NOT NULL,
  expected INTEGER NOT NULL,
  difference INTEGER NOT NULL CHECK (difference = counted - expected),
  reason TEXT NOT NULL,
  report TEXT NOT NULL CHECK (json_valid(report)),
  UNIQUE (register_id, z_number)
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_closing_of ON shift_closing (shift_id);

CREATE TABLE shift_reopening (
  id TEXT PRIMARY KEY,
  closing_id TEXT NOT NULL UNIQUE REFERENCES shift_closing (id),
  shift_id TEXT NOT NULL REFERENCES shift (id),
  at INTEGER NOT NULL,
  reopened_by TEXT NOT NULL,
  approved_by TEXT,
  reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cash_movement (
  shift_id TEXT NOT NULL REFERENCES shift (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('in', 'out', 'no_sale')),
  amount INTEGER NOT NULL CHECK ((kind = 'in' AND amount > 0) OR (kind = 'out' AND amount < 0) OR (kind = 'no_sale' AND amount = 0)),
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  by_name TEXT NOT NULL,
  by_id TEXT REFERENCES staff (id),
  approved_by TEXT,
  PRIMARY KEY (shift_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE tender_confirmation (
  sale_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  by_name TEXT NOT NULL,
  by_id TEXT REFERENCES staff (id),
  how TEXT NOT NULL CHECK (how IN ('seen', 'statement')),
  reference TEXT NOT NULL,
  PRIMARY KEY (sale_id, position),
  FOREIGN KEY (sale_id, position) REFERENCES tender (sale_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tender_waiting (
  sale_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  PRIMARY KEY (sale_id, position),
  FOREIGN KEY (sale_id, position) REFERENCES tender (sale_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE refund (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('refund', 'void')),
  sale_id TEXT REFERENCES sale (id),
  register_id TEXT NOT NULL REFERENCES register (id),
  shift_id TEXT NOT NULL REFERENCES shift (id),
  number INTEGER NOT NULL,
  refund_number TEXT NOT NULL,
  at INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  cashier TEXT NOT NULL,
  cashier_id TEXT REFERENCES staff (id),
  approved_by TEXT,
  reason TEXT NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  tax INTEGER NOT NULL,
  rounding INTEGER NOT NULL,
  payout INTEGER NOT NULL CHECK (payout = total + rounding AND payout >= 0),
  UNIQUE (register_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX refund_of_sale ON refund (sale_id);

CREATE TABLE refund_line (
  refund_id TEXT NOT NULL REFERENCES refund (id),
  position INTEGER NOT NULL,
  sale_position INTEGER,
  product_id TEXT REFERENCES product (id),
  sku TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL,
  total INTEGER NOT NULL,
  tax INTEGER NOT NULL,
  producer_id TEXT REFERENCES producer (id),
  producer_share INTEGER NOT NULL,
  restocked INTEGER NOT NULL CHECK (restocked IN (0, 1)),
  PRIMARY KEY (refund_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE refund_tender (
  refund_id TEXT NOT NULL REFERENCES refund (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ${tenderKinds}),
  amount INTEGER NOT NULL CHECK (amount > 0),
  reference TEXT NOT NULL,
  PRIMARY KEY (refund_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
  id TEXT PRIMARY KEY,
  number TEXT NOT NULL UNIQUE COLLATE NOCASE,
  name TEXT NOT NULL,
  phone TEXT NOT NULL DEFAULT '',
  account_limit INTEGER NOT NULL DEFAULT 0 CHECK (account_limit >= 0),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE account_entry (
  member_id TEXT NOT NULL REFERENCES member (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'refund', 'payment')),
  amount INTEGER NOT NULL CHECK (amount <> 0),
  reference TEXT NOT NULL,
  tender TEXT CHECK (tender IN ('cash', 'qris', 'transfer', 'card')),
  register_id TEXT REFERENCES register (id),
  shift_id TEXT REFERENCES shift (id),
  at INTEGER NOT NULL,
  by_name TEXT NOT NULL,
  by_id TEXT REFERENCES staff (id),
  PRIMARY KEY (member_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX account_payment_of_shift ON account_entry (shift_id) WHERE kind = 'payment';

CREATE TABLE account_balance (
  member_id TEXT PRIMARY KEY REFERENCES member (id),
  owed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE credit_note (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  refund_id TEXT NOT NULL REFERENCES refund (id),
  member_id TEXT REFERENCES member (id),
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE credit_entry (
  credit_id TEXT NOT NULL REFERENCES credit_note (id),
  id TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  reference TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (credit_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE credit_balance (
  credit_id TEXT PRIMARY KEY REFERENCES credit_note (id),
  amount INTEGER NOT NULL CHECK (amount >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE price_rule (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  from_day TEXT,
  until_day TEXT,
  members_only INTEGER NOT NULL CHECK (members_only IN (0, 1)),
  body TEXT NOT NULL CHECK (json_valid(body)),
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  updated_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
`;
