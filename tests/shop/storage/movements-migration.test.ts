import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../src/shop/storage/migrate.ts';
import { planOf } from '../../support/plan.ts';
import { tempFolder } from '../../support/shop.ts';

/** Books of step 8 with three movements of two products; the one of the greatest id is the oldest. */
function booksBefore() {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  db.pragma('journal_mode = WAL');
  migrate(db, file, 8);
  // The products themselves do not matter here; the step checks its foreign keys when it is done.
  db.pragma('foreign_keys = OFF');
  db.exec(`
    INSERT INTO product (id, sku, name, unit, price, created_at, updated_at)
      VALUES ('p1', 'A-1', 'Satu', 'piece', 1000, 1, 1), ('p2', 'A-2', 'Dua', 'piece', 1000, 1, 1);
    INSERT INTO stock_movement (id, product_id, quantity, kind, reference, note, at) VALUES
      ('zz', 'p2', 5000, 'opening', NULL, 'awal', 1), ('aa', 'p1', 7000, 'import', 'i1', '', 2),
      ('bb', 'p2', -1000, 'sale', 's1', '', 3);
  `);
  return { db, file };
}

test('books from before keep every movement, in the order in which they were made', () => {
  const { db, file } = booksBefore();
  migrate(db, file);
  expect(db.prepare('SELECT * FROM stock_movement ORDER BY number').all()).toEqual([
    {
      number: 1,
      product_id: 'p2',
      quantity: 5000,
      kind: 'opening',
      reference: null,
      note: 'awal',
      at: 1,
    },
    {
      number: 2,
      product_id: 'p1',
      quantity: 7000,
      kind: 'import',
      reference: 'i1',
      note: '',
      at: 2,
    },
    {
      number: 3,
      product_id: 'p2',
      quantity: -1000,
      kind: 'sale',
      reference: 's1',
      note: '',
      at: 3,
    },
  ]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('movements are still refused a change, and found by their product', () => {
  const { db, file } = booksBefore();
  migrate(db, file);
  expect(() => db.exec('UPDATE stock_movement SET quantity = 1')).toThrow('append-only');
  expect(() => db.exec('DELETE FROM stock_movement')).toThrow('append-only');
  const ofProduct = 'SELECT number FROM stock_movement WHERE product_id = ? ORDER BY number DESC';
  expect(planOf(db, ofProduct)).toContain('stock_movement_of_product');
});
