import { firstRow, placeholders, rows } from '../database/database.ts';
import type { Database, Steps } from '../database/database.ts';
import type { Status } from './results.ts';

/** A showroom together with its place in Vendure's stock. */
export interface StockedShowroom {
  code: string;
  stockLocationId: number;
}

export interface StockInput {
  sku: string;
  /** Thousandths of the product's unit; may be below zero. */
  onHand: number;
}

export interface StockResult {
  sku: string;
  status: Status;
  reason: string | null;
}

/** Sets the showroom's levels to exactly these, all in one transaction. Unknown SKUs are refused one by one. */
export async function putStock(
  database: Database,
  showroom: StockedShowroom,
  levels: readonly StockInput[],
): Promise<StockResult[]> {
  return database.transaction(function* () {
    const variants = yield* variantsBySku(levels.map((level) => level.sku));
    const results: StockResult[] = [];
    for (const [index, { sku, onHand }] of [...levels.entries()].toSorted(bySku)) {
      const variantId = variants.get(sku);
      if (variantId === undefined) {
        results[index] = { sku, status: 'REFUSED', reason: 'SKU ini belum ada di pasar daring.' };
        continue;
      }
      const changed = yield* setStock(showroom, sku, variantId, onHand);
      results[index] = { sku, status: changed ? 'ACCEPTED' : 'UNCHANGED', reason: null };
    }
    return results;
  });
}

/** The Vendure variants of these SKUs, as far as showrooms have put them. */
export function* variantsBySku(skus: readonly string[]): Steps<Map<string, number>> {
  const wanted = [...new Set(skus)].filter((sku) => !sku.includes('\0'));
  if (wanted.length === 0) return new Map();
  const found = yield* rows(
    `SELECT sku, variant_id FROM kompor_product WHERE sku IN (${placeholders(wanted.length)})`,
    ...wanted,
  );
  return new Map(found.map((row) => [String(row['sku']), Number(row['variant_id'])]));
}

/** Locks and sets one level. Returns whether anything changed. */
export function* setStock(
  showroom: StockedShowroom,
  sku: string,
  variantId: number,
  onHand: number,
): Steps<boolean> {
  const before = yield* firstRow(
    `INSERT INTO kompor_stock (showroom_code, sku, thousandths) VALUES ($1, $2, 0)
     ON CONFLICT (showroom_code, sku) DO UPDATE SET thousandths = kompor_stock.thousandths
     RETURNING thousandths`,
    showroom.code,
    sku,
  );
  const level = yield* firstRow(
    'SELECT "stockOnHand" AS whole FROM stock_level WHERE "productVariantId" = $1 AND "stockLocationId" = $2',
    variantId,
    showroom.stockLocationId,
  );
  const delta = Math.floor(onHand / 1000) - Number(level?.['whole'] ?? 0);
  if (Number(before?.['thousandths']) === onHand && delta === 0 && level !== undefined)
    return false;
  yield* rows(
    'UPDATE kompor_stock SET thousandths = $1 WHERE showroom_code = $2 AND sku = $3',
    onHand,
    showroom.code,
    sku,
  );
  yield* moveWhole(showroom, variantId, delta);
  return true;
}

/** Adds `change` thousandths to one level, which may end below zero: a sale in the shop has already happened. */
export function* moveStock(
  showroom: StockedShowroom,
  sku: string,
  variantId: number,
  change: number,
): Steps<void> {
  const row = yield* firstRow(
    `INSERT INTO kompor_stock (showroom_code, sku, thousandths) VALUES ($1, $2, $3)
     ON CONFLICT (showroom_code, sku) DO UPDATE SET thousandths = kompor_stock.thousandths + excluded.thousandths
     RETURNING thousandths`,
    showroom.code,
    sku,
    change,
  );
  const after = Number(row?.['thousandths']);
  yield* moveWhole(
    showroom,
    variantId,
    Math.floor(after / 1000) - Math.floor((after - change) / 1000),
  );
}

/** Vendure's level in whole units, and the adjustment that its own history of stock shows for it. */
function* moveWhole(showroom: StockedShowroom, variantId: number, delta: number): Steps<void> {
  yield* rows(
    `INSERT INTO stock_level ("productVariantId", "stockLocationId", "stockOnHand", "stockAllocated")
     VALUES ($1, $2, $3, 0)
     ON CONFLICT ("productVariantId", "stockLocationId")
     DO UPDATE SET "stockOnHand" = stock_level."stockOnHand" + excluded."stockOnHand", "updatedAt" = CURRENT_TIMESTAMP`,
    variantId,
    showroom.stockLocationId,
    delta,
  );
  if (delta === 0) return;
  yield* rows(
    `INSERT INTO stock_movement (type, discriminator, quantity, "productVariantId", "stockLocationId")
     VALUES ('ADJUSTMENT', 'StockAdjustment', $1, $2, $3)`,
    delta,
    variantId,
    showroom.stockLocationId,
  );
}

/** One order for all transactions, so that two of them never wait for each other. */
function bySku([, a]: [number, { sku: string }], [, b]: [number, { sku: string }]): number {
  return a.sku < b.sku ? -1 : a.sku > b.sku ? 1 : 0;
}
