import type { Db } from '../db.ts';
import { appendOnly } from '../append-only.ts';
import { oneOf } from '../one-of.ts';
import { isTender } from './0006-day-at-the-counter.ts';
import type { Migration } from './migration.ts';

/**
 * Held carts, open items, discounts, tax, several tenders and more that is printed. What SQLite
 * cannot widen in place is copied into a wider table.
 */
export const selling: Migration = {
  number: 7,
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
    for (const table of ['sale', 'sale_line', 'tender']) db.exec(appendOnly(table));
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

const cart = `(
  id TEXT PRIMARY KEY,
  register_id TEXT NOT NULL REFERENCES register (id),
  state TEXT NOT NULL CHECK ${oneOf('state', ['open', 'held', 'sold', 'discarded'])},
  created_at INTEGER NOT NULL,
  name TEXT,
  held_at INTEGER,
  held_by TEXT,
  member_id TEXT REFERENCES member (id),
  discount INTEGER CHECK (discount > 0),
  discount_bp INTEGER CHECK (discount_bp BETWEEN 1 AND 10000),
  discount_by TEXT CHECK (json_valid(discount_by)),
  cleared TEXT CHECK (json_valid(cleared)),
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
  kind TEXT NOT NULL CHECK ${isTender},
  amount INTEGER NOT NULL,
  tendered INTEGER NOT NULL,
  change INTEGER NOT NULL,
  reference TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID`;

const papers = ['receipt', 'copy', 'gift', 'refund', 'slip', 'report', 'qris', 'drawer', 'test'];

const printJob = `(
  id TEXT PRIMARY KEY,
  sale_id TEXT REFERENCES sale (id),
  kind TEXT NOT NULL CHECK ${oneOf('kind', papers)},
  subject_id TEXT,
  document TEXT CHECK (json_valid(document)),
  state TEXT NOT NULL CHECK ${oneOf('state', ['queued', 'printing', 'printed', 'failed', 'dismissed'])},
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
CREATE INDEX print_job_open ON print_job (state, at)
  WHERE ${oneOf('state', ['queued', 'printing', 'failed'])};

ALTER TABLE register ADD COLUMN open_shift_id TEXT REFERENCES shift (id);
ALTER TABLE product ADD COLUMN member_price INTEGER CHECK (member_price >= 0);
ALTER TABLE product ADD COLUMN tax_class TEXT;
`;
