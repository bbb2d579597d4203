import { Readable } from 'node:stream';
import type { CellValue } from 'exceljs';
import { FileRefusal, unreadable } from '../file-refusal.ts';
import { formulaError, isBlank, limits } from './table.ts';
import type { Cell, Keep, OnRow, Table, TableRow } from './table.ts';
import { unpackedSize } from './zip-size.ts';

/**
 * Reads the first sheet that has anything in it. Streams, so that a large workbook does not stand
 * in memory as objects.
 */
export async function readXlsx(bytes: Uint8Array, keep: Keep, onRow: OnRow): Promise<Table> {
  const size = unpackedSize(bytes);
  if (size === null) throw unreadable('WORKBOOK_BROKEN');
  if (size > limits.unpackedBytes) throw unreadable('TOO_LARGE');
  try {
    return await readFirstSheet(bytes, keep, onRow);
  } catch (error) {
    if (error instanceof FileRefusal || !looksBroken(error)) throw error;
    throw unreadable('WORKBOOK_BROKEN', error);
  }
}

async function readFirstSheet(bytes: Uint8Array, keep: Keep, onRow: OnRow): Promise<Table> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.stream.xlsx.WorkbookReader(Readable.from([Buffer.from(bytes)]), {
    entries: 'emit',
    hyperlinks: 'ignore',
    sharedStrings: 'cache',
    styles: 'cache',
    worksheets: 'emit',
  });
  let headers: string[] | null = null;
  let kept: ReadonlySet<number> = new Set();
  const rows: TableRow[] = [];
  for await (const sheet of workbook) {
    for await (const row of sheet) {
      if (row.number > limits.rows) throw unreadable('TOO_MANY_ROWS');
      const values = row.values as CellValue[];
      if (values.length > limits.columns) throw unreadable('TOO_LARGE');
      if (headers === null) {
        const names = cellsOf(values).map((cell) => String(cell));
        if (names.every(isBlank)) continue;
        headers = names;
        kept = keep(headers);
        continue;
      }
      const cells = cellsOf(values, kept);
      if (cells.every(isBlank)) continue;
      rows.push({ row: row.number, cells, shifted: false });
      onRow(rows.length, null);
    }
    if (headers !== null) break;
  }
  return { headers: headers ?? [], rows };
}

/** exceljs counts columns from 1 and leaves empty cells out. */
function cellsOf(values: CellValue[], kept?: ReadonlySet<number>): Cell[] {
  const cells: Cell[] = [];
  for (let column = 1; column < values.length; column += 1) {
    const wanted = kept === undefined || kept.has(column - 1);
    cells.push(wanted ? cellOf(values[column]) : '');
  }
  return cells;
}

function cellOf(value: CellValue): Cell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Date) return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('richText' in value) return value.richText.map((part) => part.text).join('');
  if ('error' in value) return formulaError;
  if ('hyperlink' in value) return cellOf(value.text as CellValue);
  if ('result' in value) return cellOf(value.result as CellValue);
  return '';
}

/** Ordinary errors come from the unzipper and the XML reader; our own stops are of other classes. */
function looksBroken(error: unknown): boolean {
  return error instanceof Error && error.name === 'Error';
}
