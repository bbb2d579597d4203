import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { counterSql } from '../../../src/shop/counter/sql.ts';
import { migrate, schemaNumber } from '../../../src/shop/storage/migrate.ts';
import { tempFolder } from '../../support/shop.ts';

it('finds the sales of a day that were made before days were looked up, without reading the others', () => {
  const file = join(tempFolder(), 'kompor.db');
  const db = new Database(file);
  onTestFinished(() => {
    db.close();
  });
  migrate(db, file, 3);
  db.exec("INSERT INTO register VALUES ('r', 'K1', 'Kasir 1')");
  for (const [number, day] of ['2026-11-21', '2026-11-22', '2026-11-22'].entries()) {
    db.exec(`INSERT INTO cart VALUES ('c${number}', 'r', 'sold', 0);
      INSERT INTO sale VALUES ('s${number}', 'c${number}', 'r', ${number + 1}, 'K1-${number}', 0,
        '${day}', 'Kasir', 1000, 0, 1000, 1000, 0, 1)`);
  }
  migrate(db, file, 4);
  expect(schemaNumber(db)).toBe(4);
  migrate(db, file);
  const { hours } = counterSql(db);
  expect(hours.all('2026-11-22')).toEqual([{ at: 0, sales: 2, total: 2000, pieces: 2 }]);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${hours.source}`).all('2026-11-22');
  expect(JSON.stringify(plan)).toContain('USING INDEX sale_by_day (business_day=?)');
});
