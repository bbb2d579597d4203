import type { Migration } from './migration.ts';

/**
 * Staff with roles and PINs. Whoever is there already was alone with the whole shop, so he is its
 * owner; his first PIN is set by `people.claim`. Wrong tries are counted here, so that a restart
 * frees nobody.
 */
export const people: Migration = {
  number: 5,
  name: 'people',
  up: (db) => {
    db.exec(`
ALTER TABLE staff ADD COLUMN role TEXT NOT NULL DEFAULT 'cashier'
  CHECK (role IN ('cashier', 'supervisor', 'manager', 'owner'));
ALTER TABLE staff ADD COLUMN pin_hash TEXT;
ALTER TABLE staff ADD COLUMN wrong_tries INTEGER NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0);
ALTER TABLE staff ADD COLUMN locked_until INTEGER;
ALTER TABLE staff ADD COLUMN created_at INTEGER NOT NULL DEFAULT 0;
UPDATE staff SET role = 'owner';
`);
  },
};
