import type { PaidTender, Sale, SaleDetail, SaleLine } from '../../contract/counter.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Neighbours } from './neighbours.ts';
import { counterSql } from './sql.ts';
import type { SaleLineRow, SaleRow, TenderRow } from './sql.ts';

/** A line of a sale as what comes back of it is reckoned from. */
export interface SoldLine extends SaleLine {
  producerId: string | null;
  commissionBp: number;
  /** The part of `tax` that came on top of the price. */
  taxAdded: Rupiah;
}

/** A sale with everything that a refund needs of it. `number` is the receipt's, without its register. */
export interface SoldSale extends Sale {
  number: number;
  lines: SoldLine[];
}

/** Reads sales from the books. */
export interface Sales {
  recent(limit: number): Sale[];
  /** Refuses with SALE_NOT_FOUND. */
  get(id: string): SaleDetail;
  /** Refuses with SALE_NOT_FOUND. */
  soldSale(id: string): SoldSale;
  /** Refuses with SALE_NOT_FOUND. */
  receiptNumber(id: string): string;
  /** The sale with this receipt number (`K1-000123`), or null. */
  byNumber(receiptNumber: string): { id: string } | null;
  /** A sale by its row. */
  describe(row: SaleRow): Sale;
}

export interface SalesDeps {
  db: Db;
  producers: Pick<Producers, 'nameOf'>;
  members: Pick<Neighbours['members'], 'find'>;
}

export function createSales({ db, producers, members }: SalesDeps): Sales {
  const sql = counterSql(db);

  const find = (id: string): SaleRow => {
    const row = sql.sale.get(id);
    if (row === undefined) throw refuse('SALE_NOT_FOUND');
    return row;
  };

  const memberOf = (id: string | null) => {
    const member = id === null ? null : members.find(id);
    return member === null ? null : { id: member.id, number: member.number, name: member.name };
  };

  const describe = ({ number: _, memberId, taxIncluded, taxAdded, ...row }: SaleRow): Sale => ({
    ...row,
    member: memberOf(memberId),
    tax: taxIncluded + taxAdded === 0 ? null : { included: taxIncluded, added: taxAdded },
    tenders: sql.tenders.all(row.id).map(describeTender),
  });

  const describeLine = ({ rules, ...row }: SaleLineRow): SoldLine => ({
    ...row,
    rules: rules === null ? [] : JSON.parse(rules),
    producer: row.producerId === null ? null : producers.nameOf(row.producerId),
  });

  return {
    describe,
    recent: (limit) => sql.recentSales.all(limit).map(describe),
    receiptNumber: (id) => find(id).receiptNumber,
    byNumber: (receiptNumber) => {
      const [, code = '', digits = ''] = /^(\w{1,4})-(\d{6,15})$/.exec(receiptNumber) ?? [];
      const register = sql.registerByCode.get(code.toUpperCase());
      return (register && sql.saleByNumber.get(register.id, Number(digits))) ?? null;
    },
    get: (id) => {
      const lines = sql.saleLines.all(id).map((row): SaleLine => {
        const { producerId: _, commissionBp: __, taxAdded: ___, ...line } = describeLine(row);
        return line;
      });
      return { ...describe(find(id)), lines };
    },
    soldSale: (id) => {
      const row = find(id);
      return {
        ...describe(row),
        number: row.number,
        lines: sql.saleLines.all(id).map(describeLine),
      };
    },
  };
}

function describeTender({ waits, ...row }: TenderRow): PaidTender {
  return { ...row, confirmed: waits === 0 };
}
