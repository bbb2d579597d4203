import { rupiah } from '../../domain/money.ts';
import { quantity } from '../../domain/quantity.ts';
import type { Products } from '../catalogue/products.ts';
import { newId } from '../clock.ts';
import { cartSql } from './cart-sql.ts';
import type { Counter } from './counter.ts';
import { counterSql } from './sql.ts';
import { house } from '../people/caller.ts';
import type { Stock } from '../stock/stock.ts';
import type { Db } from '../storage/db.ts';
import type { Tx, Writer } from '../storage/writer.ts';
import { plausibleProduct, repeatableRandom } from '../history/plausible.ts';

const batch = 500;

export interface History {
  products: number;
  sales: number;
  /** Told after every batch how much is done of `products + sales`. */
  progress(done: number): void;
}

export interface FillHistoryDeps {
  db: Db;
  writer: Writer;
  products: Products;
  stock: Stock;
  counter: Pick<Counter, 'completeSale' | 'view'>;
  /** Opens a shift at the register where none is open: a history belongs to one too. */
  openShift(tx: Tx, registerId: string): void;
}

/**
 * Fills the books with plausible products and sales, by the same code that a counter uses, many to
 * a transaction. Their receipts count as printed and their outbox rows as accepted: a history, not
 * a backlog. For measuring and demonstrations.
 */
export function createFillHistory(deps: FillHistoryDeps) {
  const { db, writer, products, stock, counter } = deps;
  const sql = cartSql(db);

  const fillProducts = async (from: number, count: number, progress: (done: number) => void) => {
    const ids: string[] = [];
    for (let start = 0; start < count; start += batch) {
      const end = Math.min(start + batch, count);
      await writer.transaction((tx) => {
        const before = newId();
        for (let i = start; i < end; i += 1) {
          const id = products.save(tx, null, plausibleProduct(from + i + 1));
          stock.move({
            productId: id,
            quantity: 100_000,
            kind: 'opening',
            reference: null,
            note: '',
          });
          ids.push(id);
        }
        settleSince(db, before);
      });
      progress(end);
    }
    return ids;
  };

  const sell = (tx: Tx, registerId: string, ids: readonly string[], random: () => number) => {
    const cartId = newId();
    sql.insertCart.run(cartId, registerId, 0);
    for (let line = 1 + Math.floor(random() * 4); line > 0; line -= 1) {
      const product = products.find(ids[Math.floor(random() * ids.length)] ?? '');
      if (product === null) continue;
      sql.insertLine.run({
        id: newId(),
        cartId,
        productId: product.id,
        quantity: quantity(product.unit === 'kg' ? 250 * (1 + Math.floor(random() * 8)) : 1000),
        unitPrice: product.price ?? 1000,
        listPrice: product.price,
        priceAsked: product.price === null ? 1 : 0,
        name: null,
        unit: null,
        priceBy: null,
        batch: null,
        expiry: null,
      });
    }
    const { total } = counter.view.open(registerId);
    counter.completeSale(
      tx,
      {
        cartId,
        expectedTotal: total,
        tenders: [{ kind: 'cash', tendered: rupiah(Math.ceil(total / 50_000) * 50_000) }],
        receipt: 'print',
        approval: null,
        limitApproval: null,
      },
      house,
    );
  };

  return async ({ products: count, sales, progress }: History): Promise<void> => {
    const registerId = counterSql(db).registers.all()[0]?.id;
    if (registerId === undefined) throw new Error('set the showroom up first');
    const made = await fillProducts(products.ids().length, count, progress);
    const ids = made.length > 0 ? made : products.ids();
    const random = repeatableRandom(1);
    await writer.transaction((tx) => {
      deps.openShift(tx, registerId);
    });
    for (let start = 0; start < sales && ids.length > 0; start += batch) {
      const end = Math.min(start + batch, sales);
      await writer.transaction((tx) => {
        const before = newId();
        for (let i = start; i < end; i += 1) sell(tx, registerId, ids, random);
        settleSince(db, before);
      });
      progress(count + end);
    }
  };
}

/** Settles what was put in after the id `before`: what really waits goes on waiting. */
function settleSince(db: Db, before: string): void {
  db.prepare(
    "UPDATE print_job SET state = 'printed', printed_at = at WHERE state = 'queued' AND id > ?",
  ).run(before);
  db.prepare(
    "UPDATE outbox SET state = 'accepted', settled_at = at WHERE state = 'waiting' AND id > ?",
  ).run(before);
}
