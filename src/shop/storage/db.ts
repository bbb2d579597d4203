import type Database from 'better-sqlite3';

/**
 * A connection to the shop's SQLite file.
 *
 * Where a question with ORDER BY or a JOIN looks through an index that is not unique, SQLite
 * compiles it anew whenever a parameter changes, lest another plan fit the new value better
 * (sqlite3_bind_*, built with STAT4): 20 to 50 µs. Statements that every scan or sale runs write
 * such a parameter as `+?`, which the planner does not look into.
 */
export type Db = Database.Database;
