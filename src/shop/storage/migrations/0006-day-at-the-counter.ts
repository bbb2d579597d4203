import { appendOnly } from '../append-only.ts';
import { oneOf } from '../one-of.ts';
import type { Migration } from './migration.ts';

/**
 * Shifts and their cash, refunds, members and what they owe, store credit, price rules. What a
 * shift sold is found by its register's receipt numbers, so that a sale pays for no further index.
 */
export const dayAtTheCounter: Migration = {
  number: 6,
  name: 'day-at-the-counter',
  up: (db) => {
    db.exec(tables);
    for (const table of appendOnlyOfTheDay) db.exec(appendOnly(table));
  },
};

/** Also those of 0007-selling.ts. */
export const isTender = oneOf('kind', ['cash', 'qris', 'transfer', 'card', 'credit', 'account']);

const appendOnlyOfTheDay = [
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

const tables = `
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
  kind TEXT NOT NULL CHECK ${isTender},
  amount INTEGER NOT NULL CHECK (amount > 0),
  reference TEXT NOT NULL,
  sale_position INTEGER,
  received INTEGER NOT NULL CHECK (received IN (0, 1)),
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
