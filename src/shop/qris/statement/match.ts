import type { StatementMatch, StatementRow, WaitingTender } from '../../../contract/qris.ts';
import { businessDay } from '../../../domain/business-day.ts';
import type { TimeZone } from '../../../domain/business-day.ts';
import { rupiah } from '../../../domain/money.ts';
import type { Incoming } from './rows.ts';

/** A payment this near to its sale is surely it, where nothing else could be. */
const close = 15 * 60_000;
/** Farther off it is not proposed at all. */
const near = 2 * 3_600_000;

type Found = Omit<StatementMatch, 'leftOut'>;
type Match = Found['matches'][number];

/**
 * Proposes which payments the lines of a statement are. By the receipt number that a line holds;
 * else by amount and time, only where line and payment have nobody else. What could be several
 * things is listed, never guessed.
 */
export function matchStatement(
  rows: readonly Incoming[],
  waiting: readonly WaitingTender[],
  zone: TimeZone,
): Found {
  const left = new Set(waiting);
  const open = new Set(rows);
  const matches: Match[] = [];
  const ambiguous: Found['ambiguous'] = [];

  const take = (row: Incoming, tender: WaitingTender, how: Pick<Match, 'certainty' | 'by'>) => {
    left.delete(tender);
    open.delete(row);
    matches.push({ row: described(row, tender.amount), tender, ...how });
  };
  const leave = (row: Incoming, candidates: WaitingTender[]) => {
    open.delete(row);
    ambiguous.push({ row: described(row), candidates });
  };

  matchByReceipt(rows, waiting, take, leave);
  for (let round = 1; matchByTime([...open], [...left], zone, round, take); round += 1);

  const unknown: StatementRow[] = [];
  const byAmount = ofAmount([...left]);
  for (const row of open) {
    const candidates = nearOf(row, byAmount, zone).map(({ tender }) => tender);
    if (candidates.length === 0) unknown.push(described(row));
    else ambiguous.push({ row: described(row), candidates });
  }

  const listed = new Set(ambiguous.flatMap(({ candidates }) => candidates));
  const days = rows.map(({ day }) => day).toSorted();
  const missing = [...left].filter((tender) => {
    const day = businessDay(tender.at, zone);
    return !listed.has(tender) && (days[0] ?? '') <= day && day <= (days.at(-1) ?? '');
  });
  const inOrder = (a: { row: { row: number } }, b: { row: { row: number } }) =>
    a.row.row - b.row.row;
  return {
    matches: matches.toSorted(inOrder),
    ambiguous: ambiguous.toSorted(inOrder),
    unknown,
    missing,
  };
}

type Take = (row: Incoming, tender: WaitingTender, how: Pick<Match, 'certainty' | 'by'>) => void;

function matchByReceipt(
  rows: readonly Incoming[],
  waiting: readonly WaitingTender[],
  take: Take,
  leave: (row: Incoming, candidates: WaitingTender[]) => void,
): void {
  const byNumber = groupBy(waiting, ({ receiptNumber }) => bare(receiptNumber));
  const named = rows.flatMap((row) => {
    const tenders = receiptsIn(row.text).flatMap((number) => byNumber.get(number) ?? []);
    const fitting = tenders.filter(({ amount }) => row.amounts.includes(amount));
    return tenders.length === 0 ? [] : [{ row, tenders, fitting }];
  });
  const claims = groupBy(
    named.flatMap(({ fitting }) => fitting),
    (tender) => tender,
  );
  for (const { row, tenders, fitting } of named) {
    const [only] = fitting;
    const alone = only !== undefined && fitting.length === 1 && claims.get(only)?.length === 1;
    if (alone) take(row, only, { certainty: 'sure', by: 'receipt' });
    else leave(row, tenders);
  }
}

/**
 * Every part of a text that may be a receipt's number, as `bare` writes it. Digits alone, as a
 * reference is, count only where the dash is there.
 */
function receiptsIn(text: string): string[] {
  const words = text.toUpperCase().match(/[A-Z0-9-]+/g) ?? [];
  const found = words.flatMap((word) => {
    const parts = word.split('-');
    return parts.flatMap((part, at) => {
      const whole = /^(?=.*[A-Z])[A-Z0-9]{1,4}\d{6,}$/.test(part) ? [part] : [];
      return at === 0 ? whole : [...whole, `${parts[at - 1]}${part}`];
    });
  });
  return [...new Set(found)];
}

/** `K1-000123` without its dash, which banks drop. */
function bare(receiptNumber: string): string {
  return receiptNumber.replace('-', '');
}

/** Returns whether anything was taken: what is left may then be alone with its like. */
function matchByTime(
  rows: readonly Incoming[],
  waiting: readonly WaitingTender[],
  zone: TimeZone,
  round: number,
  take: Take,
): boolean {
  const byAmount = ofAmount(waiting);
  const pairs = rows.flatMap((row) => nearOf(row, byAmount, zone));
  const alone = (among: typeof pairs) => {
    const ofRow = groupBy(among, ({ row }) => row);
    const ofTender = groupBy(among, ({ tender }) => tender);
    return among.filter(
      ({ row, tender }) => ofRow.get(row)?.length === 1 && ofTender.get(tender)?.length === 1,
    );
  };
  const certain = alone(pairs);
  const taken =
    certain.length > 0 ? certain : alone(pairs.filter(({ nearby }) => nearby !== 'near'));
  for (const { row, tender, nearby } of taken) {
    const sure = taken === certain && round === 1 && nearby === 'close' && row.amounts.length === 1;
    take(row, tender, {
      certainty: sure ? 'sure' : 'likely',
      by: row.at === null ? 'day' : 'time',
    });
  }
  return taken.length > 0;
}

type ByAmount = ReadonlyMap<number, readonly WaitingTender[]>;

function ofAmount(waiting: readonly WaitingTender[]): ByAmount {
  return groupBy(waiting, ({ amount }) => amount as number);
}

/** The payments that a line could be: of its amount, and near enough. */
function nearOf(row: Incoming, byAmount: ByAmount, zone: TimeZone) {
  return row.amounts
    .flatMap((amount) => byAmount.get(amount) ?? [])
    .flatMap((tender) => {
      const nearby = nearness(row, tender, zone);
      return nearby === null ? [] : [{ row, tender, nearby }];
    });
}

/** How near a line is to a payment, or null. Where it tells no time, the day counts. */
function nearness(
  row: Incoming,
  tender: WaitingTender,
  zone: TimeZone,
): 'close' | 'near' | 'day' | null {
  if (row.at === null) return businessDay(tender.at, zone) === row.day ? 'day' : null;
  const apart = Math.abs(row.at - tender.at);
  if (apart <= close) return 'close';
  return apart <= near ? 'near' : null;
}

function described({ amounts, ...row }: Incoming, amount = amounts[0] ?? 0): StatementRow {
  return { ...row, amount: rupiah(amount) };
}

function groupBy<T, K>(list: readonly T[], key: (one: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const one of list) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}
