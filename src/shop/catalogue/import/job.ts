import { Worker } from 'node:worker_threads';
import type { ImportStatus } from '../../../contract/catalogue.ts';
import type { Writer } from '../../storage/writer.ts';
import { workerFile } from '../../worker-file.ts';
import { turns } from './messages.ts';
import type { ApplyOrder, ImportReport, ImportTask } from './messages.ts';

/** One import and the thread that does it. */
export interface Job {
  status(): ImportStatus;
  /** Applies the preview while `writer` lets nobody else write. Answers with how it ended. */
  apply(writer: Writer, order: ApplyOrder): Promise<ImportStatus>;
  cancel(): ImportStatus;
  /** Cancels and waits until the thread is gone. */
  stop(): Promise<void>;
}

/** A workbook can unpack to far more than it weighs; it then ends its thread and not the shop. */
const memory = { maxOldGenerationSizeMb: 1024 };

/** Starts to read a file. `onChange` hears of every step; `report` of faults of the program. */
export function startJob(
  given: Omit<ImportTask, 'turn'>,
  onChange: (status: ImportStatus) => void,
  report: (error: unknown) => void,
): Job {
  const { importId } = given;
  const turn = new Int32Array(new SharedArrayBuffer(4));
  // A copy of its own that can be handed over: a Buffer may share its memory with others.
  const bytes = new Uint8Array(given.bytes);
  const task: ImportTask = { ...given, bytes, turn: turn.buffer as SharedArrayBuffer };
  const worker = new Worker(workerFile('catalogue/import/import-worker'), {
    workerData: task,
    transferList: [bytes.buffer],
    resourceLimits: memory,
  });
  const gone = new Promise<void>((resolve) => {
    worker.once('exit', () => {
      if (!isOver()) fail('INTERNAL_SERVER_ERROR', null);
      resolve();
    });
  });

  let status: ImportStatus = {
    importId,
    state: 'reading',
    done: 0,
    total: null,
    preview: null,
    failure: null,
  };
  const change = (next: Partial<ImportStatus>): void => {
    status = { ...status, ...next };
    onChange(status);
  };
  const isOver = (): boolean => ['done', 'cancelled', 'failed'].includes(status.state);
  const fail = (code: string, detail: string | null, place: string | null = null): void => {
    change({ state: 'failed', failure: { code, detail, place } });
  };

  worker.on('message', (message: ImportReport) => {
    if (isOver()) return;
    if (message.type === 'progress') change({ done: message.done, total: message.total });
    else if (message.type === 'ready') {
      const { rows } = message.preview;
      change({ state: 'ready', done: rows, total: rows, preview: message.preview });
    } else if (message.type === 'applied') change(message.status);
    else if (message.type === 'cancelled') change({ state: 'cancelled' });
    else fail(message.code, message.detail, message.place);
  });
  worker.on('error', (error: Error & { code?: string }) => {
    const tooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    if (!tooMuch) report(error);
    if (isOver()) return;
    if (tooMuch) fail('IMPORT_UNREADABLE', 'TOO_LARGE');
    else fail('INTERNAL_SERVER_ERROR', null);
  });

  const cancel = (): ImportStatus => {
    if (isOver()) return status;
    const before = Atomics.compareExchange(turn, 0, turns.running, turns.cancelled);
    if (before === turns.committing) return status;
    const waits = status.state === 'ready';
    change({ state: 'cancelled' });
    if (waits) void worker.terminate();
    return status;
  };

  return {
    status: () => status,
    cancel,
    apply: (writer, order) => {
      change({ state: 'applying', done: 0 });
      return writer.exclusive(async () => {
        worker.postMessage(order);
        await gone;
        return status;
      });
    },
    stop: async () => {
      cancel();
      await gone;
    },
  };
}
