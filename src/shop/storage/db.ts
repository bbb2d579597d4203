import type Database from 'better-sqlite3';

/** A connection to the shop's SQLite file. */
export type Db = Database.Database;
