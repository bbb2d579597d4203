import type { CompletedSale, GivenTender, PaidTender } from '../../contract/counter.ts';
import { mostRupiah } from '../../domain/cart.ts';
import { fitsUnit } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/quantity.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import type { Actor, Caller, Person } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import { refuse, Refusal } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { CartSql } from './cart-sql.ts';
import type { Neighbours } from './neighbours.ts';
import type { Reckon } from './reckon.ts';
import { settleTenders } from './settle-tenders.ts';
import type { counterSql } from './sql.ts';
import { createWriteLines, goodOf } from './write-lines.ts';
import type { WriteLinesDeps } from './write-lines.ts';

export interface CompleteSale {
  cartId: string;
  /** What the cashier saw, in rupiah. */
  expectedTotal: number;
  tenders: readonly GivenTender[];
  receipt: 'print' | 'none';
  /** For 'stock.belowZero', where the showroom asks for it. */
  approval: string | null;
  /** For 'account.overLimit'. */
  limitApproval: string | null;
}

/** Where a sale leaves its receipt to be printed. */
export interface ReceiptQueue {
  enqueue(tx: Tx, order: { kind: 'receipt'; saleId: string } | { kind: 'drawer' }): unknown;
}

export interface CompleteSaleDeps extends Omit<Neighbours, 'pricing'>, WriteLinesDeps {
  sql: ReturnType<typeof counterSql>;
  carts: CartSql;
  reckon: Reckon;
  events: Events;
  audit: Audit;
  staff: Pick<Staff, 'cashier'>;
  receipts: ReceiptQueue;
  outbox: Outbox;
}

/**
 * Books an open cart as a sale and everything it causes: lines with the producer's share as agreed
 * today, the tenders, stock movements, the receipt's print job, the outbox row, the audit entry. The
 * producer's share is of what the line brought in without tax.
 */
