import { rupiah } from '../../../../domain/money.ts';
import type { Rupiah } from '../../../../domain/money.ts';
import type { Cell } from '../table/table.ts';
import { characters, fault, good } from './read.ts';
import type { Read } from './read.ts';

const most = 1_000_000_000_000;

/**
 * Reads a price in whole rupiah, in Indonesian or English spelling: `12500`, `12.500`, `12,500`,
 * `12 500`, `12.500,00`, `12,500.00`, `12500.00`, with or without `Rp`. There is one reading for
 * each spelling, whatever stands in the cells around it:
 *
 * - a point or comma before exactly three digits groups thousands, since no price has three decimals;
 * - a point or comma before one or two digits is a decimal mark, and only zeros may follow it;
 * - `12.5` could be 12,500 whose zeros a spreadsheet dropped: refused as ambiguous;
 * - everything else is refused as unreadable. Null stands for a blank cell.
 */
export function readMoney(cell: Cell | undefined): Read<Rupiah | null> {
  if (typeof cell === 'number') return fromNumber(cell);
  const read = characters(cell);
  if (!read.ok) return read;
  const text = bare(read.value);
  if (text === '') return read.value.trim() === '' ? good(null) : fault('PRICE_UNREADABLE');
  if (/^(-\s*[\d.,\s]+|\([\d.,\s]+\))$/.test(text)) return fault('PRICE_NEGATIVE');
  return fromText(text);
}

/** A number cell is exact; what a formula leaves behind the seventh decimal is its noise. */
function fromNumber(value: number): Read<Rupiah> {
  if (!Number.isFinite(value)) return fault('PRICE_UNREADABLE');
  if (value < 0) return fault('PRICE_NEGATIVE');
  const whole = Math.round(value);
  if (Math.abs(value - whole) > 1e-6) {
    return fault(value < 1000 ? 'PRICE_AMBIGUOUS' : 'PRICE_HAS_CENTS');
  }
  return inRange(whole);
}

/** Without the currency, the `,-` that stands for no cents, and blanks around. */
function bare(text: string): string {
  return text
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .trim()
    .replace(/^(-?)\s*(?:rp\.?|idr)\s*/i, '$1')
    .replace(/\s*(?:rp|idr)$/i, '')
    .replace(/(?<=\d)[.,]-$/, '')
    .trim();
}

function fromText(text: string): Read<Rupiah> {
  if (/^\d+$/.test(text)) return inRange(Number(text));
  for (const [group, decimal] of [
    ['.', ','],
    [',', '.'],
    [' ', ','],
    [' ', '.'],
  ] as const) {
    const grouped = new RegExp(
      `^[1-9]\\d{0,2}(?:\\${group}\\d{3})+(?:\\${decimal}(\\d{1,2}))?$`,
    ).exec(text);
    if (grouped !== null) {
      if (Number(grouped[1] ?? 0) !== 0) return fault('PRICE_HAS_CENTS');
      const whole = text.slice(0, text.includes(decimal) ? text.indexOf(decimal) : text.length);
      return inRange(Number(whole.replaceAll(group, '')));
    }
  }
  const decimals = /^(\d+)[.,](\d{1,2})$/.exec(text);
  if (decimals !== null) return withDecimals(decimals[1] ?? '', decimals[2] ?? '');
  return fault('PRICE_UNREADABLE');
}

function withDecimals(whole: string, decimals: string): Read<Rupiah> {
  if (Number(decimals) === 0) return inRange(Number(whole));
  return fault(whole.length <= 3 ? 'PRICE_AMBIGUOUS' : 'PRICE_HAS_CENTS');
}

function inRange(amount: number): Read<Rupiah> {
  return amount > most ? fault('PRICE_TOO_LARGE') : good(rupiah(amount));
}
