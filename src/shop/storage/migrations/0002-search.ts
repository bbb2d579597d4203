import type { Migration } from './migration.ts';

/**
 * What the catalogue's search looks things up in. Everything here is derived from the products and
 * may be emptied: whatever product has no row in `search_product` is indexed when the shop opens.
 */
export const search: Migration = {
  number: 2,
  name: 'search',
  up: (db) => {
    db.exec(tables);
  },
};

const tables = `
CREATE TABLE search_product (
  number INTEGER PRIMARY KEY,
  product_id TEXT NOT NULL UNIQUE REFERENCES product (id),
  name TEXT NOT NULL,
  other TEXT NOT NULL,
  codes TEXT NOT NULL,
  category_id TEXT,
  active INTEGER NOT NULL CHECK (active IN (0, 1))
) STRICT;
CREATE INDEX search_product_by_name ON search_product (name, active);
CREATE INDEX search_product_by_category ON search_product (category_id, name, active);
CREATE INDEX search_product_by_codes ON search_product (codes);

CREATE VIRTUAL TABLE search_text USING fts5 (
  name, other, code, piece, facet,
  content = '', contentless_delete = 1, prefix = '1 2 4 5 6',
  tokenize = "ascii tokenchars '_'"
);

CREATE TABLE search_word (word TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;
