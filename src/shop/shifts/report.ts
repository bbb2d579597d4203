import type { ShiftReport } from '../../contract/shift-report.ts';
import { sumOf } from '../../domain/denominations.ts';
import type { DenominationCount } from '../../domain/denominations.ts';
import { rupiah } from '../../domain/money.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { ReportSql, ShiftRange, TenderSum } from './report-sql.ts';
import type { ShiftRecord, ShiftsSql } from './sql.ts';

/** How a shift is closed, as its Z report says it. */
export interface ReportClosing {
  number: number;
  replaces: number | null;
  approvedBy: string | null;
  reason: string;
  count: DenominationCount;
}

/** Reads a shift's report from the books. */
export interface ShiftReports {
  /** Everything, the expected cash too: see `blindReport`. */
  make(shift: ShiftRecord, made: { at: number; by: string; z: ReportClosing | null }): ShiftReport;
  /** What the drawer should hold now, in rupiah. */
  expectedCash(shift: ShiftRecord): Rupiah;
}

export function createShiftReports(sql: ShiftsSql, books: ReportSql): ShiftReports {
  const rangeOf = (shift: ShiftRecord): ShiftRange => ({
    shiftId: shift.id,
    registerId: shift.registerId,
    firstSale: shift.firstSale,
    firstRefund: shift.firstRefund,
    ...(books.endOf.get(shift.registerId, shift.number) ?? noEnd),
  });

  const tendersOf = (shift: ShiftRecord, range: ShiftRange) => ({
    sales: inOrder(books.saleTenders.all(range)),
    refunds: inOrder(books.refundTenders.all(range)),
    accountPayments: inOrder(books.accountPayments.all(shift.id)),
  });

  const expected = (shift: ShiftRecord, tenders: ReturnType<typeof tendersOf>): Rupiah =>
    rupiah(
      shift.float +
        cashOf(tenders.sales) -
        cashOf(tenders.refunds) +
        cashOf(tenders.accountPayments) +
        (sql.movedCash.get(shift.id) ?? 0),
    );

  const salesPart = (
    shift: ShiftRecord,
    range: ShiftRange,
  ): Omit<ShiftReport['sales'], 'tenders'> => {
    const sums = one(books.sales.get(range));
    const number = (at: number | null) =>
      at === null ? null : (books.receiptNumber.get(shift.registerId, at) ?? null);
    const { count, first, last, ...rest } = sums;
    return {
      count,
      first: number(first),
      last: number(last),
      sums: { ...rest, ...one(books.discounts.get(range)) },
    };
  };

  const refundsPart = (
    shift: ShiftRecord,
    range: ShiftRange,
  ): Omit<ShiftReport['refunds'], 'tenders'> => {
    const { count, voids, first, last, ...sums } = one(books.refunds.get(range));
    const number = (at: number | null) =>
      at === null ? null : (books.refundNumber.get(shift.registerId, at) ?? null);
    const notReceived = one(books.notReceived.get(range));
    return {
      count,
      voids,
      first: number(first),
      last: number(last),
      sums: { ...sums, notReceived },
    };
  };

  const cashPart = (
    shift: ShiftRecord,
    shouldBe: Rupiah,
    count: DenominationCount | null,
  ): ShiftReport['cash'] => {
    const movements = sql.movements.all(shift.id);
    const moved = (kind: 'in' | 'out') =>
      rupiah(
        movements.reduce((sum, one) => sum + (one.kind === kind ? Math.abs(one.amount) : 0), 0),
      );
    const counted = count === null ? null : sumOf(count);
    return {
      float: shift.float,
      in: moved('in'),
      out: moved('out'),
      noSales: movements.filter((movement) => movement.kind === 'noSale').length,
      movements,
      expected: shouldBe,
      counted,
      difference: counted === null ? null : rupiah(counted - shouldBe),
      count,
    };
  };

  const byCashier = (range: ShiftRange): ShiftReport['byCashier'] => {
    const people = new Map<string, ShiftReport['byCashier'][number]>();
    const person = (name: string) => {
      const known = people.get(name);
      if (known !== undefined) return known;
      const fresh = { name, sales: 0, total: rupiah(0), refunds: 0, payout: rupiah(0) };
      people.set(name, fresh);
      return fresh;
    };
    for (const { name, count, amount } of books.salesByCashier.all(range)) {
      Object.assign(person(name), { sales: count, total: amount });
    }
    for (const { name, count, amount } of books.refundsByCashier.all(range)) {
      Object.assign(person(name), { refunds: count, payout: amount });
    }
    return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'id'));
  };

  return {
    expectedCash: (shift) => expected(shift, tendersOf(shift, rangeOf(shift))),

    make: (shift, { at, by, z }) => {
      const range = rangeOf(shift);
      const tenders = tendersOf(shift, range);
      const register = sql.register.get(shift.registerId);
      return {
        kind: z === null ? 'x' : 'z',
        blind: false,
        register: { code: register?.code ?? '', name: register?.name ?? '' },
        shift: {
          number: shift.number,
          businessDay: shift.businessDay,
          openedAt: shift.openedAt,
          openedBy: shift.openedBy,
        },
        at,
        by,
        z: z === null ? null : zPart(z),
        sales: { ...salesPart(shift, range), tenders: tenders.sales },
        refunds: { ...refundsPart(shift, range), tenders: tenders.refunds },
        accountPayments: tenders.accountPayments,
        cash: cashPart(shift, expected(shift, tenders), z?.count ?? null),
        unconfirmed: books.unconfirmed.all(shift.id),
        heldCarts: books.heldCarts.all(shift.registerId),
        byCashier: byCashier(range),
      };
    },
  };
}

/**
 * The report for someone who counts the drawer blind: without the sums from which could be told what
 * the drawer should hold. What went over a terminal, by QRIS or by transfer stays.
 */
export function blindReport(report: ShiftReport): ShiftReport {
  const hideCash = (sums: ShiftReport['accountPayments']) =>
    sums.map((sum) => (sum.kind === 'cash' ? { ...sum, amount: null } : sum));
  return {
    ...report,
    blind: true,
    sales: { ...report.sales, sums: null, tenders: hideCash(report.sales.tenders) },
    refunds: { ...report.refunds, sums: null, tenders: hideCash(report.refunds.tenders) },
    accountPayments: hideCash(report.accountPayments),
    cash: { ...report.cash, expected: null },
    byCashier: report.byCashier.map((person) => ({ ...person, total: null, payout: null })),
  };
}

/** The shift goes on: whatever number comes next belongs to it. */
const noEnd = { endSale: Number.MAX_SAFE_INTEGER, endRefund: Number.MAX_SAFE_INTEGER };

const order = ['cash', 'qris', 'transfer', 'card', 'credit', 'account'];

function inOrder(sums: TenderSum[]): TenderSum[] {
  return sums.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function cashOf(sums: readonly TenderSum[]): number {
  return sums.find((sum) => sum.kind === 'cash')?.amount ?? 0;
}

function zPart({ number, replaces, approvedBy, reason }: ReportClosing) {
  return { number, replaces, approvedBy, reason };
}

/** The one row of a question that sums. */
function one<T>(row: T | undefined): T {
  if (row === undefined) throw new Error('a sum without a row');
  return row;
}
