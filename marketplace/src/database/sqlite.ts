import { setTimeout as wait } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import { createQueue, type Database, type Row, type Statement, type Steps, type Value } from './database.ts';

/** Every commit is on the disk before it is answered: better-sqlite3 weakens this to NORMAL under WAL. */
export function makeDurable(connection: BetterSqlite3.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}

/**
 * A database over one better-sqlite3 connection, which Vendure may use as well. Its transactions wait until no other
 * is open on the connection and then run in one go.
 */
export function openSqlite(connection: BetterSqlite3.Database, options: { owned: boolean }): Database {
  const exclusive = createQueue();
  const prepared = new Map<string, BetterSqlite3.Statement>();

  const query = ({ sql, values }: Statement): Row[] => {
    let statement = prepared.get(sql);
    if (statement === undefined) {
      statement = connection.prepare(sql);
      prepared.set(sql, statement);
    }
    const named = namedValues(values);
    if (statement.reader) return statement.all(named) as Row[];
    statement.run(named);
    return [];
  };

  return {
    kind: 'sqlite',
    exclusive: (work) =>
      exclusive(async () => {
        await idle(connection);
        return work();
      }),
    transaction: (steps) =>
      exclusive(async () => {
        await idle(connection);
        return connection.transaction(() => runNow(steps(), query)).immediate();
      }),
    close: async () => {
      if (options.owned) connection.close();
    },
  };
}

/** `$1` is a named parameter for SQLite, called "1". */
export function namedValues(values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value, index) => [String(index + 1), value]));
}

async function idle(connection: BetterSqlite3.Database): Promise<void> {
  while (connection.inTransaction) await wait(1);
}

function runNow<T>(steps: Steps<T>, query: (statement: Statement) => Row[]): T {
  let next = steps.next();
  while (!next.done) next = steps.next(query(next.value));
  return next.value;
}
