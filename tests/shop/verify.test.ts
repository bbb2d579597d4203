import { describe, expect, it } from 'vitest';
import { createAudit } from '../../src/shop/audit.ts';
import { verifyBooks } from '../../src/shop/verify.ts';
import { addProduct, emptyShop, fillCart, payCash, standingClock } from '../support/shop.ts';

async function booksWithASale() {
  const shop = await emptyShop();
  const productId = await addProduct(shop, { producer: 'Perajin Contoh' });
  await fillCart(shop, [{ productId, quantity: 2000 }]);
  await payCash(shop);
  return shop.shop.store.db;
}

/** What somebody with a database tool could do to the books, and the check that tells. */
const tampering: [name: string, sql: string, check: string][] = [
  ['a level', 'UPDATE stock_level SET quantity = quantity + 1000', 'STOCK_LEVEL'],
  ['a movement', 'UPDATE stock_movement SET quantity = -1000 WHERE quantity < 0', 'SALE_STOCK'],
  ['a line', 'UPDATE sale_line SET gross = gross - 1000, total = total - 1000', 'SALE_SUM'],
  ['a tender', 'UPDATE tender SET amount = amount - 1000', 'SALE_TENDERS'],
  ['a price', 'UPDATE product SET price = 1', 'PRICE_HISTORY'],
  ['the receipt numbers', 'UPDATE sale SET number = 7', 'RECEIPT_NUMBERS'],
  ['the outbox', "DELETE FROM outbox WHERE kind = 'sale'", 'SALE_OUTBOX'],
  ['the audit log', "UPDATE audit SET detail = '{}' WHERE action = 'sale'", 'AUDIT_LOG'],
  ['the end of the audit log', 'UPDATE audit SET previous = hash', 'AUDIT_LOG'],
];

describe('verify', () => {
  it('finds nothing wrong with books that were kept by the program', async () => {
    expect(verifyBooks(await booksWithASale())).toEqual([]);
  });

  it('finds nothing wrong after somebody tried to write half of a character', async () => {
    const shop = await emptyShop();
    await expect(addProduct(shop, { sku: 'A\ud800' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(addProduct(shop, { story: 'Madu \udf6f' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    const { db } = shop.shop.store;
    const audit = createAudit(db, standingClock());
    audit({
      who: { id: null, name: 'Kasir \ud83c' },
      action: 'product.create',
      subject: 'A\ud800',
      detail: {},
    });
    expect(verifyBooks(db)).toEqual([]);
  });

  it.each(tampering)('says so when %s was changed by hand', async (_name, sql, check) => {
    const db = await booksWithASale();
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

  it('says so when the rule that keeps sales from changing is gone', async () => {
    const db = await booksWithASale();
    db.exec('DROP TRIGGER sale_no_update');
    expect(verifyBooks(db)).toEqual([{ check: 'APPEND_ONLY', detail: 'sale' }]);
  });
});
