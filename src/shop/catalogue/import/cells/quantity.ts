import { quantity } from '../../../../domain/quantity.ts';
import type { Quantity } from '../../../../domain/quantity.ts';
import type { Cell } from '../table/table.ts';
import { characters, fault, good } from './read.ts';
import type { Read } from './read.ts';

export type DecimalMark = '.' | ',';

const most = 1_000_000_000_000;

/**
 * What a file uses as its decimal mark, told by quantities and prices that can only be read one way:
 * `0,25`, `1.234,5`, a price of `12500.00`. Null where no cell tells, where cells disagree, or where
 * prices (`12.500`) use the same mark between thousands.
 */
export function decimalMarkOf(
  quantities: Iterable<Cell | undefined>,
  prices: Iterable<Cell | undefined> = [],
): DecimalMark | null {
  const seen = new Set<DecimalMark>();
  const tell = (cell: Cell | undefined, ...patterns: RegExp[]): void => {
    if (typeof cell !== 'string') return;
    const text = cell.replace(/^\s*(?:rp\.?|idr)\s*/i, '').trim();
    for (const pattern of patterns) {
      const mark = pattern.exec(text)?.[1];
      if (mark !== undefined) seen.add(mark as DecimalMark);
    }
  };
  for (const cell of quantities) tell(cell, tellingThousandths, telling);
  const grouped = new Set<string>();
  for (const cell of prices) {
    tell(cell, tellingSen);
    const text = typeof cell === 'string' ? cell.replace(/^\s*(?:rp\.?|idr)\s*/i, '').trim() : '';
    // No price has three digits behind its decimal mark.
    const between = /^[1-9]\d{0,2}([.,])\d{3}(?!\d)/.exec(text)?.[1];
    if (between !== undefined) grouped.add(between);
  }
  const [mark] = seen;
  return seen.size === 1 && mark !== undefined && !grouped.has(mark) ? mark : null;
}

const tellingThousandths = /^-?(?:0|\d{4,})([.,])\d{3}$/;
/** A price to the sen. With one digit, `12.5`, it is refused, and tells nothing. */
const tellingSen = /^(?:\d+|[1-9]\d{0,2}(?:[., ]\d{3})+)([.,])\d{2}$/;

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
