import { parentPort, workerData } from 'node:worker_threads';
import { openReader } from '../../storage/store.ts';
import { ImportRefusal } from './import-refusal.ts';
import type { ReadFile } from './imported.ts';
import { turns } from './messages.ts';
import type { ApplyOrder, ImportReport, ImportTask } from './messages.ts';
import { planImport } from './plan.ts';
import type { Plan } from './plan.ts';
import { readFile } from './read-file.ts';
import { readStanding } from './standing.ts';

/**
 * One import from its bytes to its commit, on a thread of its own so that the counter goes on. It
 * reports its progress and its preview, then waits for the order to apply it.
 */
const task = workerData as ImportTask;
const turn = new Int32Array(task.turn);

/** Thrown to leave whatever is under way; the transaction around it rolls back. */
class Cancelled extends Error {}

function report(message: ImportReport): void {
  parentPort?.postMessage(message);
}

function goOn(): void {
  if (Atomics.load(turn, 0) === turns.cancelled) throw new Cancelled();
}

/** From here on a cancellation comes too late. */
function takeLastWord(): void {
  const before = Atomics.compareExchange(turn, 0, turns.running, turns.committing);
  if (before === turns.cancelled) throw new Cancelled();
}

let toldAt = 0;
function progress(done: number, total: number | null): void {
  goOn();
  const now = performance.now();
  if (now - toldAt < 100) return;
  toldAt = now;
  report({ type: 'progress', done, total });
}

function planNow(file: ReadFile): Plan {
  const db = openReader(task.file);
  try {
    return planImport(file, task.fileName, readStanding(db, file.format));
  } finally {
    db.close();
  }
}

function nextOrder(): Promise<ApplyOrder> {
  return new Promise((resolve) => {
    parentPort?.once('message', resolve);
  });
}

try {
  const file = readFile(task.bytes, progress);
  goOn();
  const plan = planNow(file);
  goOn();
  report({ type: 'ready', preview: plan.preview });
  const order = await nextOrder();
  // Most of the shop's program is needed to write, none of it to preview.
  const { applyOrder } = await import('./apply-order.ts');
  const onProduct = (done: number): void => {
    progress(done, plan.changes.length);
  };
  const hooks = { onProduct, beforeCommit: takeLastWord };
  report({ type: 'applied', status: await applyOrder(task, file, plan, order, hooks) });
} catch (error) {
  if (error instanceof Cancelled) report({ type: 'cancelled' });
  else if (error instanceof ImportRefusal) {
    report({ type: 'failed', code: error.code, detail: error.detail || null, place: error.place });
  } else throw error;
}
