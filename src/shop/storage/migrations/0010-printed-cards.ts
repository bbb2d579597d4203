import type { Migration } from './migration.ts';

/**
 * What was last printed on a product's card of each design: a fingerprint of all that it says, and
 * the price, so that a card whose product has changed is known to be wrong until it is printed anew.
 */
export const printedCards: Migration = {
  number: 10,
  name: 'printed cards',
  up: (db) => {
    db.exec(`
CREATE TABLE printed_card (
  product_id TEXT NOT NULL REFERENCES product (id),
  design TEXT NOT NULL CHECK (length(design) > 0),
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) > 0),
  price INTEGER CHECK (price >= 0),
  at INTEGER NOT NULL,
  PRIMARY KEY (product_id, design)
) STRICT, WITHOUT ROWID;`);
  },
};
