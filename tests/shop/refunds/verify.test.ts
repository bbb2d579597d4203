import { describe, expect, it } from 'vitest';
import { rupiah } from '../../../src/domain/money.ts';
import { verifyBooks } from '../../../src/shop/verify.ts';
import { addProduct, emptyShop, fillCart } from '../../support/shop.ts';
import { refund, sell } from './refund-shop.ts';

/** Two pieces sold, one of them back for store credit, the other written off. */
async function booksWithRefunds() {
  const shop = await emptyShop();
  const productId = await addProduct(shop, { price: rupiah(5000), producer: 'Perajin Contoh' });
  await fillCart(shop, [{ productId, quantity: 2000 }]);
  const sale = await sell(shop);
  await refund(shop, sale.id, [{ position: 1, quantity: 1000 }], { payout: 'credit' });
  await refund(shop, sale.id, [{ position: 1, quantity: 1000, restock: false }]);
  return shop.shop.store.db;
}

const tampering: [name: string, sql: string, check: string][] = [
  ['what a refund gave', 'UPDATE refund SET payout = payout - 1, rounding = -1', 'REFUND_SUM'],
  ['a line of it', 'UPDATE refund_line SET total = total - 1', 'REFUND_SUM'],
  ['how much came back', 'UPDATE refund_line SET quantity = 1500', 'REFUND_SUM'],
  ['a producer’s share of it', 'UPDATE refund_line SET producer_share = 0', 'REFUND_SUM'],
  ['how it was paid', 'UPDATE refund_tender SET amount = amount + 1', 'REFUND_SUM'],
  [
    'what was written off',
    "UPDATE stock_movement SET kind = 'correction' WHERE kind = 'write_off'",
    'REFUND_STOCK',
  ],
  ['the numbers of refunds', 'UPDATE refund SET number = 7 WHERE number = 2', 'REFUND_NUMBERS'],
  ['the balance of a credit note', 'UPDATE credit_balance SET amount = amount + 1', 'CREDIT'],
  ['an entry of it', 'UPDATE credit_entry SET amount = amount + 1', 'CREDIT'],
];

describe('verify', () => {
  it('finds nothing wrong with refunds that the program booked', async () => {
    expect(verifyBooks(await booksWithRefunds())).toEqual([]);
  });

  it.each(tampering)('says so when %s was changed by hand', async (_name, sql, check) => {
    const db = await booksWithRefunds();
    const triggers = db
      .prepare<[], { name: string; sql: string }>(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%_no_%'",
      )
      .all();
    for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger.name}`);
    db.exec(sql);
    for (const trigger of triggers) db.exec(trigger.sql);
    expect(verifyBooks(db).map((fault) => fault.check)).toContain(check);
  });
});
