import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import type { Database } from './database.ts';
import { openPostgres } from './postgres.ts';
import { makeDurable, openSqlite } from './sqlite.ts';

/** Where the marketplace keeps its books. */
export type Place = { kind: 'sqlite'; file: string } | { kind: 'postgres'; url: string };

/** The folder that was asked for, as seen from where npm was called; without a wish, `data` of this package. */
export function dataFolderOf(wish: string | undefined): string {
  if (wish === undefined) return resolve(import.meta.dirname, '../../data');
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), wish);
}

/**
 * SQLite in the data folder, or the PostgreSQL database that `KOMPOR_DB` names.
 * @throws when `url` is set and is no `postgres://` address.
 */
export function placeOf(dataFolder: string, url: string | undefined): Place {
  if (url === undefined || url === '')
    return { kind: 'sqlite', file: join(dataFolder, 'marketplace.sqlite') };
  if (!/^postgres(ql)?:\/\//u.test(url))
    throw new Error('KOMPOR_DB must be an address like postgres://name@host/database');
  return { kind: 'postgres', url };
}

/** Opens the database by itself, without Vendure. */
export function openPlace(place: Place): Database {
  if (place.kind === 'postgres') return openPool(place.url);
  mkdirSync(join(place.file, '..'), { recursive: true, mode: 0o700 });
  const connection = new BetterSqlite3(place.file);
  makeDurable(connection);
  connection.pragma('foreign_keys = ON');
  return openSqlite({ connection, busy: () => false });
}

export function openPool(url: string): Database {
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', (error) => process.stderr.write(`PostgreSQL: ${error.message}\n`));
  return openPostgres(pool);
}
