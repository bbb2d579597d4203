import { businessDay, hourOf } from '../../domain/business-day.ts';
import type { Clock } from '../clock.ts';
import type { Settings } from '../settings/store.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Db } from '../storage/db.ts';
import type { visitKinds } from '../storage/migrations/0011-visitors.ts';
import type { Writer } from '../storage/writer.ts';

export type VisitKind = (typeof visitKinds)[number];

/** How often something was seen in one hour of one day. */
export interface VisitRow {
  day: string;
  hour: number;
  kind: VisitKind;
  subject: string;
  count: number;
}

/**
 * Counts what visitors look at, by the hour, and never who. Counts wait in memory and are written
 * together: fifty phones that browse cost the counter one small write, and a power cut loses a few
 * seconds of counts, which nobody is paid by.
 */
export interface Visits {
  count(kind: VisitKind, subject: string): void;
  /** Counts of business days, both included, with those that still wait. */
  between(from: string, to: string): VisitRow[];
  /** Forgets counts that nobody looks at any more. */
  forgetOld(): void;
  /** Writes what waits. */
  flush(): Promise<void>;
  stop(): Promise<void>;
}

/** Milliseconds. */
const wait = 5000;
const minute = 60_000;
/** So many different things of a kind in an hour; more is somebody who plays. */
const mostSubjects: Partial<Record<VisitKind, number>> = { found_nothing: 200 };
const mostOfOthers = 5000;
/** Milliseconds that counts are kept. */
const keptFor = 800 * 24 * 3_600_000;

export function createVisits(deps: {
  db: Db;
  writer: Writer;
  clock: Clock;
  settings: Settings;
  report(error: unknown): void;
}): Visits {
  const { db, writer, clock, settings, report } = deps;
  const add = db.prepare(
    `INSERT INTO visit_count (day, hour, kind, subject, count) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (day, hour, kind, subject) DO UPDATE SET count = count + excluded.count`,
  );
  const select = db.prepare<[string, string], VisitRow>(
    `SELECT day, hour, kind, subject, count FROM visit_count WHERE day BETWEEN ? AND ?
     ORDER BY day, hour, kind, subject`,
  );
  const forget = db.prepare('DELETE FROM visit_count WHERE day < ?');
  let waiting = new Map<string, VisitRow>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Day and hour, looked up once a minute: a page is counted in less time than they take. */
  let slot = { until: -Infinity, day: '', hour: 0 };
  /** What was counted in this hour, by kind. */
  let seen = { hour: -1, subjects: new Map<VisitKind, Set<string>>() };

  const isOneTooMany = (hour: number, kind: VisitKind, subject: string): boolean => {
    if (seen.hour !== hour) seen = { hour, subjects: new Map() };
    const known = seen.subjects.get(kind) ?? new Set();
    seen.subjects.set(kind, known);
    if (known.has(subject)) return false;
    if (known.size >= (mostSubjects[kind] ?? mostOfOthers)) return true;
    known.add(subject);
    return false;
  };

  const slotNow = () => {
    const now = clock.now();
    if (now < slot.until && now >= slot.until - minute) return slot;
    const { timeZone } = shopDetails(settings);
    const until = (Math.floor(now / minute) + 1) * minute;
    slot = { until, day: businessDay(now, timeZone), hour: hourOf(now, timeZone) };
    return slot;
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    await writer.transaction(() => {
      const rows = waiting;
      waiting = new Map();
      for (const { day, hour, kind, subject, count } of rows.values()) {
        add.run(day, hour, kind, subject, count);
      }
    });
  };

  return {
    count: (kind, subject) => {
      const { day, hour } = slotNow();
      const key = `${day} ${hour} ${kind} ${subject}`;
      const row = waiting.get(key);
      if (row !== undefined) row.count += 1;
      else if (!isOneTooMany(hour, kind, subject)) {
        waiting.set(key, { day, hour, kind, subject, count: 1 });
      }
      timer ??= setTimeout(() => {
        flush().catch(report);
      }, wait).unref();
    },

    between: (from, to) => {
      const rows = select.all(from, to);
      const held = new Map(rows.map((row) => [keyOf(row), row]));
      for (const row of waiting.values()) {
        if (row.day < from || row.day > to) continue;
        const written = held.get(keyOf(row));
        if (written === undefined) rows.push({ ...row });
        else written.count += row.count;
      }
      return rows;
    },

    forgetOld: () => {
      const { timeZone } = shopDetails(settings);
      forget.run(businessDay(clock.now() - keptFor, timeZone));
    },

    flush,
    stop: flush,
  };
}

function keyOf({ day, hour, kind, subject }: VisitRow): string {
  return `${day} ${hour} ${kind} ${subject}`;
}
