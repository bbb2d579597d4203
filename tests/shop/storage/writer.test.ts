import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createWriter } from '../../../src/shop/storage/writer.ts';

function openBooks() {
  const db = new Database(':memory:');
  db.exec('CREATE TABLE sale (number INTEGER PRIMARY KEY) STRICT');
  const faults: unknown[] = [];
  const writer = createWriter(db, (error) => faults.push(error));
  const sales = () => db.prepare('SELECT number FROM sale').pluck().all();
  return { db, writer, faults, sales };
}

it('what follows a sale runs whole and the sale is answered, though a part of it fails', async () => {
  const { db, writer, faults, sales } = openBooks();
  const done: string[] = [];
  const fault = new Error('the window is gone');
  const answer = await writer.transaction((tx) => {
    tx.after(() => done.push('told the counter'));
    tx.after(() => {
      throw fault;
    });
    tx.after(() => done.push(`woke the printer, ${db.inTransaction ? 'too early' : 'booked'}`));
    db.exec('INSERT INTO sale VALUES (1)');
    return 'sold';
  });
  expect(answer).toBe('sold');
  expect(done).toEqual(['told the counter', 'woke the printer, booked']);
  expect(faults).toEqual([fault]);
  expect(sales()).toEqual([1]);
});

it('nothing follows a sale that fails, and the next one is booked', async () => {
  const { db, writer, faults, sales } = openBooks();
  const done: string[] = [];
  const failing = writer.transaction((tx) => {
    tx.after(() => done.push('printed'));
    db.exec('INSERT INTO sale VALUES (1)');
    throw new Error('out of paper money');
  });
  await expect(failing).rejects.toThrow('out of paper money');
  await writer.transaction(() => db.exec('INSERT INTO sale VALUES (2)'));
  expect(done).toEqual([]);
  expect(faults).toEqual([]);
  expect(sales()).toEqual([2]);
});
