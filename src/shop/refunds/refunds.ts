import type { PayoutWay, Refundable, RefundMade } from '../../contract/refunds.ts';
import { rupiah } from '../../domain/money.ts';
import { fitsUnit } from '../../domain/quantity.ts';
import type { CashStep } from '../../domain/tenders/tenders.ts';
import type { Neighbours } from '../counter/neighbours.ts';
import type { Sales, SoldSale } from '../counter/sales.ts';
import type { Authorize } from '../people/authority.ts';
import type { Caller } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { BookedLine, createBookRefund } from './book.ts';
import { describeRefundable } from './refundable.ts';
import { readSoFar, reckon, whatIsLeft } from './reckon.ts';
import type { Reckoned, RefundWay, SaleSoFar } from './reckon.ts';
import type { RefundsSql } from './sql.ts';

export interface RefundWishes {
  saleId: string;
  lines: readonly { position: number; quantity: number }[];
  payout: PayoutWay;
  notReceived: boolean;
}

export interface NewRefund extends RefundWishes {
  registerId: string;
  lines: readonly { position: number; quantity: number; restock: boolean }[];
  reason: string;
  /** What the cashier saw, in rupiah. */
  expectedPayout: number;
  reference: string;
  approval: string | null;
}

export interface NewVoid {
  saleId: string;
  registerId: string;
  reason: string;
  reference: string;
  notReceived: boolean;
  approval: string | null;
}

/** Goods that come back with their receipt. What takes a `tx` is called inside a command. */
export interface Refunds {
  /** Refuses SALE_NOT_FOUND. */
  forSale(saleId: string): Refundable;
  /** Refuses what `create` refuses of the sale. */
  preview(wishes: RefundWishes): Reckoned;
  /**
   * Refuses SALE_NOT_FOUND, REGISTER_NOT_FOUND, SHIFT_NOT_OPEN, LINE_NOT_FOUND, MORE_THAN_SOLD,
   * QUANTITY_NOT_WHOLE, REFUND_CHANGED, PAYMENT_UNCONFIRMED, APPROVAL_NEEDED.
   */
  create(tx: Tx, refund: NewRefund, caller: Caller): RefundMade;
  /** Refuses also VOID_TOO_LATE, ALREADY_REFUNDED. */
  voidSale(tx: Tx, wish: NewVoid, caller: Caller): RefundMade;
}

export interface RefundsDeps {
  sql: RefundsSql;
  sales: Pick<Sales, 'soldSale'>;
  book: ReturnType<typeof createBookRefund>;
  authorize: Authorize;
  shifts: Neighbours['shifts'];
  cashStep(): CashStep;
}

export function createRefunds(deps: RefundsDeps): Refunds {
  const { sql, sales, book, authorize, shifts, cashStep } = deps;
  const soFarOf = (saleId: string): SaleSoFar => readSoFar(sql, sales.soldSale(saleId));
  const wayOf = ({ payout, notReceived }: Pick<RefundWay, 'payout' | 'notReceived'>) => ({
    payout,
    notReceived,
    cashStep: cashStep(),
  });

  const openShift = (registerId: string): string => {
    const id = shifts.openShift(registerId)?.id ?? null;
    if (id === null) throw refuse('SHIFT_NOT_OPEN');
    return id;
  };

  return {
    forSale: (saleId) => describeRefundable(sql, soFarOf(saleId)),
    preview: (wishes) => reckon(soFarOf(wishes.saleId), wishes.lines, wayOf(wishes)),

    create: (tx, wish, caller) => {
      const authority = authorize(tx, caller, 'refund', wish.approval);
      const soFar = soFarOf(wish.saleId);
      for (const { position, quantity } of wish.lines) {
        const line = soFar.sale.lines.find((one) => one.position === position);
        if (line !== undefined && !fitsUnit(quantity, line.unit)) {
          throw refuse('QUANTITY_NOT_WHOLE', { name: line.name, unit: line.unit });
        }
      }
      const reckoned = reckon(soFar, wish.lines, wayOf(wish));
      if (reckoned.payout !== wish.expectedPayout) {
        throw refuse('REFUND_CHANGED', { payout: reckoned.payout });
      }
      openShift(wish.registerId);
      const { registerId, reference, reason } = wish;
      return book(tx, {
        kind: 'refund',
        action: 'refund',
        sale: soFar.sale,
        registerId,
        lines: bookedLines(soFar.sale, reckoned, wish.lines),
        rounding: reckoned.rounding,
        parts: reckoned.parts,
        reference,
        reason,
        caller,
        authority,
      });
    },

    voidSale: (tx, wish, caller) => {
      const authority = authorize(tx, caller, 'sale.void', wish.approval);
      const soFar = soFarOf(wish.saleId);
      const { sale } = soFar;
      const shiftId = openShift(wish.registerId);
      if (sale.shiftId !== shiftId) throw refuse('VOID_TOO_LATE');
      if (soFar.back.length > 0) throw refuse('ALREADY_REFUNDED');
      const all = whatIsLeft(soFar).map((line) => ({ ...line, restock: true }));
      const way = wayOf({ payout: 'tenders', notReceived: wish.notReceived });
      const reckoned = reckon(soFar, all, way);
      const { registerId, reference, reason } = wish;
      return book(tx, {
        kind: 'void',
        action: 'sale.void',
        sale,
        registerId,
        lines: bookedLines(sale, reckoned, all),
        rounding: reckoned.rounding,
        parts: reckoned.parts,
        reference,
        reason,
        caller,
        authority,
      });
    },
  };
}

/**
 * The lines as they are booked. A position that was named both ways, some to stock and some
 * damaged, becomes two: the goods as named, the money shared out by quantity with the last taking
 * the rest.
 */
function bookedLines(
  sale: SoldSale,
  reckoned: Reckoned,
  wish: readonly { position: number; quantity: number; restock: boolean }[],
): BookedLine[] {
  return reckoned.lines.flatMap((line) => {
    const sold = sale.lines.find((one) => one.position === line.position);
    if (sold === undefined) throw new Error(`line ${line.position} is gone`);
    const { productId, sku, name, unit, unitPrice, producerId, position } = sold;
    const goods = { salePosition: position, productId, sku, name, unit, unitPrice, producerId };
    const parts = [true, false].flatMap((restock) => {
      const quantity = wish
        .filter((one) => one.position === position && one.restock === restock)
        .reduce((sum, one) => sum + one.quantity, 0);
      return quantity === 0 ? [] : [{ restock, quantity }];
    });
    const left = { total: line.total, tax: line.tax, producerShare: line.producerShare };
    let goodsLeft = line.quantity;
    return parts.map(({ restock, quantity }): BookedLine => {
      const take = (amount: number) => Math.floor((amount * quantity) / goodsLeft);
      const part = {
        total: take(left.total),
        tax: take(left.tax),
        producerShare: take(left.producerShare),
      };
      left.total = rupiah(left.total - part.total);
      left.tax = rupiah(left.tax - part.tax);
      left.producerShare = rupiah(left.producerShare - part.producerShare);
      goodsLeft -= quantity;
      return { ...goods, ...part, quantity, restock };
    });
  });
}
