import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../src/shop/storage/migrate.ts';
import { tempFolder } from '../../support/shop.ts';

test('goods of books from before stand on no shelf; a shelf has a name of at most 40 letters', () => {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  db.pragma('journal_mode = WAL');
  migrate(db, file, 11);
  db.exec(`INSERT INTO product (id, sku, name, unit, price, created_at, updated_at)
    VALUES ('p1', 'A-1', 'Satu', 'piece', 1000, 1, 1)`);
  migrate(db, file);
  const shelf = db.prepare('SELECT shelf FROM product').pluck();
  expect(shelf.get()).toBeNull();
  const put = db.prepare('UPDATE product SET shelf = ?');
  put.run('A2');
  expect(shelf.get()).toBe('A2');
  for (const wrong of ['', 'x'.repeat(41)]) expect(() => put.run(wrong)).toThrow('CHECK');
});
