import { unreadable } from '../import-refusal.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { limits } from './table.ts';
import type { Keep, OnRow, Table } from './table.ts';

const zip = [0x50, 0x4b, 0x03, 0x04];
const oldExcel = [0xd0, 0xcf, 0x11, 0xe0];
const pdf = [0x25, 0x50, 0x44, 0x46];

/**
 * Reads a CSV or XLSX file by what it is, not by what it is called. Throws ImportRefusal where it is
 * neither, is empty, or is larger than the limits.
 */
export function readTable(bytes: Uint8Array, keep: Keep, onRow: OnRow): Table {
  if (bytes.length === 0) throw unreadable('EMPTY');
  if (bytes.length > limits.bytes) throw unreadable('TOO_LARGE');
  if (starts(bytes, oldExcel)) throw unreadable('OLD_EXCEL');
  if (starts(bytes, pdf)) throw unreadable('NOT_A_TABLE');
  const table = starts(bytes, zip) ? readXlsx(bytes, keep, onRow) : readCsv(bytes, keep, onRow);
  if (table.headers.length === 0) throw unreadable('EMPTY');
  return table;
}

function starts(bytes: Uint8Array, mark: number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
