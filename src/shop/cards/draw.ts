import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-file.ts';
import type { DrawJob } from './pdf/card.ts';
import type { DrawnCards } from './pdf/document.ts';

/** Draws cards on a thread of its own: the counter beside it goes on. Throws what the drawing throws. */
export async function drawInWorker(job: DrawJob): Promise<DrawnCards> {
  const worker = new Worker(workerFile('cards/cards-worker'), { workerData: job });
  try {
    const [drawn] = (await once(worker, 'message')) as [DrawnCards];
    return drawn;
  } finally {
    await worker.terminate();
  }
}
