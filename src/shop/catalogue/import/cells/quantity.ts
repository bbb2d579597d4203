import { quantity } from '../../../../domain/quantity.ts';
import type { Quantity } from '../../../../domain/quantity.ts';
import type { Cell } from '../table/table.ts';
import { characters, fault, good } from './read.ts';
import type { Read } from './read.ts';

export type DecimalMark = '.' | ',';

const most = 1_000_000_000_000;

/**
 * What a file uses as its decimal mark, told by cells that can only be read one way: `12500.00`,
 * `0,25`, `1.234,5`. Null where no cell tells, or where cells disagree.
 */
export function decimalMarkOf(cells: Iterable<Cell | undefined>): DecimalMark | null {
  const seen = new Set<DecimalMark>();
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const mark = /^-?(?:0|\d{4,})([.,])\d{3}$/.exec(cell.trim()) ?? telling.exec(cell.trim());
    if (mark !== null) seen.add(mark[1] as DecimalMark);
    if (seen.size === 2) return null;
  }
  return [...seen][0] ?? null;
}

const telling = /^-?(?:\d+|[1-9]\d{0,2}(?:[., ]\d{3})+)([.,])\d{1,2}$/;

/**
 * Reads a quantity into thousandths; null for a blank cell. Stock below zero is taken as it is:
 * goods were sold that the other system did not know of. `1.500` means one and a half or fifteen
 * hundred: it is read only where the file's decimal `mark` is known, else refused as ambiguous.
 */
export function readQuantity(
  cell: Cell | undefined,
  mark: DecimalMark | null,
): Read<Quantity | null> {
  if (typeof cell === 'number') return fromNumber(cell);
  const read = characters(cell);
  if (!read.ok) return read;
  const text = read.value.replaceAll(/[\u00a0\u202f]/g, ' ').trim();
  if (text === '') return good(null);
  const number = toNumber(text, mark);
  return number.ok ? fromNumber(number.value) : number;
}

function toNumber(text: string, mark: DecimalMark | null): Read<number> {
  if (/^-?\d+$/.test(text)) return good(Number(text));
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    if (mark === null) return fault('STOCK_AMBIGUOUS');
    const decimal = text.includes(mark);
    return good(Number(decimal ? text.replace(mark, '.') : text.replaceAll(/[.,]/g, '')));
  }
  if (/^-?\d+[.,]\d{1,3}$/.test(text)) return good(Number(text.replace(',', '.')));
  for (const [group, decimal] of [
    ['.', ','],
    [',', '.'],
    [' ', ','],
  ] as const) {
    const grouped = new RegExp(`^-?[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${decimal}\\d{1,3})?$`);
    if (grouped.test(text)) {
      return good(Number(text.replaceAll(group, '').replace(decimal, '.')));
    }
  }
  return fault('STOCK_UNREADABLE');
}

function fromNumber(value: number): Read<Quantity> {
  const thousandths = Math.round(value * 1000);
  if (!Number.isFinite(value) || Math.abs(value * 1000 - thousandths) > 1e-3) {
    return fault('STOCK_UNREADABLE');
  }
  if (Math.abs(thousandths) > most) return fault('STOCK_TOO_LARGE');
  return good(quantity(thousandths === 0 ? 0 : thousandths));
}
