import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProductDraft } from '../../../../src/contract/catalogue.ts';
import type { ReadFile } from '../../../../src/shop/catalogue/import/imported.ts';
import { readFile } from '../../../../src/shop/catalogue/import/read-file.ts';

const folder = join(import.meta.dirname, '../../../fixtures/import');

/** A file as another system exports it, written by hand with invented goods. */
export function fixture(name: string): Buffer {
  return readFileSync(join(folder, name));
}

export async function read(bytes: Uint8Array | string): Promise<ReadFile> {
  return readFile(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, () => undefined);
}

/** What a file says of one product, by its SKU. */
export function product(file: ReadFile, sku: string): ProductDraft & { onHand: number | null } {
  const found = file.products.find((one) => one.draft.sku === sku);
  if (found === undefined) throw new Error(`no product ${sku} in the file`);
  return { ...found.draft, onHand: found.onHand };
}

/** Each refused cell as `row column reason`. */
export function reasons(file: Pick<ReadFile, 'refused'>): string[] {
  return file.refused.map(({ row, column, reason }) => `${row} ${column} ${reason}`);
}

/** A workbook whose first sheet holds these rows. */
export async function workbook(rows: readonly (readonly unknown[])[]): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  book.addWorksheet('Produk').addRows(rows.map((row) => [...row]));
  return Buffer.from(await book.xlsx.writeBuffer());
}
