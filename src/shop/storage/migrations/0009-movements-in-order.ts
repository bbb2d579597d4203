import { appendOnly } from '../append-only.ts';
import type { Migration } from './migration.ts';

/**
 * Stock movements lie in the order in which they were made, under a number that rises. Sorted by
 * product, each line of a sale split a page of its own in the sale's commit; now their whole rows go
 * to the end of the table, and only a short entry to the index that finds a product's movements.
 */
export const movementsInOrder: Migration = {
  number: 9,
  name: 'movements in order',
  up: (db) => {
    db.exec(`
CREATE TABLE stock_movement_in_order (
  number INTEGER PRIMARY KEY,
  product_id TEXT NOT NULL REFERENCES product (id),
  quantity INTEGER NOT NULL CHECK (quantity <> 0),
  kind TEXT NOT NULL,
  reference TEXT,
  note TEXT NOT NULL DEFAULT '',
  at INTEGER NOT NULL
) STRICT;
INSERT INTO stock_movement_in_order (product_id, quantity, kind, reference, note, at)
  SELECT product_id, quantity, kind, reference, note, at FROM stock_movement ORDER BY at, id;
DROP TABLE stock_movement;
ALTER TABLE stock_movement_in_order RENAME TO stock_movement;
CREATE INDEX stock_movement_of_product ON stock_movement (product_id);
${appendOnly('stock_movement')}`);
  },
};
