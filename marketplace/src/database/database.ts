export type Value = string | number | null;
export type Row = Record<string, unknown>;

/** One SQL statement with `$1`, `$2` … as placeholders, in the dialect SQLite and PostgreSQL share. */
export interface Statement {
  sql: string;
  values: readonly Value[];
}

/**
 * The statements of one transaction, written as a generator that yields a statement and is resumed with its rows.
 * SQLite runs it without ever giving up the thread, so that nothing can slip into the transaction of the one
 * connection it shares with Vendure; PostgreSQL awaits every statement. Both run the same code.
 */
export type Steps<T> = Generator<Statement, T, Row[]>;

export interface Database {
  readonly kind: 'sqlite' | 'postgres';
  /** Runs the steps in one transaction; a conflict with another transaction is retried, so `steps` may run again. */
  transaction<T>(steps: () => Steps<T>): Promise<T>;
  /** Gives `work` the only place from which catalogue changes are made in this process. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Yields one statement and returns its rows. */
export function* rows(sql: string, ...values: Value[]): Steps<Row[]> {
  return yield { sql, values };
}

/** Yields one statement and returns its first row, if it has one. */
export function* firstRow(sql: string, ...values: Value[]): Steps<Row | undefined> {
  return (yield { sql, values })[0];
}

/** `$from, $from+1 …` for a list of `count` values. */
export function placeholders(count: number, from = 1): string {
  return Array.from({ length: count }, (_, index) => `$${from + index}`).join(', ');
}

/** Runs steps with an asynchronous way to query, for instance inside a transaction that Vendure has opened. */
export async function runSteps<T>(
  steps: Steps<T>,
  query: (statement: Statement) => Promise<Row[]>,
): Promise<T> {
  let next = steps.next();
  while (!next.done) {
    let result: Row[];
    try {
      result = await query(next.value);
    } catch (error) {
      next = steps.throw(error);
      continue;
    }
    next = steps.next(result);
  }
  return next.value;
}

/**
 * Whether the database could not take the values themselves, so that trying again is in vain: class 22 or 23 of
 * PostgreSQL's error codes, a constraint or a mismatch of SQLite's.
 */
export function isDataFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(2[23]...|SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE).*)$/u.test(code);
}

/** A first-in first-out queue of one. */
export function createQueue(): <T>(work: () => Promise<T>) => Promise<T> {
  let tail: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = tail.then(work);
    tail = result.catch(() => undefined);
    return result;
  };
}
