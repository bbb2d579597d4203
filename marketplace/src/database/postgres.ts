import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { createQueue, runSteps } from './database.ts';
import type { Database, Steps } from './database.ts';

const ATTEMPTS = 8;

/** serialization_failure, deadlock_detected, lock_not_available: the other transaction won, so try again. */
const CONFLICTS = new Set(['40001', '40P01', '55P03']);

/** A database over a pool of PostgreSQL connections of its own, beside Vendure's. */
export function openPostgres(pool: pg.Pool): Database {
  return {
    kind: 'postgres',
    exclusive: createQueue(),
    transaction: (steps) => withRetries(() => once(pool, steps)),
    close: () => pool.end(),
  };
}

/** Runs a whole transaction again when PostgreSQL has given it up in favour of another. */
export async function withRetries<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
      await wait(attempt * 5 + Math.random() * 20);
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CONFLICTS.has(String(error.code));
}

async function once<T>(pool: pg.Pool, steps: () => Steps<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('BEGIN');
    const result = await runSteps(
      steps(),
      async ({ sql, values }) => (await client.query(sql, [...values])).rows,
    );
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      broken = cause;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
