import { expect, it } from 'vitest';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, fillCart, newKey, payCash } from '../../support/shop.ts';
import { close, move, shopWithFloat } from './shift-shop.ts';

/** A shift with one sale of Rp45.000 and Rp50.000 put in, closed, and the next one open. */
async function booksOfADay() {
  const shop = await shopWithFloat();
  const { client, registerId } = shop;
  await fillCart(shop, [{ productId: await addProduct(shop) }]);
  await payCash(shop);
  await move(client, registerId, 'cashIn', 50_000);
  await close(client, registerId, 295_000);
  await client.shifts.open({ key: newKey(), registerId, count: {} });
  const { db } = shop.shop.store;
  expect(verifyBooks(db)).toEqual([]);
  return db;
}

/** What somebody with a database tool could do to the books of a shift, and the check that tells. */
const tampering: [what: string, check: string, sql: string[]][] = [
  [
    'a Z report says more was sold',
    'Z_SUM',
    ["UPDATE shift_closing SET report = json_set(report, '$.sales.sums.total', 99000)"],
  ],
  [
    'a Z report and its closing hide a difference',
    'Z_SUM',
    [
      'UPDATE shift_closing SET expected = 1, counted = 1, difference = 0',
      "UPDATE shift_closing SET report = json_set(report, '$.cash.expected', 1, '$.cash.counted', 1)",
    ],
  ],
  ['cash that was put in is gone', 'Z_SUM', ['DELETE FROM cash_movement']],
  ['a Z number is skipped', 'Z_NUMBERS', ['UPDATE shift_closing SET z_number = 2']],
  ['a shift number is skipped', 'SHIFT_NUMBERS', ['UPDATE shift SET number = 3 WHERE number = 2']],
  ['the open shift is forgotten', 'SHIFT_OPEN', ['UPDATE register SET open_shift_id = NULL']],
  ['a sale is moved out of its shift', 'SHIFT_SALES', ['UPDATE sale SET shift_id = NULL']],
  [
    'a sale is moved into the next shift',
    'SHIFT_SALES',
    ['UPDATE sale SET shift_id = (SELECT id FROM shift WHERE number = 2)'],
  ],
];

it.each(tampering)('verify tells when %s', async (_, check, sql) => {
  const db = await booksOfADay();
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    )
    .all();
  for (const { name } of triggers) db.exec(`DROP TRIGGER ${name}`);
  for (const statement of sql) db.exec(statement);
  for (const trigger of triggers) db.exec(trigger.sql);
  expect(verifyBooks(db).map((fault) => fault.check)).toContain(check);
});
