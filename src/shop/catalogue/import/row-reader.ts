import type { ImportIssue } from '../../../contract/catalogue.ts';
import type { ImportReason } from '../../../contract/import-reasons.ts';
import type { Rupiah } from '../../../domain/money.ts';
import type { Quantity } from '../../../domain/quantity.ts';
import { readBarcode, readSku } from './cells/codes.ts';
import { readFlag } from './cells/flag.ts';
import { htmlToText } from './cells/html.ts';
import { readMoney } from './cells/money.ts';
import { readQuantity } from './cells/quantity.ts';
import type { DecimalMark } from './cells/quantity.ts';
import { characters, shown } from './cells/read.ts';
import type { Read } from './cells/read.ts';
import { asLine, asLong } from './cells/text.ts';
import type { Columns } from './columns.ts';
import { isBlank } from './table/table.ts';
import type { TableRow } from './table/table.ts';

/**
 * Reads one row by column names. A cell that cannot be read is noted among the row's faults and
 * given back as blank, so that a row tells all its faults at once.
 */
export interface RowReader {
  readonly row: number;
  readonly shifted: boolean;
  readonly faults: ImportIssue[];
  blank(column: string): boolean;
  /** The cell as a person sees it. For telling rows apart, not for keeping. */
  raw(column: string): string;
  line(column: string, most: number, markup?: Markup): string;
  long(column: string, most: number, markup?: Markup): string;
  money(column: string): Rupiah | null;
  quantity(column: string): Quantity | null;
  sku(column: string): string;
  barcode(column: string): string;
  /** Several barcodes in one cell, parted by `|` or line breaks. */
  barcodes(column: string): string[];
  flag(column: string, blank: boolean): boolean;
  fault(column: string, reason: ImportReason, detail?: string | null): void;
}

/** How a format writes text: as it is, or as HTML. */
export type Markup = 'plain' | 'html';

export function createRowReader(
  { row, cells, shifted }: TableRow,
  columns: Columns,
  mark: DecimalMark | null,
): RowReader {
  const faults: ImportIssue[] = [];
  const cell = (column: string) => {
    const index = columns.index(column);
    return index === undefined ? undefined : cells[index];
  };
  const fault = (column: string, reason: ImportReason, detail: string | null = null): void => {
    faults.push({ row, column: columns.title(column), value: shown(cell(column)), reason, detail });
  };
  const take = <T>(column: string, read: Read<T>, otherwise: T): T => {
    if (read.ok) return read.value;
    fault(column, read.reason, read.detail);
    return otherwise;
  };
  const text = (column: string, markup: Markup): Read<string> => {
    const read = characters(cell(column));
    if (!read.ok || markup === 'plain') return read;
    return { ok: true, value: htmlToText(read.value) };
  };
  const then = (read: Read<string>, next: (value: string) => Read<string>): Read<string> =>
    read.ok ? next(read.value) : read;

  return {
    row,
    shifted,
    faults,
    fault,
    blank: (column) => isBlank(cell(column)),
    raw: (column) => shown(cell(column)),
    line: (column, most, markup = 'plain') =>
      take(
        column,
        then(text(column, markup), (value) => asLine(value, most)),
        '',
      ),
    long: (column, most, markup = 'plain') =>
      take(
        column,
        then(text(column, markup), (value) => asLong(value, most)),
        '',
      ),
    money: (column) => take(column, readMoney(cell(column)), null),
    quantity: (column) => take(column, readQuantity(cell(column), mark), null),
    sku: (column) => take(column, readSku(cell(column)), ''),
    barcode: (column) => take(column, readBarcode(cell(column)), ''),
    barcodes: (column) => {
      const whole = cell(column);
      const codes = typeof whole === 'string' ? whole.split(/[|;\n]/) : [whole];
      const read = codes.map((code) => take(column, readBarcode(code), ''));
      return [...new Set(read.filter((code) => code !== ''))];
    },
    flag: (column, blank) => take(column, readFlag(cell(column), blank), blank),
  };
}
