import { appendOnly } from '../append-only.ts';
import type { Migration } from './migration.ts';

/**
 * The ground: catalogue, counter, stock, printing, passing on. Times are UTC milliseconds. What a
 * sale writes lies clustered by its UUIDv7 with as few indexes as its questions need: every page
 * that a sale touches is a page that waits for the disk.
 */
export const ground: Migration = {
  number: 1,
  name: 'ground',
  up: (db) => {
    db.exec(tables);
    for (const table of appendOnlyInGround) db.exec(appendOnly(table));
  },
};

const appendOnlyInGround = [
  'price',
  'producer_terms',
  'stock_movement',
  'sale',
  'sale_line',
  'tender',
  'audit',
];

const tables = `
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE command (
  key TEXT PRIMARY KEY,
  procedure TEXT NOT NULL,
  digest TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail)),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
) STRICT;

CREATE TABLE register (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE village (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  district TEXT NOT NULL DEFAULT '',
  regency TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE producer (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  village_id TEXT REFERENCES village (id),
  phone TEXT,
  about TEXT NOT NULL DEFAULT '',
  story TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE producer_terms (
  producer_id TEXT NOT NULL REFERENCES producer (id),
  id TEXT NOT NULL,
  commission_bp INTEGER NOT NULL CHECK (commission_bp BETWEEN 0 AND 10000),
  since INTEGER NOT NULL,
  PRIMARY KEY (producer_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;

CREATE TABLE family (
  id TEXT PRIMARY KEY,
  handle TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE product (
  id TEXT PRIMARY KEY,
  sku TEXT NOT NULL UNIQUE CHECK (length(sku) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) > 0),
  unit TEXT NOT NULL CHECK (unit IN ('piece', 'kg', 'g', 'l', 'm', 'pack')),
  price INTEGER CHECK (price >= 0),
  category_id TEXT REFERENCES category (id),
  producer_id TEXT REFERENCES producer (id),
  village_id TEXT REFERENCES village (id),
  family_id TEXT REFERENCES family (id),
  options TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(options)),
  description TEXT NOT NULL DEFAULT '',
  story TEXT NOT NULL DEFAULT '',
  pirt TEXT,
  halal TEXT,
  bpom TEXT,
  low_stock INTEGER,
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL
) STRICT;
CREATE INDEX product_by_category ON product (category_id, name);
CREATE INDEX product_by_name ON product (active, name);
CREATE INDEX product_by_producer ON product (producer_id);
CREATE INDEX product_by_family ON product (family_id);

CREATE TABLE barcode (
  code TEXT PRIMARY KEY,
  product_id TEXT NOT NULL REFERENCES product (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX barcode_of ON barcode (product_id);

CREATE TABLE price (
  id TEXT PRIMARY KEY,
  product_id TEXT NOT NULL REFERENCES product (id),
  amount INTEGER CHECK (amount >= 0),
  since INTEGER NOT NULL
) STRICT;
CREATE INDEX price_of ON price (product_id, since);

CREATE TABLE picture (
  hash TEXT PRIMARY KEY CHECK (length(hash) = 64),
  media_type TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  size INTEGER NOT NULL,
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE product_picture (
  product_id TEXT NOT NULL REFERENCES product (id),
  position INTEGER NOT NULL,
  hash TEXT NOT NULL REFERENCES picture (hash),
  PRIMARY KEY (product_id, position),
  UNIQUE (product_id, hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_movement (
  product_id TEXT NOT NULL REFERENCES product (id),
  id TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity <> 0),
  kind TEXT NOT NULL,
  reference TEXT,
  note TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL,
  PRIMARY KEY (product_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE stock_level (
  product_id TEXT PRIMARY KEY REFERENCES product (id),
  quantity INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cart (
  id TEXT PRIMARY KEY,
  register_id TEXT NOT NULL REFERENCES register (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'sold')),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX cart_open ON cart (register_id) WHERE state = 'open';

CREATE TABLE cart_line (
  id TEXT PRIMARY KEY,
  cart_id TEXT NOT NULL REFERENCES cart (id),
  position INTEGER NOT NULL,
  product_id TEXT NOT NULL REFERENCES product (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  price_asked INTEGER NOT NULL CHECK (price_asked IN (0, 1)),
  discount INTEGER NOT NULL DEFAULT 0 CHECK (discount >= 0),
  removed_at INTEGER
) STRICT;
CREATE INDEX cart_line_of ON cart_line (cart_id, position);

CREATE TABLE sale (
  id TEXT PRIMARY KEY,
  cart_id TEXT NOT NULL UNIQUE REFERENCES cart (id),
  register_id TEXT NOT NULL REFERENCES register (id),
  number INTEGER NOT NULL,
  receipt_number TEXT NOT NULL,
  at INTEGER NOT NULL,
  business_day TEXT NOT NULL,
  cashier TEXT NOT NULL,
  gross INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  total INTEGER NOT NULL CHECK (total = gross - discount AND total >= 0),
  tendered INTEGER NOT NULL,
  change INTEGER NOT NULL CHECK (change = tendered - total AND change >= 0),
  pieces INTEGER NOT NULL,
  UNIQUE (register_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE sale_line (
  sale_id TEXT NOT NULL REFERENCES sale (id),
  position INTEGER NOT NULL,
  product_id TEXT NOT NULL REFERENCES product (id),
  sku TEXT NOT NULL,
  name TEXT NOT NULL,
  unit TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price INTEGER NOT NULL CHECK (unit_price >= 0),
  gross INTEGER NOT NULL,
  discount INTEGER NOT NULL,
  total INTEGER NOT NULL CHECK (total = gross - discount AND total >= 0),
  producer_id TEXT REFERENCES producer (id),
  commission_bp INTEGER NOT NULL,
  producer_share INTEGER NOT NULL,
  PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tender (
  sale_id TEXT NOT NULL REFERENCES sale (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('cash')),
  amount INTEGER NOT NULL,
  tendered INTEGER NOT NULL,
  change INTEGER NOT NULL,
  PRIMARY KEY (sale_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE print_job (
  id TEXT PRIMARY KEY,
  sale_id TEXT REFERENCES sale (id),
  kind TEXT NOT NULL CHECK (kind IN ('receipt', 'copy', 'test')),
  state TEXT NOT NULL CHECK (state IN ('queued', 'printing', 'printed', 'failed', 'dismissed')),
  failure TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  at INTEGER NOT NULL,
  next_attempt_at INTEGER NOT NULL DEFAULT 0,
  printed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX print_job_open ON print_job (state, at) WHERE state IN ('queued', 'printing', 'failed');

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('sale', 'product', 'stock')),
  subject_id TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting', 'sent', 'accepted', 'decision', 'closed')),
  attempts INTEGER NOT NULL DEFAULT 0,
  code TEXT,
  reason TEXT,
  note TEXT,
  at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_open ON outbox (kind, state, id) WHERE state IN ('waiting', 'sent', 'decision');
CREATE INDEX outbox_of_subject ON outbox (subject_id, kind)
  WHERE kind <> 'sale' AND state IN ('waiting', 'decision');
`;
