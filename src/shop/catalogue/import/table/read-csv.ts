import { CsvError, parse } from 'csv-parse/sync';
import type { Options } from 'csv-parse/sync';
import { unreadable } from '../import-refusal.ts';
import { decodeText } from './decode-text.ts';
import { isBlank, limits } from './table.ts';
import type { Keep, OnRow, Table, TableRow } from './table.ts';

const separators = [',', ';', '\t', '|'];

/** Reads a CSV file of any separator and encoding that spreadsheet programs write. */
export function readCsv(bytes: Uint8Array, keep: Keep, onRow: OnRow): Table {
  const whole = decodeText(bytes);
  const told = /^sep=(.)\r?\n/i.exec(whole);
  const text = told === null ? whole : whole.slice(told[0].length);
  const separator = told?.[1] ?? likelySeparator(text);

  const about = lineCount(text);
  let headers: string[] | null = null;
  let kept: ReadonlySet<number> = new Set();
  const rows: TableRow[] = [];
  let number = 0;
  /** A quote that was never closed takes the rows below into its cell, up to the next quote. */
  const isSwallowed = (cell: string) =>
    cell.startsWith('"') && /[\r\n]/.test(cell) && !text.includes(quoted(cell));
  const take = (record: string[]): null => {
    number += 1;
    if (number > limits.rows) throw unreadable('TOO_MANY_ROWS');
    if (record.some(isSwallowed)) throw unreadable('CSV_BROKEN', { place: number });
    if (record.every(isBlank)) return null;
    if (headers === null) {
      headers = record;
      kept = keep(headers);
      return null;
    }
    const shifted = record.length > headers.length;
    const cells = record.map((cell, at) => (kept.has(at) ? cell : ''));
    if (cells.every(isBlank)) return null;
    rows.push({ row: number, cells, shifted });
    onRow(rows.length, about);
    return null;
  };
  parseWith(text, separator, { on_record: (record: string[]) => take(record) });
  return { headers: headers ?? [], rows };
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

function lineCount(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return Math.max(1, count);
}

/** The separator that cuts the first record into most cells, read with its quotes. */
function likelySeparator(text: string): string {
  const widths = separators.map((separator) => {
    const records: string[][] = [];
    try {
      parseWith(text.slice(0, 200_000), separator, {
        to: 1,
        skip_records_with_empty_values: true,
        on_record: (record: string[]) => {
          records.push(record);
          return null;
        },
      });
    } catch {
      return 0;
    }
    return records[0]?.length ?? 0;
  });
  return separators[widths.indexOf(Math.max(...widths))] ?? ',';
}

function parseWith(text: string, separator: string, options: Options): void {
  try {
    parse(text, {
      bom: true,
      delimiter: separator,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: limits.recordBytes,
      ...options,
    });
  } catch (error) {
    if (error instanceof CsvError) {
      const { records } = error as CsvError & { records?: number };
      throw unreadable('CSV_BROKEN', { place: (records ?? 0) + 1, cause: error });
    }
    throw error;
  }
}
