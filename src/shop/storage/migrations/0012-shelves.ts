import type { Migration } from './migration.ts';

/** On which shelf of the showroom a product stands, in the words of its people. */
export const shelves: Migration = {
  number: 12,
  name: 'shelves',
  up: (db) => {
    db.exec('ALTER TABLE product ADD COLUMN shelf TEXT CHECK (length(shelf) BETWEEN 1 AND 40)');
  },
};
