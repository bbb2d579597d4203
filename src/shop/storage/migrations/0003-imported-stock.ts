import type { Migration } from './migration.ts';

/**
 * What a file of each kind last said a product's stock was, so that the same file again changes
 * nothing and goods that were sold since do not come back.
 */
export const importedStock: Migration = {
  number: 3,
  name: 'imported-stock',
  up: (db) => {
    db.exec(`
CREATE TABLE imported_stock (
  product_id TEXT NOT NULL REFERENCES product (id),
  source TEXT NOT NULL CHECK (source IN ('kompor', 'woocommerce', 'loyverse', 'shopify')),
  quantity INTEGER NOT NULL,
  PRIMARY KEY (product_id, source)
) STRICT, WITHOUT ROWID;
`);
  },
};
