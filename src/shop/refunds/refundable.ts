import type { Refundable } from '../../contract/refunds.ts';
import { rupiah } from '../../domain/money.ts';
import { quantity as thousandths } from '../../domain/quantity.ts';
import type { SoldLine } from '../counter/sales.ts';
import { reckon, whatIsLeft } from './reckon.ts';
import type { Reckoned, SaleSoFar } from './reckon.ts';
import type { RefundsSql } from './sql.ts';

/** A sale as far as it can still come back, with what would be given for all that is left. */
export function describeRefundable(sql: RefundsSql, soFar: SaleSoFar): Refundable {
  const { sale, tenders } = soFar;
  const left = whatIsLeft(soFar).filter(({ quantity }) => quantity > 0);
  const all = left.length === 0 ? null : reckonAll(soFar, left);
  const lineOf = (line: SoldLine): Refundable['lines'][number] => {
    const leftHere = left.find((one) => one.position === line.position)?.quantity ?? 0;
    return {
      position: line.position,
      productId: line.productId,
      sku: line.sku,
      name: line.name,
      unit: line.unit,
      unitPrice: line.unitPrice,
      note: line.note,
      sold: line.quantity,
      back: thousandths(line.quantity - leftHere),
      left: thousandths(leftHere),
      leftTotal: all?.lines.find((one) => one.position === line.position)?.total ?? rupiah(0),
    };
  };
  return {
    saleId: sale.id,
    receiptNumber: sale.receiptNumber,
    registerId: sale.registerId,
    at: sale.at,
    cashier: sale.cashier,
    total: sale.total,
    rounding: sale.rounding,
    member: sale.member,
    lines: sale.lines.map(lineOf),
    tenders: tenders.map(({ position, kind, amount, holds, reference, confirmed }) => ({
      position,
      kind,
      amount,
      holds,
      reference,
      confirmed,
    })),
    leftPayout: all?.payout ?? rupiah(0),
    refunds: sql.ofSale.all(sale.id),
  };
}

/** What is left is told whether or not every payment has been confirmed. */
function reckonAll(soFar: SaleSoFar, left: ReturnType<typeof whatIsLeft>): Reckoned {
  const tenders = soFar.tenders.map((tender) => ({ ...tender, confirmed: true }));
  const way = { payout: 'tenders', notReceived: false, cashStep: 0 } as const;
  return reckon({ ...soFar, tenders }, left, way);
}
