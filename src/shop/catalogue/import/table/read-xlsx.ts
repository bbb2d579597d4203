import { ImportRefusal, unreadable } from '../import-refusal.ts';
import { formulaError, isBlank, limits } from './table.ts';
import type { Cell, Keep, OnRow, Table, TableRow } from './table.ts';
import { createTextCollector, readWorkbook, unescaped } from './workbook.ts';
import type { NumberStyle, Workbook } from './workbook.ts';
import { attribute, piecesOfXml } from './xml.ts';
import { openZip } from './zip.ts';

/**
 * Reads the first sheet whose headers are known. Written out here because a price list must be read
 * exactly and in little memory: exceljs takes some 500 MB for 20,000 rows, and while streaming it
 * loses results of formulas that are 0, errors, and all but the last run of an inline rich text.
 */
export function readXlsx(bytes: Uint8Array, keep: Keep, onRow: OnRow): Table {
  const archive = openZip(bytes, limits.unpackedBytes);
  const workbook = readWorkbook(archive);
  let unknown: ImportRefusal | null = null;
  for (const sheet of workbook.sheets) {
    try {
      const table = readSheet(archive.text(sheet), workbook, keep, onRow);
      if (table !== null) return table;
    } catch (error) {
      const other = error instanceof ImportRefusal && error.code === 'IMPORT_UNKNOWN_FORMAT';
      if (!other) throw error;
      unknown ??= error;
    }
  }
  throw unknown ?? unreadable('EMPTY');
}

/** Null where the sheet is blank. */
function readSheet(xml: string, workbook: Workbook, keep: Keep, onRow: OnRow): Table | null {
  let headers: string[] | null = null;
  let kept: ReadonlySet<number> = new Set();
  const rows: TableRow[] = [];
  for (const { row, cells } of sheetRows(xml, workbook)) {
    if (row > limits.rows) throw unreadable('TOO_MANY_ROWS');
    if (headers === null) {
      if (cells.every(isBlank)) continue;
      headers = Array.from(cells, (cell) => (cell === undefined ? '' : String(cell)));
      kept = keep(headers);
      continue;
    }
    const wanted = Array.from(cells, (cell, at) => (kept.has(at) ? (cell ?? '') : ''));
    if (wanted.every(isBlank)) continue;
    rows.push({ row, cells: wanted, shifted: false });
    onRow(rows.length, null);
  }
  return headers === null ? null : { headers, rows };
}

/** The rows of a sheet as they stand in it; cells that are left out are holes. */
function* sheetRows(
  xml: string,
  workbook: Workbook,
): Generator<{ row: number; cells: (Cell | undefined)[] }, void> {
  let row = 0;
  let cells: (Cell | undefined)[] = [];
  let column = -1;
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let hasFormula = false;
  const text = createTextCollector();
  for (const piece of piecesOfXml(xml)) {
    text.see(piece);
    if (piece.kind === 'text') {
      if (inValue) value += piece.text;
    } else if (piece.name === 'v') inValue = piece.kind === 'open';
    else if (piece.name === 'f') hasFormula = true;
    else if (piece.name === 'row') {
      if (piece.kind === 'close') yield { row, cells };
      else {
        row = Number(attribute(piece.attributes, 'r') ?? row + 1);
        cells = [];
        column = -1;
      }
    } else if (piece.name === 'c' && piece.kind === 'open') {
      column = columnOf(attribute(piece.attributes, 'r')) ?? column + 1;
      if (column >= limits.columns) throw unreadable('TOO_LARGE');
      type = attribute(piece.attributes, 't') ?? 'n';
      style = Number(attribute(piece.attributes, 's') ?? '0');
      value = '';
      hasFormula = false;
    } else if (piece.name === 'c') {
      const inline = text.take();
      cells[column] =
        type === 'inlineStr'
          ? inline
          : hasFormula && type === 'n' && value.trim() === ''
            ? formulaError
            : cellOf(type, value, workbook.strings, workbook.styles[style]);
    }
  }
}

/** `AB12` stands in column 27; the first is 0. */
function columnOf(reference: string | null): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Source of the types: ECMA-376 part 1, 18.18.11. */
function cellOf(
  type: string,
  value: string,
  strings: readonly string[],
  style: NumberStyle | undefined,
): Cell {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'str') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return formulaError;
  if (type === 'd') return new Date(value);
  if (value.trim() === '') return '';
  const number = Number(value);
  if (!Number.isFinite(number)) return formulaError;
  if (style?.kind === 'date') return new Date(Math.round((number - 25_569) * 86_400_000));
  if (style?.kind === 'zeros' && Number.isSafeInteger(number) && number >= 0) {
    return String(number).padStart(style.digits, '0');
  }
  return number;
}
