import type { ReportData, ReportShop } from '../../../src/domain/receipt/report.ts';

export const shop: ReportShop = { name: 'Gerai Desa Contoh', timeZone: 'Asia/Jakarta' };

/** Sunday, 22 November 2026, 17.05 WIB. */
const closedAt = Date.UTC(2026, 10, 22, 10, 5);

/** A full day with something of everything. */
export function zReport(changes: Partial<ReportData> = {}): ReportData {
  return {
    kind: 'z',
    register: { code: 'K1', name: 'Kasir 1' },
    shift: { number: 12, openedAt: Date.UTC(2026, 10, 22, 1, 2), openedBy: 'Kasir Contoh' },
    at: closedAt,
    by: 'Kasir Contoh',
    z: { number: 12, replaces: null, approvedBy: 'Penyelia Contoh', reason: 'kembalian kurang' },
    sales: {
      count: 48,
      first: 'K1-000101',
      last: 'K1-000148',
      sums: {
        gross: 2_400_000,
        lineDiscounts: 15_000,
        ruleDiscounts: 22_000,
        cartDiscounts: 3000,
        taxIncluded: 110_000,
        taxAdded: 0,
        total: 2_360_000,
        rounding: 150,
      },
      tenders: [
        { kind: 'cash', count: 40, amount: 1_860_150 },
        { kind: 'qris', count: 8, amount: 500_000 },
      ],
    },
    refunds: {
      count: 2,
      voids: 1,
      first: 'K1-R000004',
      last: 'K1-R000005',
      sums: { total: 95_000, tax: 0, rounding: 0, payout: 95_000, notReceived: 35_000 },
      tenders: [{ kind: 'cash', count: 2, amount: 60_000 }],
    },
    accountPayments: [{ kind: 'cash', count: 1, amount: 75_000 }],
    cash: {
      float: 200_000,
      in: 100_000,
      out: 500_000,
      noSales: 1,
      movements: [
        { kind: 'in', amount: 100_000, reason: 'tukar receh', at: closedAt, by: 'Kasir Contoh' },
        { kind: 'out', amount: -500_000, reason: 'setor bank', at: closedAt, by: 'Kasir Contoh' },
        { kind: 'noSale', amount: 0, reason: 'tukar uang', at: closedAt, by: 'Penyelia Contoh' },
      ],
      expected: 1_675_150,
      counted: 1_663_000,
      difference: -12_150,
      count: { 'note-100000': 16, 'note-50000': 1, 'note-10000': 1, 'coin-1000': 3 },
    },
    unconfirmed: [{ receiptNumber: 'K1-000140', amount: 35_000 }],
    heldCarts: [{ name: 'Bu Contoh', lines: 3 }],
    byCashier: [
      { name: 'Kasir Contoh', sales: 40, total: 2_000_000, refunds: 2, payout: 60_000 },
      { name: 'Penyelia Contoh', sales: 8, total: 360_000, refunds: 0, payout: 0 },
    ],
    ...changes,
  };
}
