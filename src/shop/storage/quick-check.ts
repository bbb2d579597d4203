import { Worker } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { workerFile } from '../worker-file.ts';

/** What a check running beside the counter is: it can be ended early. */
export interface RunningCheck {
  stop(): Promise<void>;
}

/**
 * Checks the file after an unclean end on a connection and a thread of its own, so that the
 * counter opens at once. What is wrong goes to `report`.
 */
export function quickCheckLater(file: string, report: (error: unknown) => void): RunningCheck {
  const worker = new Worker(workerFile('storage/quick-check-worker'), {
    workerData: { file },
  });
  worker.on('message', (answer: string) => {
    if (answer !== 'ok') report(new Error(`quick_check of ${file}: ${answer}`));
  });
  worker.on('error', report);
  worker.unref();
  return {
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** `ok`, or what SQLite found wrong in the file, one fault a line. */
export function quickCheck(file: string): string {
  const db = new Database(file, { readonly: true });
  try {
    const rows = db.pragma('quick_check') as { quick_check: string }[];
    return rows.map((row) => row.quick_check).join('\n');
  } finally {
    db.close();
  }
}
