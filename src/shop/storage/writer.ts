import { reportToStandardError } from '../report.ts';
import type { Db } from './db.ts';

/**
 * What a use case holds while it writes: `after` runs once the commit is on the disk. A task that
 * throws is reported and holds up neither the others nor the answer: what is booked is booked.
 */
export interface Tx {
  after(task: () => void): void;
}

export interface Writer {
  /** Runs `work` in one BEGIN IMMEDIATE transaction. `work` must not be async: nothing waits inside. */
  transaction<T>(work: (tx: Tx) => T): Promise<T>;
  /**
   * Lets another connection (an import in a worker) write while every transaction of this one
   * waits its turn, so that the shop's thread never blocks on SQLite's lock.
   */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
}

/** `report` hears of faults in what runs after a commit. */
export function createWriter(db: Db, report = reportToStandardError): Writer {
  let gate: Promise<unknown> | null = null;

  const begin = db.prepare('BEGIN IMMEDIATE');
  const commit = db.prepare('COMMIT');
  const rollback = db.prepare('ROLLBACK');

  const run = <T>(work: (tx: Tx) => T): T => {
    const tasks: (() => void)[] = [];
    begin.run();
    let answer: T;
    try {
      answer = work({ after: (task) => tasks.push(task) });
      if (answer instanceof Promise) throw new Error('a transaction must not be async');
      commit.run();
    } catch (error) {
      // SQLite has rolled back by itself where the disk is full or the file cannot be read.
      if (db.inTransaction) rollback.run();
      throw error;
    }
    for (const task of tasks) {
      try {
        task();
      } catch (error) {
        report(error);
      }
    }
    return answer;
  };

  return {
    transaction: async (work) => {
      while (gate !== null) await gate.catch(() => undefined);
      return run(work);
    },
    exclusive: async (work) => {
      while (gate !== null) await gate.catch(() => undefined);
      const turn = work();
      gate = turn;
      try {
        return await turn;
      } finally {
        gate = null;
      }
    },
  };
}
