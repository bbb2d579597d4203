import type { Sale } from '../../contract/counter.ts';
import { businessDay } from '../../domain/business-day.ts';
import { mostRupiah, totalCart } from '../../domain/cart.ts';
import { changeFor } from '../../domain/cash.ts';
import { splitRevenue } from '../../domain/revenue-split.ts';
import { rupiah } from '../../domain/money.ts';
import type { Unit } from '../../domain/quantity.ts';
import type { Audit } from '../audit.ts';
import type { Products } from '../catalogue/products.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import type { Caller } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Stock } from '../stock/stock.ts';
import type { Tx } from '../storage/writer.ts';
import type { CartLineRow, counterSql } from './sql.ts';

export interface CompleteSale {
  cartId: string;
  /** What the cashier saw, in rupiah. */
  expectedTotal: number;
  tenders: { kind: 'cash'; tendered: number }[];
}

/** Where a sale leaves its receipt to be printed. */
export interface ReceiptQueue {
  enqueue(tx: Tx, order: { kind: 'receipt'; saleId: string }): void;
}

export interface CompleteSaleDeps {
  sql: ReturnType<typeof counterSql>;
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
}

/**
 * Books an open cart as a sale and everything it causes: lines with the producer's share as agreed
 * today, the tender, stock movements, the receipt's print job, the outbox row, the audit entry.
 */
export function createCompleteSale(deps: CompleteSaleDeps) {
  const { sql, clock, events, audit, settings, staff, products, producers, stock } = deps;

  return (tx: Tx, { cartId, expectedTotal, tenders }: CompleteSale, caller: Caller): Sale => {
    const cart = sql.cart.get(cartId);
    if (cart === undefined) throw refuse('CART_EMPTY');
    if (cart.state !== 'open') throw refuse('CART_CLOSED');
    const lines = sql.lines.all(cartId);
    if (lines.length === 0) throw refuse('CART_EMPTY');
    const totals = totalCart(lines);
    if (totals.total !== expectedTotal) throw refuse('CART_CHANGED', { total: totals.total });
    if (totals.total > mostRupiah) throw refuse('SALE_TOO_LARGE');
    const tendered = tenders.reduce((sum, tender) => sum + tender.tendered, 0);
    const change = changeFor(totals.total, tendered);
    if (change === null) throw refuse('TENDER_SHORT', { missing: totals.total - tendered });

    const at = clock.now();
    const cashier = staff.cashier(caller);
    const register = sql.nextNumber.get(cart.registerId);
    if (register === undefined) throw new Error(`register ${cart.registerId} is gone`);
    const goods = lines.map((line) => goodsOf(line, products));
    const sale: Sale = {
      id: newId(),
      registerId: cart.registerId,
      receiptNumber: `${register.code}-${String(register.number).padStart(6, '0')}`,
      at,
      businessDay: businessDay(at, shopDetails(settings).timeZone),
      cashier: cashier.name,
      gross: totals.gross,
      discount: totals.discount,
      total: totals.total,
      tendered: rupiah(tendered),
      change,
      pieces: goods.reduce((sum, good) => sum + piecesOf(good.unit, good.line.quantity), 0),
    };
    sql.insertSale.run({ ...sale, cartId, number: register.number });

    goods.forEach(({ line, sku, name, unit, producerId }, index) => {
      const lineTotals = totals.lines[index];
      if (lineTotals === undefined) throw new Error('a line without totals');
      const commissionBp = producerId === null ? 10_000 : producers.commissionBp(producerId);
      sql.insertSaleLine.run({
        saleId: sale.id,
        position: index + 1,
        productId: line.productId,
        sku,
        name,
        unit,
        quantity: line.quantity,
        unitPrice: line.unitPrice,
        ...lineTotals,
        producerId,
        commissionBp,
        producerShare: splitRevenue(lineTotals.total, commissionBp).producerShare,
      });
      stock.move({
        productId: line.productId,
        quantity: -line.quantity,
        kind: 'sale',
        reference: sale.id,
        note: '',
      });
    });
    sql.insertTender.run({
      saleId: sale.id,
      position: 1,
      kind: 'cash',
      amount: sale.total,
      tendered: sale.tendered,
      change,
    });
    sql.markSold.run(cartId);
    deps.receipts.enqueue(tx, { kind: 'receipt', saleId: sale.id });
    deps.outbox.put(tx, 'sale', sale.id);
    audit({
      who: cashier,
      action: 'sale',
      subject: sale.receiptNumber,
      detail: { id: sale.id, total: sale.total },
    });
    tx.after(() => {
      events.publish({ type: 'sale', saleId: sale.id });
      events.publish({ type: 'cart', registerId: cart.registerId });
      events.publish({ type: 'stock', productIds: lines.map((line) => line.productId) });
    });
    return sale;
  };
}

function goodsOf(line: CartLineRow, products: Products) {
  const product = products.forSale(line.productId);
  if (product === null) throw new Error(`product ${line.productId} is gone`);
  return { line, ...product };
}

/** How many things the visitor carries: what is weighed or measured counts as one. */
function piecesOf(unit: Unit, quantity: number): number {
  return unit === 'piece' || unit === 'pack' ? quantity / 1000 : 1;
}
