import { createHash } from 'node:crypto';
import { firstRow, isDataFault } from '../database/database.ts';
import type { Database, Steps } from '../database/database.ts';
import type { SaleRefusal, SaleStatus } from './results.ts';
import { moveStock, variantsBySku } from './stock.ts';
import type { StockedShowroom } from './stock.ts';

export interface SaleLineInput {
  /** Null for an open item, which moves no stock. */
  sku?: string | null;
  name: string;
  /** Thousandths, below zero for goods that came back. */
  quantity: number;
  /** Whole rupiah. */
  unitPrice: number;
  total: number;
}

export interface SaleInput {
  saleId: string;
  receiptNumber: string;
  /** UTC milliseconds. */
  at: number;
  /** Whole rupiah. */
  total: number;
  lines: SaleLineInput[];
}

export interface SaleResult {
  saleId: string;
  status: SaleStatus;
  code: SaleRefusal | null;
  reason: string | null;
}

class RefusedSale extends Error {
  readonly code: SaleRefusal;
  constructor(code: SaleRefusal, reason: string) {
    super(reason);
    this.code = code;
  }
}

/**
 * Records sales that have already happened in the showroom, each once by showroom and sale id and in a transaction of
 * its own together with what it takes from the stock. A sale that is refused leaves nothing behind and does not hold
 * up the others.
 */
export async function recordSales(
  database: Database,
  showroom: StockedShowroom,
  sales: readonly SaleInput[],
): Promise<SaleResult[]> {
  const results: SaleResult[] = [];
  for (const sale of sales) results.push(await recordSale(database, showroom, sale));
  return results;
}

async function recordSale(
  database: Database,
  showroom: StockedShowroom,
  sale: SaleInput,
): Promise<SaleResult> {
  try {
    const fault = faultOf(sale);
    if (fault !== undefined) throw new RefusedSale('BAD_SALE', fault);
    const status = await database.transaction(() => book(showroom, sale));
    return { saleId: sale.saleId, status, code: null, reason: null };
  } catch (error) {
    if (error instanceof RefusedSale) return refused(sale, error.code, error.message);
    if (isDataFault(error))
      return refused(sale, 'BAD_SALE', 'Isi penjualan ini tidak dapat disimpan.');
    throw error;
  }
}

function refused(sale: SaleInput, code: SaleRefusal, reason: string): SaleResult {
  return { saleId: sale.saleId, status: 'REFUSED', code, reason };
}

function* book(showroom: StockedShowroom, sale: SaleInput): Steps<SaleStatus> {
  const lines = JSON.stringify(sale.lines.map(normalLine));
  const digest = createHash('sha256')
    .update(JSON.stringify([sale.saleId, sale.receiptNumber, sale.at, sale.total, lines]))
    .digest('hex');

  const inserted = yield* firstRow(
    `INSERT INTO kompor_sale (showroom_code, sale_id, digest, receipt_number, sold_at, total, lines, recorded_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (showroom_code, sale_id) DO NOTHING RETURNING sale_id`,
    showroom.code,
    sale.saleId,
    digest,
    sale.receiptNumber,
    sale.at,
    sale.total,
    lines,
    Date.now(),
  );
  if (inserted === undefined) {
    const kept = yield* firstRow(
      'SELECT digest FROM kompor_sale WHERE showroom_code = $1 AND sale_id = $2',
      showroom.code,
      sale.saleId,
    );
    if (kept?.['digest'] === digest) return 'DUPLICATE';
    throw new RefusedSale('CHANGED', 'Penjualan ini sudah dicatat dengan isi yang lain.');
  }

  const sold = quantities(sale.lines);
  const variants = yield* variantsBySku([...sold.keys()]);
  const unknown = [...sold.keys()].filter((sku) => !variants.has(sku));
  if (unknown.length > 0) {
    throw new RefusedSale(
      'UNKNOWN_SKU',
      `SKU ini belum ada di pasar daring: ${unknown.slice(0, 10).join(', ')}`,
    );
  }
  // In one order for all sales, so that two of them never wait for each other.
  for (const [sku, variantId] of [...variants].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    yield* moveStock(showroom, sku, variantId, -(sold.get(sku) ?? 0));
  }
  return 'ACCEPTED';
}

function quantities(lines: readonly SaleLineInput[]): Map<string, number> {
  const sold = new Map<string, number>();
  for (const { sku, quantity } of lines) {
    if (sku !== undefined && sku !== null) sold.set(sku, (sold.get(sku) ?? 0) + quantity);
  }
  return sold;
}

function normalLine(line: SaleLineInput): [string | null, string, number, number, number] {
  return [line.sku ?? null, line.name, line.quantity, line.unitPrice, line.total];
}

function faultOf(sale: SaleInput): string | undefined {
  if (!isToken(sale.saleId, 64)) return 'saleId harus 1 sampai 64 huruf.';
  if (!isToken(sale.receiptNumber, 64)) return 'receiptNumber harus 1 sampai 64 huruf.';
  if (!Number.isSafeInteger(sale.at) || sale.at <= 0) return 'at harus waktu UTC dalam milidetik.';
  if (sale.lines.length === 0) return 'Penjualan tanpa barang.';
  if (sale.lines.length > 1000) return 'Lebih dari 1.000 baris.';
  for (const [index, line] of sale.lines.entries()) {
    const fault = faultOfLine(line);
    if (fault !== undefined) return `Baris ${index + 1}: ${fault}`;
  }
  return undefined;
}

function faultOfLine(line: SaleLineInput): string | undefined {
  if (line.quantity === 0) return 'jumlah nol.';
  if (line.unitPrice < 0) return 'harga di bawah nol.';
  if (line.name.length > 500) return 'nama lebih dari 500 huruf.';
  if (line.sku !== undefined && line.sku !== null && !isToken(line.sku, 64))
    return 'SKU harus 1 sampai 64 huruf.';
  return undefined;
}

/** A code of 1 to `most` characters with something to see in it and no control characters. */
export function isToken(text: string, most: number): boolean {
  return text.trim() !== '' && text.length <= most && !/\p{Cc}/u.test(text);
}
