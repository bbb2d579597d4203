import type { LeftOutReason } from '../../../contract/qris.ts';
import { businessDay, startOfDay } from '../../../domain/business-day.ts';
import type { TimeZone } from '../../../domain/business-day.ts';
import { readMoney } from '../../catalogue/import/cells/money.ts';
import { refuse } from '../../refuse.ts';
import { readHead } from './columns.ts';
import type { Column } from './columns.ts';
import type { Split } from './split.ts';
import { readWhen } from './when.ts';

/** A line that says money came in. Rupiah, UTC milliseconds. */
export interface Incoming {
  row: number;
  text: string;
  day: string;
  at: number | null;
  /** More than one where the statement does not say which of its numbers is the payment. */
  amounts: number[];
  reference: string;
}

export interface StatementRows {
  rows: Incoming[];
  leftOut: { row: number; text: string; reason: LeftOutReason }[];
}

const notPaid =
  /^(?:gagal|failed|failure|batal|dibatalkan|cancel|void|revers|refund|expired|kedaluwarsa|kadaluarsa|pending|tertunda|ditolak|rejected)/i;
const outgoing = /^(?:d|db|debit|debet)$/i;
/** Longer than any line that a person must recognise. */
const mostText = 300;

/**
 * Reads a bank's or an acquirer's statement, whatever the order of its columns. Times are those of
 * `zone` where a line names no other. What has neither day nor amount is a title or a foot and is passed over; what has only one
 * of them is left out by name. Refuses with STATEMENT_UNREADABLE where no line is a payment.
 */
export function readStatement(records: readonly Split[], zone: TimeZone): StatementRows {
  const head = readHead(records);
  const read: StatementRows = { rows: [], leftOut: [] };
  for (const record of head === null ? records : records.slice(head.after)) {
    const one = readRecord(record, head?.columns ?? null, zone);
    if (one === null) continue;
    if ('reason' in one) read.leftOut.push(one);
    else read.rows.push(one);
  }
  if (read.rows.length === 0 && read.leftOut.length === 0) {
    throw refuse('STATEMENT_UNREADABLE', { problem: 'NO_ROWS' });
  }
  return read;
}

function readRecord(
  { row, text: whole, cells }: Split,
  columns: readonly Column[] | null,
  zone: TimeZone,
): Incoming | StatementRows['leftOut'][number] | null {
  const text = whole.slice(0, mostText);
  let day: string | null = null;
  let seconds: number | null = null;
  let ahead: number | null = null;
  const rests = cells.map((cell) => {
    const when = readWhen(cell);
    day ??= when.day;
    seconds ??= when.seconds;
    ahead ??= when.ahead;
    return when.day === null && when.seconds === null ? cell : when.rest.trim();
  });
  const money = readAmounts(rests, columns);
  if (day === null && money.amounts.length === 0) return null;
  if (cells.some((cell) => notPaid.test(cell))) return { row, text, reason: 'NOT_PAID' };
  if (money.isOutgoing) return { row, text, reason: 'OUTGOING' };
  if (money.amounts.length === 0) return { row, text, reason: 'NO_AMOUNT' };
  if (day === null) return { row, text, reason: 'NO_DATE' };
  const at = seconds === null ? null : beginningOf(day, ahead, zone) + seconds * 1000;
  return {
    row,
    text,
    // A time of another zone may fall on the showroom's day before or after.
    day: at === null ? day : businessDay(at, zone),
    amounts: money.amounts,
    at,
    reference: referenceIn(rests, columns),
  };
}

/** Midnight of a day, `ahead` minutes before that of UTC; of the showroom's zone where null. */
function beginningOf(day: string, ahead: number | null, zone: TimeZone): number {
  if (ahead === null) return startOfDay(day, zone);
  return Date.parse(`${day}T00:00:00Z`) - ahead * 60_000;
}

/** What could be the payment, and whether it left the account. */
function readAmounts(
  cells: readonly string[],
  columns: readonly Column[] | null,
): { amounts: number[]; isOutgoing: boolean } {
  const read = cells.flatMap((cell, index) => {
    const column = columns?.[index] ?? 'any';
    if (columns !== null && column !== 'amount' && column !== 'out') return [];
    return readAmount(cell, columns !== null).map((one) => ({
      ...one,
      out: one.out || column === 'out',
    }));
  });
  const came = read.filter(({ out, amount }) => !out && amount > 0).map(({ amount }) => amount);
  const went = read.some(({ out, amount }) => out && amount > 0);
  const distinct = [...new Set(came)];
  // A column of numbers counted 1, 2, 3 stands beside the amounts.
  const sizeable = distinct.filter((amount) => amount >= 100);
  return {
    amounts: sizeable.length > 0 ? sizeable : distinct,
    isOutgoing: (went && came.length === 0) || cells.some((cell) => outgoing.test(cell)),
  };
}

/** `inColumn`: the head says that this is money. Else a long number may be anything. */
function readAmount(cell: string, inColumn: boolean): { amount: number; out: boolean }[] {
  const signed = /^([+-]?)\s*(\(?)(.*?)\)?\s*(cr|db|d|k|c)?\.?$/i.exec(cell.trim());
  const [, sign = '', bracket = '', body = '', mark = ''] = signed ?? [];
  const out = sign === '-' || bracket !== '' || /^d/i.test(mark);
  const money = readMoney(body);
  if (money.ok && money.value !== null) {
    const isPlain = /^\d+$/.test(body);
    if (!inColumn && isPlain && (body.length > 9 || body.startsWith('0'))) return [];
    return [{ amount: money.value, out }];
  }
  // Within a sentence only what is plainly money counts.
  return [...cell.matchAll(/([+-]?)\s*(?:rp\.?|idr)\s*(\d[\d.,]*)/gi)].flatMap((found) => {
    const inside = readMoney((found[2] ?? '').replace(/[.,]$/, ''));
    return inside.ok && inside.value !== null
      ? [{ amount: inside.value, out: found[1] === '-' }]
      : [];
  });
}

const mostReference = 80;

/** What the head calls a reference, else the first thing with six digits in a row. */
function referenceIn(cells: readonly string[], columns: readonly Column[] | null): string {
  const named = cells.filter((cell, index) => columns?.[index] === 'reference' && cell !== '');
  if (named.length > 0) return named.join(' ').slice(0, mostReference);
  const words = cells
    .filter((_, index) => columns === null || columns[index] === 'any')
    .flatMap((cell) => cell.split(/\s+/));
  return (words.find((word) => /\d{6}/.test(word)) ?? '').slice(0, mostReference);
}
