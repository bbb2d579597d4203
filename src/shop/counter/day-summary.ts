import type { DaySummary } from '../../contract/counter.ts';
import { businessDay, clockTime } from '../../domain/business-day.ts';
import { rupiah } from '../../domain/money.ts';
import type { Clock } from '../clock.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { RefundRecords } from '../refunds/records.ts';
import type { Settings } from '../settings/store.ts';
import type { counterSql } from './sql.ts';

/** What a business day brought in; today where `day` is null. */
export type DaySummaries = (day: string | null) => DaySummary;

export function createDaySummaries({
  sql,
  clock,
  settings,
  refunds,
}: {
  sql: ReturnType<typeof counterSql>;
  clock: Clock;
  settings: Settings;
  refunds: Pick<RefundRecords, 'ofDay'>;
}): DaySummaries {
  return (given) => {
    const { timeZone } = shopDetails(settings);
    const day = given ?? businessDay(clock.now(), timeZone);
    const rows = sql.hours.all(day);
    const sum = (pick: (row: (typeof rows)[number]) => number) =>
      rows.reduce((total, row) => total + pick(row), 0);
    const back = refunds.ofDay(day);
    return {
      day,
      sales: sum((row) => row.sales),
      total: rupiah(sum((row) => row.total)),
      pieces: sum((row) => row.pieces),
      refunds: { count: back.count, total: rupiah(back.total) },
      byHour: rows.map(({ at, sales, total }) => ({
        hour: Number(clockTime(at, timeZone).slice(0, 2)),
        sales,
        total,
      })),
    };
  };
}
