import { firstRow, placeholders, rows } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import type { StockedShowroom } from './stock.ts';

/** How much of the showroom's is here. */
export async function countShowroom(
  database: Database,
  code: string,
): Promise<{ products: number; sales: number }> {
  const row = await database.transaction(() =>
    firstRow(
      `SELECT (SELECT COUNT(*) FROM kompor_product WHERE showroom_code = $1) AS products,
              (SELECT COUNT(*) FROM kompor_sale WHERE showroom_code = $1) AS sales`,
      code,
    ),
  );
  return { products: Number(row?.['products']), sales: Number(row?.['sales']) };
}

/** The showroom's own levels: exact in thousandths, and in whole units as Vendure has them. */
export async function findStock(
  database: Database,
  showroom: StockedShowroom,
  skus: readonly string[],
): Promise<{ sku: string; onHand: number; online: number }[]> {
  const wanted = clean(skus);
  if (wanted.length === 0) return [];
  const found = await database.transaction(() =>
    rows(
      `SELECT s.sku, s.thousandths, l."stockOnHand" AS whole
       FROM kompor_stock s
       JOIN kompor_product p ON p.sku = s.sku
       JOIN stock_level l ON l."productVariantId" = p.variant_id AND l."stockLocationId" = $1
       WHERE s.showroom_code = $2 AND s.sku IN (${placeholders(wanted.length, 3)}) ORDER BY s.sku`,
      showroom.stockLocationId,
      showroom.code,
      ...wanted,
    ),
  );
  return found.map((row) => ({
    sku: String(row['sku']),
    onHand: Number(row['thousandths']),
    online: Number(row['whole']),
  }));
}

export async function findSales(
  database: Database,
  code: string,
  saleIds: readonly string[],
): Promise<
  { saleId: string; receiptNumber: string; at: number; total: number; recordedAt: number }[]
> {
  const wanted = clean(saleIds);
  if (wanted.length === 0) return [];
  const found = await database.transaction(() =>
    rows(
      `SELECT sale_id, receipt_number, sold_at, total, recorded_at FROM kompor_sale
       WHERE showroom_code = $1 AND sale_id IN (${placeholders(wanted.length, 2)}) ORDER BY sale_id`,
      code,
      ...wanted,
    ),
  );
  return found.map((row) => ({
    saleId: String(row['sale_id']),
    receiptNumber: String(row['receipt_number']),
    at: Number(row['sold_at']),
    total: Number(row['total']),
    recordedAt: Number(row['recorded_at']),
  }));
}

function clean(values: readonly string[]): string[] {
  return [...new Set(values)].filter((value) => !value.includes('\0'));
}
