import type { Migration } from './migration.ts';

/** The takings of a day are asked for after every sale: without an index, all sales ever are read. */
export const salesByDay: Migration = {
  number: 4,
  name: 'sales-by-day',
  up: (db) => {
    db.exec('CREATE INDEX sale_by_day ON sale (business_day)');
  },
};
