import type { Refund, RefundDetail } from '../../contract/refunds.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import { refundsSql } from './sql.ts';

export interface RefundFilter {
  day: string | null;
  registerId: string | null;
  limit: number;
  /** The id of the last one of the page before. */
  before: string | null;
}

/** Reads refunds from the books. */
export interface RefundRecords {
  /** Refuses with REFUND_NOT_FOUND. */
  get(id: string): RefundDetail;
  /** Refuses with REFUND_NOT_FOUND. */
  byNumber(refundNumber: string): RefundDetail;
  /** The number of a refund, or null. */
  numberOf(id: string): string | null;
  /** How many refunds and voids a business day had, and their worth in rupiah. */
  ofDay(day: string): { count: number; total: number };
  /** The newest first. */
  list(filter: RefundFilter): { refunds: Refund[]; more: boolean };
}

export function createRefundRecords(db: Db): RefundRecords {
  const sql = refundsSql(db);

  const detail = (refund: Refund | undefined): RefundDetail => {
    if (refund === undefined) throw refuse('REFUND_NOT_FOUND');
    const parts = sql.tenders.all(refund.id);
    const issued = parts.find((part) => part.kind === 'credit' && part.salePosition === null);
    return {
      ...refund,
      lines: sql.lines
        .all(refund.id)
        .map(({ restocked, ...line }) => ({ ...line, restocked: restocked === 1 })),
      payouts: parts.map(({ kind, amount, reference, received }) => ({
        kind,
        amount,
        reference,
        received: received === 1,
      })),
      credit: issued === undefined ? null : { code: issued.reference, amount: issued.amount },
    };
  };

  return {
    get: (id) => detail(sql.find.get(id)),
    byNumber: (refundNumber) => detail(sql.findByNumber.get(refundNumber.toUpperCase())),
    numberOf: (id) => sql.number.get(id) ?? null,
    ofDay: (day) => sql.ofDay.get(day) ?? { count: 0, total: 0 },
    list: ({ limit, ...filter }) => {
      const rows = sql.newest.all({ ...filter, limit: limit + 1 });
      return { refunds: rows.slice(0, limit), more: rows.length > limit };
    },
  };
}
