import type { ImportIssue } from '../../../contract/catalogue.ts';
import { barcodeIdentity } from './cells/codes.ts';
import { decimalMarkOf } from './cells/quantity.ts';
import { createColumns, placesOf } from './columns.ts';
import type { Columns } from './columns.ts';
import { variantIdentity } from './formats/options.ts';
import { unreadable } from './import-refusal.ts';
import type { Format, ImportedProduct, NamedColumns, Outcome, ReadFile } from './imported.ts';
import { recognise } from './recognise.ts';
import { createRowReader } from './row-reader.ts';
import type { RowReader } from './row-reader.ts';
import { readTable } from './table/read-table.ts';
import type { OnRow, Table } from './table/table.ts';

/**
 * Reads a file of products: what it is, and for every row whether it is a product, refused with all
 * its faults, or left out. Knows nothing of the shop. Throws ImportRefusal for a file as a whole.
 */
export function readFile(bytes: Uint8Array, onRow: OnRow): ReadFile {
  let format: Format | null = null;
  const keep = (headers: string[]): ReadonlySet<number> => {
    const recognised = recognise(headers);
    format = recognised;
    return placesOf(headers, recognised.canonical, recognised.wants);
  };
  const table = readTable(bytes, keep, onRow);
  if (format === null || table.rows.length === 0) throw unreadable('HEADER_ONLY');
  return sortOut(unguarded(table, format), format);
}

function unguarded({ headers, rows }: Table, { unguarded: bare }: Format): Table {
  if (bare === undefined) return { headers, rows };
  return { headers, rows: rows.map((row) => ({ ...row, cells: row.cells.map(bare) })) };
}

function sortOut(table: Table, format: Format): ReadFile {
  const columns = createColumns(table.headers, format.canonical);
  const numbers = format.numbers(columns);
  const mark = decimalMarkOf(
    cellsOf(table, columns, [numbers.stock, numbers.lowStock]),
    cellsOf(table, columns, [numbers.price]),
  );
  const rows = table.rows.map((row) => createRowReader(row, columns, mark));
  const named = titlesOf({ ...format.codes(columns), ...numbers }, columns);
  const file: ReadFile = {
    format: format.name,
    rows: rows.length,
    products: [],
    refused: [],
    leftOut: [],
    notes: [],
    columns: named,
  };
  for (const row of rows) {
    if (row.shifted) row.fault(columns.names[0] ?? '', 'COLUMNS_SHIFTED');
  }
  format.read(rows, columns, outcomeInto(file, columns, numbers, createDoubles(named)));
  file.refused.sort((a, b) => a.row - b.row);
  return file;
}

function titlesOf(names: NamedColumns, { title }: Columns): NamedColumns {
  return {
    sku: title(names.sku),
    name: title(names.name),
    barcode: title(names.barcode),
    stock: title(names.stock),
    lowStock: title(names.lowStock),
  };
}

function* cellsOf(table: Table, columns: Columns, names: readonly string[]) {
  const places = names.map((name) => columns.index(name));
  for (const row of table.rows) {
    for (const place of places) if (place !== undefined) yield row.cells[place];
  }
}

function outcomeInto(
  file: ReadFile,
  columns: Columns,
  numbers: { stock: string; lowStock: string },
  doubles: Doubles,
): Outcome {
  return {
    take: (row, product) => {
      const cells = { stock: row.raw(numbers.stock), lowStock: row.raw(numbers.lowStock) };
      const whole: ImportedProduct = { row: row.row, cells, ...product };
      if (whole.draft.name === '' && row.faults.length === 0)
        row.fault(file.columns.name, 'NAME_BLANK');
      const faults = row.shifted ? row.faults.slice(0, 1) : [...distinct(row), ...doubles(whole)];
      if (faults.length > 0) file.refused.push(...faults);
      else file.products.push(whole);
    },
    leaveOut: (row, column, reason) => {
      if (row.shifted) {
        file.refused.push(...row.faults.slice(0, 1));
        return;
      }
      file.leftOut.push({
        row: row.row,
        column: columns.title(column),
        value: row.raw(column),
        reason,
        detail: null,
      });
    },
    note: (issue) => file.notes.push(issue),
  };
}

/** A cell that was looked at twice has its fault once. */
function distinct(row: RowReader): ImportIssue[] {
  const seen = new Map(row.faults.map((fault) => [`${fault.column}\n${fault.reason}`, fault]));
  return [...seen.values()];
}

type Doubles = (product: ImportedProduct) => ImportIssue[];

/** Finds a SKU, a barcode or a variant of a family that an earlier row of the file has. */
function createDoubles(columns: NamedColumns): Doubles {
  const skus = new Map<string, number>();
  const barcodes = new Map<string, number>();
  const variants = new Map<string, number>();
  return ({ row, draft }) => {
    const issues: ImportIssue[] = [];
    const earlier = draft.sku === '' ? undefined : skus.get(draft.sku);
    if (earlier === undefined) skus.set(draft.sku, row);
    else issues.push(issue(row, columns.sku, draft.sku, 'SKU_DUPLICATE', earlier));
    for (const code of draft.barcodes) {
      const identity = barcodeIdentity(code);
      const owner = barcodes.get(identity);
      if (owner === undefined) barcodes.set(identity, row);
      else if (owner !== row) {
        issues.push(issue(row, columns.barcode, code, 'BARCODE_DUPLICATE', owner));
      }
    }
    if (draft.family !== null) {
      const values = draft.family.options.map(({ value }) => value).join(', ');
      const identity = variantIdentity(draft.family);
      const sibling = variants.get(identity);
      if (sibling === undefined) variants.set(identity, row);
      else issues.push(issue(row, columns.name, values, 'VARIANT_DUPLICATE', sibling));
    }
    return issues;
  };
}

function issue(
  row: number,
  column: string,
  value: string,
  reason: 'SKU_DUPLICATE' | 'BARCODE_DUPLICATE' | 'VARIANT_DUPLICATE',
  earlier: number,
): ImportIssue {
  return { row, column, value, reason, detail: String(earlier) };
}
