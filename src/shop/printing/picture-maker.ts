import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-file.ts';
import type { PictureDone, PictureOrder } from './receipt-picture-worker.ts';

/** Milliseconds after which an idle worker is let go, with the memory it holds. */
const idleFor = 15_000;

/** Beyond this many pictures that wait, the oldest is not drawn: its bytes are kept all the same. */
const mostWaiting = 50;

/** Draws pictures of receipts away from the shop's own thread, one after another. */
export interface PictureMaker {
  order(order: PictureOrder): void;
  /** Resolves when every picture that was ordered is drawn, or after `patience` milliseconds. */
  stop(patience: number): Promise<void>;
}

export function createPictureMaker(report: (error: unknown) => void): PictureMaker {
  const waiting: PictureOrder[] = [];
  let worker: Worker | null = null;
  let busy = false;
  let idle: NodeJS.Timeout | null = null;
  let drained: (() => void) | null = null;

  const start = (): Worker => {
    const started = new Worker(workerFile('printing/receipt-picture-worker'));
    started.unref();
    started.on('message', (done: PictureDone) => {
      if (done !== null) report(new Error(`a receipt could not be drawn: ${done}`));
      next();
    });
    started.on('error', (error) => {
      report(error);
      worker = null;
      next();
    });
    return started;
  };

  const next = (): void => {
    const order = waiting.shift();
    busy = order !== undefined;
    if (order === undefined) {
      idle = setTimeout(letGo, idleFor);
      idle.unref();
      drained?.();
      return;
    }
    worker ??= start();
    worker.postMessage(order);
  };

  const letGo = (): void => {
    void worker?.terminate();
    worker = null;
  };

  return {
    order: (order) => {
      if (idle !== null) clearTimeout(idle);
      idle = null;
      waiting.push(order);
      if (waiting.length > mostWaiting) waiting.shift();
      if (!busy) next();
    },
    stop: async (patience) => {
      if (busy) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience);
          drained = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      if (idle !== null) clearTimeout(idle);
      letGo();
    },
  };
}
