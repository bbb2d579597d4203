import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { outboxSql } from '../../../src/shop/marketplace/sql.ts';
import { migrate } from '../../../src/shop/storage/migrate.ts';
import { planOf } from '../../support/plan.ts';
import { tempFolder } from '../../support/shop.ts';

/** Books of step 7: answers to three commands, the oldest with the greatest key, and an outbox. */
function booksBefore() {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  db.pragma('journal_mode = WAL');
  db.pragma('foreign_keys = ON');
  migrate(db, file, 7);
  db.exec(`
    INSERT INTO command (key, procedure, digest, answer, at) VALUES
      ('zz', 'counter.addLine', 'd1', '{"a":1}', 1), ('mm', 'counter.hold', 'd2', 'null', 2),
      ('aa', 'counter.completeSale', 'd3', '{"b":2}', 3);
    INSERT INTO outbox (id, kind, subject_id, state, attempts, code, reason, note, at, settled_at)
      VALUES ('o1', 'sale', 'v1', 'accepted', 1, NULL, NULL, NULL, 1, 5),
        ('o2', 'sale', 'v2', 'decision', 3, 'UNKNOWN_SKU', 'A-1', NULL, 2, 6),
        ('o3', 'product', 'p1', 'waiting', 0, NULL, NULL, NULL, 3, NULL),
        ('o4', 'stock', 'p1', 'closed', 2, 'X', 'Y', 'ditutup', 4, 9);
  `);
  return { db, file };
}

const rows = (db: Database.Database, table: string, order: string) =>
  db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();

test('books from before keep what waits to be passed on and every answer, in the order given', () => {
  const { db, file } = booksBefore();
  const outbox = rows(db, 'outbox', 'id');
  const answers = rows(db, 'command', 'at');

  migrate(db, file);

  expect(rows(db, 'outbox', 'id')).toEqual(outbox);
  expect(rows(db, 'command', 'rowid')).toEqual(answers);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a key is still taken once, and a state that nobody knows is refused', () => {
  const { db, file } = booksBefore();
  migrate(db, file);
  expect(() =>
    db.exec(
      "INSERT INTO command (key, procedure, digest, answer, at) VALUES ('aa', '', '', '', 4)",
    ),
  ).toThrow('UNIQUE');
  const put = (kind: string, state: string) => () =>
    db.exec(
      `INSERT INTO outbox (id, kind, subject_id, state, at) VALUES ('o9', '${kind}', 'v9', '${state}', 4)`,
    );
  expect(put('sale', 'lost')).toThrow('CHECK');
  expect(put('gift', 'waiting')).toThrow('CHECK');
});

test('what waits is found by an index, however much was passed on before', () => {
  const { db, file } = booksBefore();
  migrate(db, file);
  const sql = outboxSql(db);
  expect(planOf(db, sql.openAfter.source)).toContain('outbox_open');
  expect(planOf(db, sql.count.source)).toContain('outbox_open');
  expect(planOf(db, sql.joinable.source)).toContain('outbox_of_subject');
});
