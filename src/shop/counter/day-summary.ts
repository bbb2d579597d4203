import type { DaySummary } from '../../contract/counter.ts';
import { businessDay, clockTime, dayStart } from '../../domain/business-day.ts';
import { rupiah } from '../../domain/money.ts';
import type { Clock } from '../clock.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { counterSql } from './sql.ts';

const dayLength = 86_400_000;

/** What a business day brought in; today where `day` is null. */
export type DaySummaries = (day: string | null) => DaySummary;

export function createDaySummaries({
  sql,
  clock,
  settings,
}: {
  sql: ReturnType<typeof counterSql>;
  clock: Clock;
  settings: Settings;
}): DaySummaries {
  return (given) => {
    const { timeZone } = shopDetails(settings);
    const day = given ?? businessDay(clock.now(), timeZone);
    const start = dayStart(day, timeZone);
    // Sales keep the day of the zone they were made in; a day around finds them by the index on time.
    const rows = sql.hours.all({ day, from: start - dayLength, to: start + 2 * dayLength });
    const sum = (pick: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + pick(row), 0);
    return {
      day,
      sales: sum((row) => row.sales),
      total: rupiah(sum((row) => row.total)),
      pieces: sum((row) => row.pieces),
      byHour: rows.map(({ at, sales, total }) => ({
        hour: Number(clockTime(at, timeZone).slice(0, 2)),
        sales,
        total,
      })),
    };
  };
}
