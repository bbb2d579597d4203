import type { DenominationCount } from '../denominations.ts';
import type { TenderKind } from '../tenders/tenders.ts';
import type { ReceiptShop } from './receipt.ts';

/** What came in or went out one way. `amount` is null where it is not told before the count. */
export interface ReportTender {
  kind: TenderKind;
  count: number;
  amount: number | null;
}

/**
 * What an X or Z report says of a shift. Rupiah, UTC milliseconds. `sums`, `expected` and the
 * amounts in cash are null in a report for someone who has yet to count blind.
 */
export interface ReportData {
  kind: 'x' | 'z';
  register: { code: string; name: string };
  shift: { number: number; openedAt: number; openedBy: string };
  at: number;
  by: string;
  z: { number: number; replaces: number | null; approvedBy: string | null; reason: string } | null;
  sales: {
    count: number;
    first: string | null;
    last: string | null;
    sums: {
      gross: number;
      lineDiscounts: number;
      ruleDiscounts: number;
      cartDiscounts: number;
      taxIncluded: number;
      taxAdded: number;
      total: number;
      rounding: number;
    } | null;
    tenders: readonly ReportTender[];
  };
  refunds: {
    count: number;
    voids: number;
    first: string | null;
    last: string | null;
    sums: {
      total: number;
      tax: number;
      rounding: number;
      payout: number;
      /** The part of `payout` for payments that never came. */
      notReceived: number;
    } | null;
    tenders: readonly ReportTender[];
  };
  accountPayments: readonly ReportTender[];
  cash: {
    float: number;
    in: number;
    /** Above zero. */
    out: number;
    noSales: number;
    movements: readonly {
      kind: 'in' | 'out' | 'noSale';
      amount: number;
      reason: string;
      at: number;
      by: string;
    }[];
    expected: number | null;
    counted: number | null;
    difference: number | null;
    count: DenominationCount | null;
  };
  unconfirmed: readonly { receiptNumber: string; amount: number }[];
  heldCarts: readonly { name: string; lines: number }[];
  byCashier: readonly {
    name: string;
    sales: number;
    total: number | null;
    refunds: number;
    payout: number | null;
  }[];
}

/** The showroom as the head of a report or slip names it. */
export type ReportShop = Pick<ReceiptShop, 'name' | 'timeZone'>;
