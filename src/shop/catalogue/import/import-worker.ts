import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { ImportPreview, ImportStatus } from '../../../contract/catalogue.ts';
import { createCommands } from '../../command.ts';
import { Refusal } from '../../refuse.ts';
import { openReader } from '../../storage/store.ts';
import { createWriter } from '../../storage/writer.ts';
import { createApplyPlan } from './apply.ts';
import { FileRefusal } from './file-refusal.ts';
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
class Outdated extends Error {}

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

function planNow(file: ReadFile, db = openReader(task.file)): Plan {
  try {
    return planImport(file, task.fileName, readStanding(db, file.format));
  } finally {
    db.close();
  }
}

async function apply(file: ReadFile, plan: Plan, order: ApplyOrder): Promise<ImportStatus> {
  const db = new Database(task.file, { fileMustExist: true });
  try {
    db.pragma('synchronous = FULL');
    db.pragma('foreign_keys = ON');
    db.pragma('busy_timeout = 5000');
    db.pragma('cache_size = -32000');
    const clock = { now: () => order.now };
    const applyPlan = createApplyPlan(db, clock);
    const commands = createCommands(db, createWriter(db), clock);
    return await commands('catalogue.applyImport', order.input, () => {
      const current = planImport(file, task.fileName, readStanding(db, file.format));
      if (current.digest !== plan.digest) throw new Outdated();
      applyPlan(plan, {
        importId: task.importId,
        who: order.who,
        fileName: task.fileName,
        onProduct: (done) => {
          progress(done, plan.changes.length);
        },
      });
      takeLastWord();
      return doneStatus(plan.preview);
    });
  } finally {
    db.close();
  }
}

function doneStatus(preview: ImportPreview): ImportStatus {
  const total = preview.counts.new + preview.counts.changed;
  const { importId } = task;
  return { importId, state: 'done', done: total, total, preview, failure: null };
}

/** What ends an import as expected; everything else is a fault of the program and thrown on. */
function reportEnd(error: unknown): void {
  if (error instanceof Cancelled) report({ type: 'cancelled' });
  else if (error instanceof Outdated) {
    report({ type: 'failed', code: 'IMPORT_OUTDATED', detail: null });
  } else if (error instanceof FileRefusal) {
    report({ type: 'failed', code: error.code, detail: error.detail });
  } else if (error instanceof Refusal) {
    report({ type: 'failed', code: error.code, detail: null });
  } else throw error;
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
  report({ type: 'applied', status: await apply(file, plan, order) });
} catch (error) {
  reportEnd(error);
}
