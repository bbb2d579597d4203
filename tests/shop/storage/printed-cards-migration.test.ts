import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../src/shop/storage/migrate.ts';
import { planOf } from '../../support/plan.ts';
import { tempFolder } from '../../support/shop.ts';

test('books from before learn what is printed on cards, once for each product and design', () => {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  db.pragma('journal_mode = WAL');
  migrate(db, file, 9);
  db.exec(`INSERT INTO product (id, sku, name, unit, price, created_at, updated_at)
    VALUES ('p1', 'A-1', 'Satu', 'piece', 1000, 1, 1)`);
  migrate(db, file);
  const put = (product: string, design: string, price: number | null) =>
    db
      .prepare('INSERT INTO printed_card VALUES (?, ?, ?, ?, 1)')
      .run(product, design, 'tanda', price);
  put('p1', 'shelf', 1000);
  put('p1', 'label', null);
  expect(() => put('p1', 'shelf', 2000)).toThrow('UNIQUE');
  expect(() => put('p2', 'shelf', 2000)).toThrow('FOREIGN KEY');
  expect(() => put('p1', 'tag', -1)).toThrow('CHECK');
  expect(db.prepare('SELECT name FROM product').pluck().all()).toEqual(['Satu']);
  expect(planOf(db, 'SELECT * FROM printed_card WHERE product_id = ? AND design = ?')).toContain(
    'PRIMARY KEY',
  );
});
