import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { migrate } from '../../../src/shop/storage/migrate.ts';
import { tempFolder } from '../../support/shop.ts';

/** Books as the first release wrote them: one cash sale of two lines, its receipt printed. */
function booksBefore() {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  migrate(db, file, 4);
  db.exec(`
    INSERT INTO staff (id, name) VALUES ('s1', 'Kasir Uji');
    INSERT INTO register (id, code, name) VALUES ('r1', 'K1', 'Kasir 1');
    INSERT INTO product (id, sku, name, unit, price, created_at, updated_at)
      VALUES ('p1', 'A-1', 'Keripik', 'piece', 5000, 1, 1), ('p2', 'A-2', 'Madu', 'kg', 90000, 1, 1);
    INSERT INTO cart (id, register_id, state, created_at)
      VALUES ('c1', 'r1', 'sold', 1), ('c2', 'r1', 'open', 2);
    INSERT INTO cart_line (id, cart_id, position, product_id, quantity, unit_price, price_asked, discount)
      VALUES ('l1', 'c1', 1, 'p1', 2000, 5000, 0, 500), ('l2', 'c1', 2, 'p2', 250, 90000, 0, 0),
        ('l3', 'c2', 1, 'p1', 1000, 5000, 0, 0);
    INSERT INTO sale (id, cart_id, register_id, number, receipt_number, at, business_day, cashier,
        gross, discount, total, tendered, change, pieces)
      VALUES ('v1', 'c1', 'r1', 1, 'K1-000001', 5, '2026-11-22', 'Kasir Uji',
        32500, 500, 32000, 50000, 18000, 3);
    INSERT INTO sale_line (sale_id, position, product_id, sku, name, unit, quantity, unit_price,
        gross, discount, total, commission_bp, producer_share)
      VALUES ('v1', 1, 'p1', 'A-1', 'Keripik', 'piece', 2000, 5000, 10000, 500, 9500, 10000, 0),
        ('v1', 2, 'p2', 'A-2', 'Madu', 'kg', 250, 90000, 22500, 0, 22500, 10000, 0);
    INSERT INTO tender (sale_id, position, kind, amount, tendered, change)
      VALUES ('v1', 1, 'cash', 32000, 50000, 18000);
    INSERT INTO print_job (id, sale_id, kind, state, at, attempts)
      VALUES ('j1', 'v1', 'receipt', 'printed', 5, 1);
  `);
  return { db, file };
}

const widened = ['cart', 'cart_line', 'sale', 'sale_line', 'tender', 'print_job'];

test('books from before keep every sale, cart and print job as they were', () => {
  const { db, file } = booksBefore();
  const before = widened.map((table) => db.prepare(`SELECT * FROM ${table}`).all());

  migrate(db, file);

  widened.forEach((table, index) => {
    const rows = db.prepare(`SELECT * FROM ${table}`).all();
    expect(before[index]?.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(before[index]?.length ?? 0);
    rows.forEach((row, at) => {
      expect(row).toMatchObject(before[index]?.[at] as object);
    });
  });
  expect(db.pragma('foreign_key_check')).toEqual([]);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('what was sold before stays as unchangeable as it was, and foreign keys hold again', () => {
  const { db, file } = booksBefore();
  migrate(db, file);

  expect(() => db.exec('UPDATE sale SET total = 1')).toThrow('sale is append-only');
  expect(() => db.exec('DELETE FROM sale_line')).toThrow('sale_line is append-only');
  expect(() => db.exec('DELETE FROM tender')).toThrow('tender is append-only');
  expect(() =>
    db.exec("INSERT INTO cart (id, register_id, state, created_at) VALUES ('c3', 'x', 'sold', 1)"),
  ).toThrow('FOREIGN KEY');
});

test('a register still has one open cart at most', () => {
  const { db, file } = booksBefore();
  migrate(db, file);
  expect(() =>
    db.exec("INSERT INTO cart (id, register_id, state, created_at) VALUES ('c3', 'r1', 'open', 1)"),
  ).toThrow('UNIQUE');
});

test('a sum that does not add up is refused by the table itself', () => {
  const { db, file } = booksBefore();
  migrate(db, file);
  const insert = (total: number, rounding: number, change: number) =>
    db.exec(`INSERT INTO sale (id, cart_id, register_id, number, receipt_number, at, business_day,
        cashier, gross, discount, tax_added, total, rounding, tendered, change, pieces)
      VALUES ('v2', 'c2', 'r1', 2, 'K1-000002', 6, '2026-11-22', 'Kasir Uji',
        5000, 0, 550, ${total}, ${rounding}, 10000, ${change}, 1)`);
  expect(() => insert(5000, 0, 5000)).toThrow('CHECK');
  expect(() => insert(5550, -50, 4450)).toThrow('CHECK');
  insert(5550, -50, 4500);
});
