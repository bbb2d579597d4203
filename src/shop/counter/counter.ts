import type { Audit } from '../audit.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import type { Staff } from '../people/staff.ts';
import type { Producers } from '../producers/producers.ts';
import type { RefundRecords } from '../refunds/records.ts';
import type { Settings } from '../settings/store.ts';
import type { Stock } from '../stock/stock.ts';
import type { Db } from '../storage/db.ts';
import { createAddBasket, whereIs } from './add-basket.ts';
import { createCarts } from './cart.ts';
import { createCartMoney } from './cart-money.ts';
import { cartSql } from './cart-sql.ts';
import { createCartView } from './cart-view.ts';
import { createCompleteSale } from './complete-sale.ts';
import type { ReceiptQueue } from './complete-sale.ts';
import { createDaySummaries } from './day-summary.ts';
import { createFindSales } from './find-sales.ts';
import { createHeldCarts } from './held-carts.ts';
import type { Neighbours } from './neighbours.ts';
import { createReckon } from './reckon.ts';
import type { Sales } from './sales.ts';
import { counterSql } from './sql.ts';
import { createReadWish } from './wish.ts';

export interface CounterPartsDeps extends Neighbours {
  db: Db;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  staff: Pick<Staff, 'cashier'>;
  products: Products;
  producers: Producers;
  stock: Stock;
  receipts: ReceiptQueue;
  outbox: Outbox;
  sales: Sales;
  refunds: Pick<RefundRecords, 'ofDay'>;
}

export type Counter = ReturnType<typeof createCounter>;

/** Carts, held carts, the sale and the search for sales, put together. */
export function createCounter(deps: CounterPartsDeps) {
  const { db, clock, settings, products, sales } = deps;
  const sql = counterSql(db);
  const register = (id: string) => sql.register.get(id);
  const common = { ...deps, sql: cartSql(db), register };
  const reckon = createReckon(deps);
  const view = createCartView({ ...common, reckon });
  const readWish = createReadWish({
    ...deps,
    saleByNumber: sales.byNumber,
    producerName: deps.producers.nameOf,
  });
  const carts = createCarts({ ...common, view, readWish });
  return {
    view,
    carts,
    addBasket: createAddBasket({ ...deps, sql: common.sql, carts }),
    /** Whether one of the lines that a visitor's basket went into was sold. */
    isSold: (put: Parameters<typeof whereIs>[1]) => whereIs(common.sql, put) === 'sold',
    sales,
    money: createCartMoney({ ...common, carts, reckon }),
    held: createHeldCarts({ ...common, carts, view }),
    completeSale: createCompleteSale({ ...deps, sql, carts: common.sql, reckon }),
    daySummary: createDaySummaries({ sql, clock, settings, refunds: deps.refunds }),
    findSales: createFindSales({ db, clock, settings, sales, productByCode: products.findByCode }),
  };
}
