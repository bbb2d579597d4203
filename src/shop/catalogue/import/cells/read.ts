import type { ImportReason } from '../../../../contract/import-reasons.ts';
import { formulaError, lostLetter } from '../table/table.ts';
import type { Cell } from '../table/table.ts';

/** A cell that was read, or the reason why it could not be. */
export type Read<T> =
  { ok: true; value: T } | { ok: false; reason: ImportReason; detail: string | null };

export function good<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function fault(reason: ImportReason, detail: string | number | null = null): Read<never> {
  return { ok: false, reason, detail: detail === null ? null : String(detail) };
}

/** The cell as a person would see it, for messages. */
export function shown(cell: Cell | undefined): string {
  if (cell === undefined || cell === formulaError) return '';
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);
  return text.trim().slice(0, 200);
}

/** The cell's characters: exact digits for a whole number. Dates, failed formulas and
 * letters that were lost are refused. */
export function characters(cell: Cell | undefined): Read<string> {
  if (cell === undefined) return good('');
  if (cell === formulaError) return fault('CELL_FORMULA_ERROR');
  if (cell instanceof Date) return fault('CELL_DATE');
  if (typeof cell === 'string') {
    return cell.includes(lostLetter) ? fault('TEXT_ENCODING') : good(cell);
  }
  if (Number.isInteger(cell) && !Number.isSafeInteger(cell)) return fault('CELL_NUMBER_LOST');
  return good(String(cell));
}
