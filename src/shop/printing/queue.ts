import type { Clock } from '../clock.ts';
import type { Tx, Writer } from '../storage/writer.ts';
import { broken } from './outcome.ts';
import type { PrintFailure, PrintOutcome } from './outcome.ts';
import { drawerOpensWithin } from './sheets.ts';
import type { JobRow, PrintingSql } from './sql.ts';

/** Milliseconds until a printer that was not ready is tried again, doubled each time. */
const firstPause = 2000;
const longestPause = 30_000;

/** After so many milliseconds the visitor has gone: the receipt waits for the cashier's word. */
export const receiptWaitsFor = 10 * 60_000;

/** Milliseconds that a print under way may take while the shop closes. */
const closingPatience = 2000;

export interface QueueDeps {
  sql: PrintingSql;
  writer: Writer;
  clock: Clock;
  /** Prints one job; aborting `signal` cuts it short. */
  print(job: JobRow, signal: AbortSignal): Promise<PrintOutcome>;
  /** Told in the transaction that books it that a job is on paper. */
  printed(tx: Tx, job: JobRow): void;
  /** Called whenever a job or the printer's condition has changed. */
  changed(): void;
  /** Where a fault of the program itself goes. */
  report(error: unknown): void;
}

/** Prints the jobs that are queued, oldest first, one at a time. */
export interface Queue {
  start(): void;
  /** Tries at once, however long the printer was to be left alone. */
  wake(): void;
  /** Ends after the print under way, which is cut short where it takes too long. */
  stop(): Promise<void>;
  /** What is known of the printer from the last attempt. */
  condition(): PrinterCondition;
  /** Forgets it: another printer is used, or the cashier has dealt with it. */
  forget(): void;
}

export interface PrinterCondition {
  failure: PrintFailure | null;
  nearEnd: boolean;
}

/**
 * A printer that is not ready holds every receipt: the oldest is tried again with growing pauses
 * and at once when a new one comes, so that all print in order when the printer is back. What may
 * partly be on paper fails and waits for the cashier, and the next one goes on: nothing is ever
 * printed twice unasked.
 */
export function createQueue(deps: QueueDeps): Queue {
  const { sql, writer, clock, print, printed, changed, report } = deps;
  let condition = conditionAfter(sql.newestAttempted.get());
  let running: Promise<void> | null = null;
  let again = false;
  let open = false;
  let timer: NodeJS.Timeout | null = null;
  let closing = new AbortController();

  const wake = (): void => {
    if (!open) return;
    if (timer !== null) clearTimeout(timer);
    timer = null;
    again = true;
    running ??= work().finally(() => {
      running = null;
      if (again) wake();
    });
  };

  const work = async (): Promise<void> => {
    try {
      // Whoever woke the queue is answered first.
      await new Promise((resolve) => setImmediate(resolve));
      while (open) {
        again = false;
        const job = await begin();
        if (job === null) return;
        const pause = await settle(job, await attempt(job));
        if (pause !== null && !again) {
          timer = setTimeout(wake, pause).unref();
          return;
        }
      }
    } catch (error) {
      again = false;
      report(error);
    }
  };

  const begin = async (): Promise<JobRow | null> => {
    const job = await writer.transaction(() => {
      sql.failInterrupted.run();
      sql.dropOldPulses.run(clock.now() - drawerOpensWithin);
      const oldest = sql.oldestQueued.get();
      if (oldest !== undefined) sql.begin.run(oldest.id);
      return oldest;
    });
    if (job === undefined) return null;
    changed();
    return { ...job, attempts: job.attempts + 1 };
  };

  const attempt = async (job: JobRow): Promise<PrintOutcome> => {
    try {
      return await print(job, closing.signal);
    } catch (error) {
      report(error);
      return broken('PRINTER_LOST');
    }
  };

  /** Books the outcome. Returns how long to leave the printer alone, or null where it is ready. */
  const settle = async (job: JobRow, outcome: PrintOutcome): Promise<number | null> => {
    const now = clock.now();
    const pause = Math.min(firstPause * 2 ** (job.attempts - 1), longestPause);
    await writer.transaction((tx) => {
      if (outcome.printed) {
        sql.succeed.run(now, job.id);
        printed(tx, job);
      } else if (outcome.started || now - job.at >= receiptWaitsFor) {
        sql.fail.run(outcome.failure, job.id);
      } else sql.wait.run(outcome.failure, now + pause, job.id);
    });
    condition = outcome.printed
      ? { failure: null, nearEnd: outcome.nearEnd }
      : { failure: outcome.failure, nearEnd: condition.nearEnd };
    changed();
    return outcome.printed || outcome.started ? null : pause;
  };

  return {
    start: () => {
      open = true;
      closing = new AbortController();
      wake();
    },
    wake,
    stop: async () => {
      open = false;
      if (timer !== null) clearTimeout(timer);
      timer = null;
      const cut = setTimeout(() => {
        closing.abort();
      }, closingPatience);
      await running;
      clearTimeout(cut);
    },
    condition: () => condition,
    forget: () => {
      condition = { failure: null, nearEnd: false };
    },
  };
}

function conditionAfter(job: JobRow | undefined): PrinterCondition {
  const bad = job !== undefined && (job.state === 'queued' || job.state === 'failed');
  return { failure: bad ? job.failure : null, nearEnd: false };
}
