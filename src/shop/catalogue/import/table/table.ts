import { largestImport } from '../../../../contract/catalogue.ts';

/**
 * What a cell holds. CSV has text only; a workbook also has numbers and dates, which say more than
 * their printed form does: a number needs no guess about points and commas.
 */
export type Cell = string | number | Date;

/** One record. `row` counts as a spreadsheet shows it: the header of a plain file is row 1. */
export interface TableRow {
  row: number;
  cells: Cell[];
  /** True where a CSV record has more cells than the header: its columns may have slipped. */
  shifted: boolean;
}

export interface Table {
  headers: string[];
  rows: TableRow[];
}

/** Told about every row read, of about how many where that can be told; throws to stop. */
export type OnRow = (rowsRead: number, about: number | null) => void;

/** Which columns to keep, asked once the headers are known. */
export type Keep = (headers: string[]) => ReadonlySet<number>;

/** More than any showroom has: a file beyond it is a mistake, or an attack. */
export const limits = {
  bytes: largestImport,
  unpackedBytes: 250_000_000,
  rows: 200_000,
  columns: 2000,
  recordBytes: 1_000_000,
} as const;

export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** What stands where bytes spell no letter, in this file or already in the one it was made from. */
export const lostLetter = '\ufffd';

/** What a formula that failed leaves in its cell; told apart from text that a person typed. */
export const formulaError = '\u0000#';
