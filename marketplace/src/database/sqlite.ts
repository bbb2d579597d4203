import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type BetterSqlite3 from 'better-sqlite3';
import { createQueue } from './database.ts';
import type { Database, Row, Statement, Steps, Value } from './database.ts';

/** Every commit is on the disk before it is answered: better-sqlite3 weakens this to NORMAL under WAL. */
export function makeDurable(connection: BetterSqlite3.Database): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}

/** What Vendure's side of a shared connection must offer. */
export interface SharedConnection {
  connection: BetterSqlite3.Database;
  /** Whether Vendure has begun a transaction, or is about to. */
  busy(): boolean;
}

export interface SharedSqlite extends Database {
  /** Resolves when Vendure may begin a transaction that is not part of `exclusive` work. */
  turn(): Promise<void>;
}

/**
 * A database over the one better-sqlite3 connection that Vendure uses as well. Two transactions on one connection
 * would become one, and what the first had answered could still be rolled back with the second. So Kompor's own run
 * in one go when no other is open, and Vendure's wait while the catalogue is being changed.
 */
export function openSqlite({ connection, busy }: SharedConnection): SharedSqlite {
  const queue = createQueue();
  const inside = new AsyncLocalStorage<true>();
  let exclusiveWork: Promise<unknown> | undefined;
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

  const idle = async (): Promise<void> => {
    while (connection.inTransaction || busy()) await wait(1);
  };

  return {
    kind: 'sqlite',
    transaction: (steps) =>
      queue(async () => {
        await idle();
        return connection.transaction(() => runNow(steps(), query)).immediate();
      }),
    exclusive: (work) =>
      queue(async () => {
        await idle();
        const running = inside.run(true, work);
        exclusiveWork = running.catch(() => undefined);
        return running.finally(() => {
          exclusiveWork = undefined;
        });
      }),
    turn: async () => {
      while (exclusiveWork !== undefined && inside.getStore() === undefined) await exclusiveWork;
    },
    close: async () => {
      connection.close();
    },
  };
}

/** `$1` is a named parameter for SQLite, called "1". */
export function namedValues(values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value, index) => [String(index + 1), value]));
}

function runNow<T>(steps: Steps<T>, query: (statement: Statement) => Row[]): T {
  let next = steps.next();
  while (!next.done) next = steps.next(query(next.value));
  return next.value;
}