export function createCompleteSale(deps: CompleteSaleDeps) {
  const { sql, carts, reckon, events, audit, staff } = deps;
  const writeLines = createWriteLines(deps);

  return (tx: Tx, wish: CompleteSale, caller: Caller): CompletedSale => {
    const cart = carts.cart.get(wish.cartId);
    if (cart === undefined) throw refuse('CART_EMPTY');
    if (cart.state !== 'open') throw refuse('CART_CLOSED');
    const rows = carts.lines.all(cart.id);
    if (rows.length === 0) throw refuse('CART_EMPTY');
    const { registerId } = cart;
    const shift = deps.shifts.openShift(registerId);
    if (shift === null) throw refuse('SHIFT_NOT_OPEN');
    const reckoned = reckon(cart, rows);
    const { priced } = reckoned;
    if (priced.total !== wish.expectedTotal) throw refuse('CART_CHANGED', { total: priced.total });
    if (priced.total > mostRupiah) throw refuse('SALE_TOO_LARGE');
    const { cashStep, belowZero: policy } = deps.counterRules.settings();
    const named = cart.memberId === null ? null : deps.members.find(cart.memberId);
    const member = named?.active === true ? named : null;
    const paid = settleTenders(priced.total, wish.tenders, cashStep, member);

    const { at, day } = reckoned;
    const cashier = staff.cashier(caller);
    const register = sql.nextNumber.get(registerId);
    if (register === undefined) throw new Error(`register ${registerId} is gone`);
    const goods = rows.map((row, index) => goodOf(row, reckoned, index));
    // A product may have become one that is counted since its 1,25 kg went into the cart.
    for (const { name, unit, row } of goods) {
      if (!fitsUnit(row.quantity, unit)) throw refuse('QUANTITY_NOT_WHOLE', { name, unit });
    }
    const tenders: PaidTender[] = [];
    const sale: CompletedSale = {
      id: newId(),
      registerId,
      shiftId: shift.id,
      receiptNumber: `${register.code}-${String(register.number).padStart(6, '0')}`,
      at,
      businessDay: day,
      cashier: cashier.name,
      member: member === null ? null : { id: member.id, number: member.number, name: member.name },
      gross: priced.gross,
      discount: priced.discount,
      tax:
        priced.taxIncluded + priced.taxAdded === 0
          ? null
          : { included: priced.taxIncluded, added: priced.taxAdded },
      total: priced.total,
      rounding: paid.rounding,
      tendered: paid.tendered,
      change: paid.change,
      pieces: goods.reduce((sum, { unit, row }) => sum + piecesOf(unit, row.quantity), 0),
      tenders,
      belowZero: [],
    };
    sql.insertSale.run(
      sale.id,
      cart.id,
      registerId,
      register.number,
      sale.receiptNumber,
      at,
      sale.businessDay,
      cashier.name,
      cashier.id,
      shift.id,
      member?.id ?? null,
      sale.gross,
      sale.discount,
      priced.taxIncluded,
      priced.taxAdded,
      sale.total,
      sale.rounding,
      sale.tendered,
      sale.change,
      sale.pieces,
    );
    sale.belowZero = writeLines(sale.id, goods, reckoned);
    const approvals: Record<string, Person> = {};
    const approved = (permission: string, by: Person | null) => {
      if (by !== null) approvals[permission] = by;
    };
    for (const part of paid.parts) {
      tenders.push(writeTender(tx, sale, part, { caller, cashier, wish, approved }));
    }

    if (sale.belowZero.length > 0 && policy === 'ask') {
      const { approvedBy } = withShort(sale.belowZero, () =>
        deps.authorize(tx, caller, 'stock.belowZero', wish.approval),
      );
      approved('stock.belowZero', approvedBy);
    }

    carts.setState.run('sold', cart.id);
    if (wish.receipt === 'print') deps.receipts.enqueue(tx, { kind: 'receipt', saleId: sale.id });
    // The receipt opens the drawer; without one the cash still has to go in.
    else if (tenders.some(({ kind }) => kind === 'cash')) {
      deps.receipts.enqueue(tx, { kind: 'drawer' });
    }
    deps.outbox.put(tx, 'sale', sale.id);
    const expired = goods.filter(({ row }) => row.expiry !== null && row.expiry < sale.businessDay);
    audit({
      who: cashier,
      approvedBy: Object.values(approvals)[0] ?? null,
      action: 'sale',
      subject: sale.receiptNumber,
      detail: {
        id: sale.id,
        total: sale.total,
        ...(sale.discount > 0 ? { discount: sale.discount } : {}),
        ...(sale.belowZero.length > 0 ? { belowZero: sale.belowZero } : {}),
        ...(expired.length > 0
          ? { expired: expired.map(({ name, row }) => ({ name, expiry: row.expiry })) }
          : {}),
        ...(Object.keys(approvals).length > 0 ? { approvals } : {}),
      },
    });
    tx.after(() => {
      events.publish({ type: 'sale', saleId: sale.id });
      events.publish({ type: 'cart', registerId });
      const productIds = rows.map((row) => row.productId).filter((id) => id !== null);
      events.publish({ type: 'stock', productIds });
    });
    return sale;
  };

  function writeTender(
    tx: Tx,
    sale: CompletedSale,
    { given, ...part }: ReturnType<typeof settleTenders>['parts'][number],
    by: {
      caller: Caller;
      cashier: Actor;
      wish: CompleteSale;
      approved(permission: string, person: Person | null): void;
    },
  ): PaidTender {
    let { reference } = part;
    if (given.kind === 'credit') {
      const payment = { code: given.code, amount: part.amount, saleId: sale.id };
      reference = deps.credits.use(tx, payment).code;
    }
    const waits = given.kind === 'qris' && given.confirmed === null;
    const { position, kind, amount, tendered, change } = part;
    sql.insertTender.run(sale.id, position, kind, amount, tendered, change, reference);
    if (given.kind === 'qris' && given.confirmed !== null) {
      const { name, id } = by.cashier;
      sql.insertConfirmation.run(sale.id, position, sale.at, name, id, reference);
    }
    if (waits) sql.insertWaiting.run(sale.id, position);
    if (given.kind === 'account' && sale.member !== null) {
      const { approvedBy } = deps.members.owe(tx, {
        memberId: sale.member.id,
        amount,
        kind: 'sale',
        reference: sale.id,
        registerId: sale.registerId,
        shiftId: sale.shiftId,
        caller: by.caller,
        approval: by.wish.limitApproval,
      });
      by.approved('account.overLimit', approvedBy);
    }
    return { ...part, reference, confirmed: !waits };
  }
}

/** Tells whoever is asked to approve which goods it is about. */
function withShort<T>(short: CompletedSale['belowZero'], ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'APPROVAL_NEEDED') throw error;
    const data = error.data as Parameters<typeof refuse<'APPROVAL_NEEDED'>>[1];
    throw refuse('APPROVAL_NEEDED', { ...data, short });
  }
}

/** How many things the visitor carries: what is weighed or measured counts as one. */
function piecesOf(unit: Unit, quantity: number): number {
  return unit === 'piece' || unit === 'pack' ? quantity / 1000 : 1;
}
