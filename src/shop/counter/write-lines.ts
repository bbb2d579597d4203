import type { CompletedSale } from '../../contract/counter.ts';
import type { Unit } from '../../domain/quantity.ts';
import { splitRevenue } from '../../domain/revenue-split.ts';
import type { Producers } from '../producers/producers.ts';
import type { Stock } from '../stock/stock.ts';
import { rulesByLine } from './cart-view.ts';
import type { CartLineRow } from './cart-sql.ts';
import type { Reckoned } from './reckon.ts';
import type { counterSql } from './sql.ts';

/** What a line takes of the books, found before anything is written. */
export interface Good {
  row: CartLineRow;
  sku: string;
  name: string;
  unit: Unit;
  producerId: string | null;
}

export interface WriteLinesDeps {
  sql: ReturnType<typeof counterSql>;
  producers: Pick<Producers, 'commissionBp'>;
  stock: Pick<Stock, 'move'>;
}

/**
 * Writes the lines of a sale and takes their goods out of stock. Answers the goods of which less
 * than nothing is left, each once. The producer's share is of what the line brought in without tax.
 */
export type WriteLines = (
  saleId: string,
  goods: readonly Good[],
  reckoned: Reckoned,
) => CompletedSale['belowZero'];

export function createWriteLines({ sql, producers, stock }: WriteLinesDeps): WriteLines {
  return (saleId, goods, { priced, ...sums }) => {
    const rules = rulesByLine(priced);
    const levels = new Map<string, CompletedSale['belowZero'][number]>();
    goods.forEach(({ row, sku, name, unit, producerId }, index) => {
      const line = priced.lines[index];
      if (line === undefined) throw new Error('a line without its sums');
      const commissionBp = producerId === null ? 10_000 : producers.commissionBp(producerId);
      const ran = rules.get(row.id);
      sql.insertSaleLine.run(
        saleId,
        index + 1,
        row.productId,
        sku,
        name,
        unit,
        row.quantity,
        row.unitPrice,
        row.listPrice,
        line.gross,
        line.lineDiscount,
        line.ruleDiscount,
        line.cartDiscount,
        line.discount,
        ran === undefined ? null : JSON.stringify(ran),
        sums.tax === 'none' ? 0 : (sums.taxRates[index] ?? 0),
        line.tax,
        sums.tax === 'added' ? line.tax : 0,
        line.total,
        row.note,
        row.batch,
        row.expiry,
        producerId,
        commissionBp,
        splitRevenue(line.total - line.tax, commissionBp).producerShare,
      );
      if (row.productId !== null) {
        const onHand = stock.move({
          productId: row.productId,
          quantity: -row.quantity,
          kind: 'sale',
          reference: saleId,
          note: '',
        });
        levels.set(row.productId, { name, onHand });
      }
    });
    return [...levels.values()].filter((level) => level.onHand < 0);
  };
}

export function goodOf(row: CartLineRow, { goods }: Reckoned, index: number): Good {
  const product = goods[index] ?? null;
  if (product !== null) return { row, ...product };
  return { row, sku: '', name: row.name ?? '', unit: row.unit ?? 'piece', producerId: null };
}
