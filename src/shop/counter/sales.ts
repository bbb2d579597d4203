import type { Sale, SaleDetail } from '../../contract/counter.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import { counterSql } from './sql.ts';

/** Reads sales from the books. */
export interface Sales {
  recent(limit: number): Sale[];
  /** Refuses with SALE_NOT_FOUND. */
  get(id: string): SaleDetail;
  /** Refuses with SALE_NOT_FOUND. */
  receiptNumber(id: string): string;
}

export function createSales(db: Db, producers: Producers): Sales {
  const sql = counterSql(db);
  const find = (id: string): Sale => {
    const sale = sql.sale.get(id);
    if (sale === undefined) throw refuse('SALE_NOT_FOUND');
    return sale;
  };
  return {
    recent: (limit) => sql.recentSales.all(limit),
    receiptNumber: (id) => find(id).receiptNumber,
    get: (id) => {
      const sale = find(id);
      const lines = sql.saleLines.all(id).map(({ productId: _, producerId, ...line }) => ({
        ...line,
        producer: producerId === null ? null : producers.nameOf(producerId),
      }));
      return { ...sale, lines };
    },
  };
}
