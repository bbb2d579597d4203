import type { Migration } from './migration.ts';

/** What visitors look along: what is new, and what comes from a village. */
export const visitorsShelves: Migration = {
  number: 13,
  name: 'visitors-shelves',
  up: (db) => {
    db.exec(`
CREATE INDEX product_newest ON product (active, created_at DESC, id DESC);
CREATE INDEX product_by_village ON product (village_id);
CREATE INDEX producer_by_village ON producer (village_id);`);
  },
};
