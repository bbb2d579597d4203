import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../../../src/shop/storage/migrate.ts';
import { tempFolder } from '../../../support/shop.ts';

it('a shop from before imports remembered stock keeps its products and can remember from now on', () => {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  db.pragma('foreign_keys = ON');
  migrate(db, file, 2);
  db.prepare(
    `INSERT INTO product (id, sku, name, unit, price, created_at, updated_at)
     VALUES ('p', 'MDU-1', 'Madu', 'piece', 45000, 1, 1)`,
  ).run();
  const products = () => db.prepare('SELECT * FROM product').all();
  const before = products();
  migrate(db, file, 3);
  expect(products()).toEqual(before);

  const remember = db.prepare(
    'INSERT INTO imported_stock (product_id, source, quantity) VALUES (?, ?, ?)',
  );
  remember.run('p', 'loyverse', 12_000);
  expect(() => remember.run('p', 'loyverse', 1)).toThrow('UNIQUE');
  expect(() => remember.run('p', 'lain', 1)).toThrow('CHECK');
  expect(() => remember.run('x', 'kompor', 1)).toThrow('FOREIGN KEY');
  db.close();
});
