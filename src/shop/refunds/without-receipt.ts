import type { RefundMade } from '../../contract/refunds.ts';
import { mostRupiah } from '../../domain/cart.ts';
import { proportion, rupiah } from '../../domain/money.ts';
import { fitsUnit, priceOf } from '../../domain/quantity.ts';
import type { Unit } from '../../domain/quantity.ts';
import { splitRevenue } from '../../domain/revenue-split.ts';
import { roundCash } from '../../domain/tenders/tenders.ts';
import type { CashStep } from '../../domain/tenders/tenders.ts';
import type { Authorize } from '../people/authority.ts';
import type { Caller } from '../people/caller.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { BookedLine, createBookRefund } from './book.ts';

export interface RefundWithoutReceipt {
  registerId: string;
  lines: readonly { productId: string; quantity: number; unitPrice: number; restock: boolean }[];
  payout: 'cash' | 'credit';
  reason: string;
  approval: string | null;
}

export interface WithoutReceiptDeps {
  book: ReturnType<typeof createBookRefund>;
  authorize: Authorize;
  products: {
    forSale(id: string): {
      sku: string;
      name: string;
      unit: Unit;
      producerId: string | null;
      taxClass: string | null;
    } | null;
  };
  producers: Pick<Producers, 'commissionBp'>;
  /** Basis points at which goods of a tax class are taxed today. */
  taxRateBp(taxClass: string | null): number;
  cashStep(): CashStep;
}

/**
 * Takes goods back whose receipt is lost, at the price that is agreed for them, tax within it. The
 * producer's share is reckoned as agreed today. Call it inside a command. Refuses REGISTER_NOT_FOUND,
 * SHIFT_NOT_OPEN, PRODUCT_NOT_FOUND, QUANTITY_NOT_WHOLE, SALE_TOO_LARGE, APPROVAL_NEEDED.
 */
export function createRefundWithoutReceipt(deps: WithoutReceiptDeps) {
  const { book, authorize, products, producers, taxRateBp, cashStep } = deps;

  return (tx: Tx, wish: RefundWithoutReceipt, caller: Caller): RefundMade => {
    const authority = authorize(tx, caller, 'refund.withoutReceipt', wish.approval);
    const lines = wish.lines.map(({ productId, quantity, unitPrice, restock }): BookedLine => {
      const product = products.forSale(productId);
      if (product === null) throw refuse('PRODUCT_NOT_FOUND');
      const { sku, name, unit, producerId } = product;
      if (!fitsUnit(quantity, unit)) throw refuse('QUANTITY_NOT_WHOLE', { name, unit });
      const total = priceOf(unitPrice, quantity);
      const rate = taxRateBp(product.taxClass);
      const tax = proportion(total, rate, 10_000 + rate);
      const commissionBp = producerId === null ? 10_000 : producers.commissionBp(producerId);
      const { producerShare } = splitRevenue(total - tax, commissionBp);
      const goods = { salePosition: null, productId, sku, name, unit, producerId };
      return { ...goods, quantity, unitPrice, total, tax, producerShare, restock };
    });
    const total = lines.reduce((sum, line) => sum + line.total, 0);
    if (total > mostRupiah) throw refuse('SALE_TOO_LARGE');
    const payout = wish.payout === 'cash' ? roundCash(total, cashStep()) : rupiah(total);
    const part = { kind: wish.payout, amount: payout, salePosition: null, received: true };
    return book(tx, {
      kind: 'refund',
      action: 'refund.withoutReceipt',
      sale: null,
      registerId: wish.registerId,
      lines,
      rounding: payout - total,
      parts: payout === 0 ? [] : [part],
      reference: '',
      reason: wish.reason,
      caller,
      authority,
    });
  };
}
