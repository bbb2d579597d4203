import { businessDay } from '../../domain/business-day.ts';
import type { Unit } from '../../domain/quantity.ts';
import type { RefundMade } from '../../contract/refunds.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Neighbours } from '../counter/neighbours.ts';
import type { SoldSale } from '../counter/sales.ts';
import type { Credits } from '../credits/credits.ts';
import type { Events } from '../events.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import type { Authority } from '../people/authority.ts';
import type { Caller } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import type { Printing } from '../printing/printing.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Stock } from '../stock/stock.ts';
import type { Tx } from '../storage/writer.ts';
import type { RefundRecords } from './records.ts';
import type { PlannedPart } from './reckon.ts';
import type { RefundsSql } from './sql.ts';

/** What comes back, in rupiah and thousandths; `producerShare` is what the producer loses, not negative. */
export interface BookedLine {
  salePosition: number | null;
  productId: string | null;
  sku: string;
  name: string;
  unit: Unit;
  quantity: number;
  unitPrice: number;
  total: number;
  tax: number;
  producerId: string | null;
  producerShare: number;
  restock: boolean;
}

export interface Booking {
  kind: 'refund' | 'void';
  /** What the audit log calls it. */
  action: 'refund' | 'sale.void' | 'refund.withoutReceipt';
  sale: SoldSale | null;
  registerId: string;
  lines: readonly BookedLine[];
  rounding: number;
  parts: readonly PlannedPart[];
  /** What proves a payment made by hand outside. */
  reference: string;
  reason: string;
  caller: Caller;
  authority: Authority;
}

export interface BookDeps {
  sql: RefundsSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  staff: Pick<Staff, 'cashier'>;
  stock: Pick<Stock, 'move'>;
  outbox: Pick<Outbox, 'put'>;
  printing: Pick<Printing, 'enqueue'>;
  credits: Pick<Credits, 'issue' | 'giveBack'>;
  records: Pick<RefundRecords, 'get'>;
  shifts: Neighbours['shifts'];
  members: Pick<Neighbours['members'], 'owe'>;
}

/**
 * Writes a refund and everything it causes: lines with the producer's share taken back, payouts,
 * what the member owes, store credit, stock, the paper, the outbox rows, the audit entry. Refuses
 * SHIFT_NOT_OPEN, REGISTER_NOT_FOUND.
 */
export function createBookRefund(deps: BookDeps) {
  const { sql, clock, settings, stock, outbox } = deps;

  return (tx: Tx, booking: Booking): RefundMade => {
    const { kind, sale, registerId, lines, caller, authority } = booking;
    const register = sql.nextNumber.get(registerId);
    if (register === undefined) throw refuse('REGISTER_NOT_FOUND');
    const shiftId = deps.shifts.openShift(registerId)?.id ?? null;
    if (shiftId === null) throw refuse('SHIFT_NOT_OPEN');

    const id = newId();
    const at = clock.now();
    const cashier = deps.staff.cashier(caller);
    const refundNumber = `${register.code}-R${String(register.number).padStart(6, '0')}`;
    const total = sum(lines.map((line) => line.total));
    sql.insert.run({
      id,
      kind,
      saleId: sale?.id ?? null,
      registerId,
      shiftId,
      number: register.number,
      refundNumber,
      at,
      businessDay: businessDay(at, shopDetails(settings).timeZone),
      cashier: cashier.name,
      cashierId: cashier.id,
      approvedBy: authority.approvedBy?.name ?? null,
      reason: booking.reason,
      total,
      tax: sum(lines.map((line) => line.tax)),
      rounding: booking.rounding,
      payout: total + booking.rounding,
    });
    lines.forEach(({ restock, producerShare, ...line }, index) => {
      sql.insertLine.run({
        ...line,
        refundId: id,
        position: index + 1,
        // Minus nothing is nothing: SQLite keeps no negative zero apart, but JSON does.
        producerShare: producerShare === 0 ? 0 : -producerShare,
        restocked: restock ? 1 : 0,
      });
      const { productId, quantity } = line;
      if (productId === null) return;
      const move = { productId, reference: id, note: '' };
      stock.move({ ...move, quantity, kind: 'refund' });
      if (!restock) stock.move({ ...move, quantity: -quantity, kind: 'write_off' });
    });
    booking.parts.forEach((part, index) => {
      const reference = payPart(tx, part, booking, id, shiftId);
      const { kind: tender, amount, salePosition, received } = part;
      sql.insertTender.run({
        refundId: id,
        position: index + 1,
        kind: tender,
        amount,
        reference,
        salePosition,
        received: received ? 1 : 0,
      });
    });

    const goods = [...new Set(lines.flatMap(({ productId }) => productId ?? []))];
    for (const productId of goods) outbox.put(tx, 'stock', productId);
    deps.printing.enqueue(tx, { kind: 'refund', subjectId: id, saleId: sale?.id ?? null });
    const refund = deps.records.get(id);
    deps.audit({
      who: cashier,
      approvedBy: authority.approvedBy,
      action: booking.action,
      subject: refundNumber,
      detail: {
        id,
        receipt: sale?.receiptNumber ?? null,
        payout: refund.payout,
        parts: booking.parts.map(({ kind: tender, amount }) => [tender, amount]),
        reason: booking.reason,
      },
    });
    tx.after(() => {
      deps.events.publish({ type: 'refund', refundId: id, saleId: sale?.id ?? null });
      deps.events.publish({ type: 'stock', productIds: goods });
    });
    return { refund, credit: refund.credit };
  };

  /** Does what a part of the payout asks for, and answers what proves it. */
  function payPart(
    tx: Tx,
    { kind, amount, salePosition, received }: PlannedPart,
    { sale, registerId, reference, caller }: Booking,
    refundId: string,
    shiftId: string,
  ): string {
    if (!received) {
      sql.strikeOff.run(sale?.id ?? '', salePosition ?? 0);
      return '';
    }
    const tender = sale?.tenders.find((one) => one.position === salePosition);
    switch (kind) {
      case 'cash':
        return '';
      case 'qris':
      case 'transfer':
      case 'card':
        return reference;
      case 'credit': {
        const memberId = sale?.member?.id ?? null;
        if (tender === undefined)
          return deps.credits.issue(tx, { refundId, amount, memberId }).code;
        deps.credits.giveBack(tx, { code: tender.reference, amount, refundId });
        return tender.reference;
      }
      case 'account': {
        const memberId = sale?.member?.id;
        if (memberId === undefined) throw new Error(`nobody owes for refund ${refundId}`);
        const debt = { memberId, amount, kind: 'refund' as const, reference: refundId };
        deps.members.owe(tx, { ...debt, registerId, shiftId, caller, approval: null });
        return sale?.member?.number ?? '';
      }
    }
  }
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((whole, amount) => whole + amount, 0);
}
