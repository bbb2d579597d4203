import { oneOf } from '../one-of.ts';
import type { Migration } from './migration.ts';

/** What a visit may be counted as. `subject`: of which product, producer, village, category, text. */
export const visitKinds = [
  'scan',
  'view',
  'producer',
  'village',
  'category',
  'search',
  'found_nothing',
  'refused',
  'guest_from',
  'guest_size',
  'guest_reason',
] as const;

/**
 * Visitors' baskets, and how often what was looked at. Counts say nothing of who: no address, no
 * device, only the hour.
 */
export const visitors: Migration = {
  number: 11,
  name: 'visitors',
  up: (db) => {
    db.exec(`
CREATE TABLE basket (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  taken_at INTEGER,
  cart_id TEXT REFERENCES cart (id),
  line_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(line_ids))
) STRICT, WITHOUT ROWID;
CREATE INDEX basket_code ON basket (code);
CREATE INDEX basket_made ON basket (made_at);

CREATE TABLE basket_line (
  basket_id TEXT NOT NULL REFERENCES basket (id) ON DELETE CASCADE,
  product_id TEXT NOT NULL REFERENCES product (id),
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  at INTEGER NOT NULL,
  PRIMARY KEY (basket_id, product_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_count (
  day TEXT NOT NULL,
  hour INTEGER NOT NULL CHECK (hour BETWEEN 0 AND 23),
  kind TEXT NOT NULL CHECK ${oneOf('kind', visitKinds)},
  subject TEXT NOT NULL,
  count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (day, hour, kind, subject)
) STRICT, WITHOUT ROWID;`);
  },
};
