/** A day, a time of day, or both, as far as a cell tells them. */
export interface When {
  /** `2026-11-22` */
  day: string | null;
  /** Seconds since midnight, in the zone of the statement. */
  seconds: number | null;
  /** Minutes that the time is ahead of UTC, where the cell says so; null: it is the statement's own. */
  ahead: number | null;
  /** What is left of the cell. */
  rest: string;
}

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
/** Where English, or another Indonesian short form, has other letters. */
const otherMonths: Record<string, number> = {
  may: 5,
  ags: 8,
  agt: 8,
  aug: 8,
  oct: 10,
  dec: 12,
  nop: 11,
  peb: 2,
};

const yearFirst = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const dayFirst = /(?<!\d)(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;
const inWords = /(?<!\d)(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s,-]+(\d{4}|\d{2})(?!\d)/i;
/** `Z`, `+08:00`, `WITA`: what may stand behind a time of day. */
const zoneBehind = /^\s*(?:(z)\b|([+-])(\d{2}):?(\d{2})(?!\d)|\b(wib|wita|wit)\b)/i;
const zonesAhead: Record<string, number> = { wib: 420, wita: 480, wit: 540 };
const clock = /(?<![\d.,:])([01]?\d|2[0-3])([:.])([0-5]\d)(?:\2([0-5]\d)(?:[.,]\d+)?)?(?![\d:])/;

/**
 * Reads day and time of a cell, the day before the month where both are digits, as Indonesia writes
 * it: `22/11/2026 14.05`, `2026-11-22T14:05:30`, `22 Nov 2026`. A time with points counts only
 * beside a day or a zone, else it could be an amount.
 */
export function readWhen(cell: string): When {
  const { day, rest } = cutDay(cell);
  const found = clock.exec(rest);
  const zoned = /\bwi(?:b|t|ta)\b/i.test(rest);
  if (found === null || (found[2] === '.' && day === null && !zoned)) {
    return { day, seconds: null, ahead: null, rest };
  }
  const behind = rest.slice(found.index + found[0].length);
  const zone = zoneBehind.exec(behind);
  const after = behind.slice(zone?.[0].length ?? 0);
  const half = /^\s*([ap])\.?m\b/i.exec(after)?.[1]?.toLowerCase();
  const hour =
    half === undefined ? Number(found[1]) : (Number(found[1]) % 12) + (half === 'p' ? 12 : 0);
  const seconds = hour * 3600 + Number(found[3]) * 60 + Number(found[4] ?? 0);
  return {
    day,
    // Midnight sharp beside a day is how programs write a day alone.
    seconds: day !== null && seconds === 0 ? null : seconds,
    ahead: zone === null ? null : aheadOf(zone),
    rest: `${rest.slice(0, found.index)} ${after}`.replace(/\bwi(?:b|t|ta)\b|\b[ap]\.?m\b/i, ''),
  };
}

function aheadOf([, utc, sign, hours, minutes, name]: RegExpExecArray): number {
  if (utc !== undefined) return 0;
  if (name !== undefined) return zonesAhead[name.toLowerCase()] ?? 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function cutDay(cell: string): { day: string | null; rest: string } {
  for (const [pattern, read] of [
    [yearFirst, (m: RegExpExecArray) => dayOf(m[1], m[2], m[3])],
    [
      dayFirst,
      (m: RegExpExecArray) =>
        // `10.05.30` is a time.
        m[2] === '.' && m[4]?.length === 2 ? null : dayOf(m[4], m[3], m[1]),
    ],
    [inWords, (m: RegExpExecArray) => dayOf(m[3], monthOf(m[2] ?? ''), m[1])],
  ] as const) {
    const found = pattern.exec(cell);
    const day = found === null ? null : read(found);
    if (found !== null && day !== null) {
      const rest = cell.slice(0, found.index) + cell.slice(found.index + found[0].length);
      return { day, rest: rest.replace(/^\s*T(?=\d)/, ' ') };
    }
  }
  return { day: null, rest: cell };
}

function monthOf(word: string): string {
  const short = word.toLowerCase();
  const at = months.indexOf(short) + 1;
  return String(at > 0 ? at : (otherMonths[short] ?? 0));
}

/** Null where there is no such day. */
function dayOf(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
