import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/**
 * The floor of a durable sale: one raw transaction of 14 statements (a sale, 5 lines, 5 movements,
 * a tender, an outbox row, and the 5 levels in one statement each would be 18; the floor of the
 * design counts sale, 5 lines, 5 movements, tender, outbox and one update of all levels), WAL and
 * synchronous=FULL, with nothing around it.
 */
export function rawSale(folder: string): { sell: () => void; close: () => void } {
  const db = new Database(join(folder, 'floor.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`
    CREATE TABLE sale (id TEXT PRIMARY KEY, at INTEGER, total INTEGER) STRICT;
    CREATE TABLE line (sale TEXT, position INTEGER, sku TEXT, quantity INTEGER, total INTEGER,
      PRIMARY KEY (sale, position)) STRICT, WITHOUT ROWID;
    CREATE TABLE movement (id TEXT PRIMARY KEY, product INTEGER, quantity INTEGER) STRICT;
    CREATE TABLE level (product INTEGER PRIMARY KEY, quantity INTEGER) STRICT;
    CREATE TABLE tender (sale TEXT PRIMARY KEY, amount INTEGER) STRICT;
    CREATE TABLE outbox (id TEXT PRIMARY KEY, sale TEXT) STRICT;
  `);
  for (let product = 1; product <= 5; product += 1) {
    db.prepare('INSERT INTO level VALUES (?, 0)').run(product);
  }
  const sale = db.prepare('INSERT INTO sale VALUES (?, ?, ?)');
  const line = db.prepare('INSERT INTO line VALUES (?, ?, ?, ?, ?)');
  const movement = db.prepare('INSERT INTO movement VALUES (?, ?, ?)');
  const level = db.prepare('UPDATE level SET quantity = quantity - ? WHERE product = ?');
  const tender = db.prepare('INSERT INTO tender VALUES (?, ?)');
  const outbox = db.prepare('INSERT INTO outbox VALUES (?, ?)');
  const sell = db.transaction(() => {
    const id = randomUUID();
    sale.run(id, Date.now(), 5000);
    for (let product = 1; product <= 5; product += 1) {
      line.run(id, product, `SKU-${product}`, 1000, 1000);
      movement.run(randomUUID(), product, -1000);
      level.run(1000, product);
    }
    tender.run(id, 5000);
    outbox.run(randomUUID(), id);
  });
  return {
    sell: () => {
      sell.immediate();
    },
    close: () => {
      db.close();
    },
  };
}
