import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { workerFile } from '../worker-file.ts';
import type { DrawJob } from './pdf/card.ts';
import type { DrawnCards } from './pdf/document.ts';
import type { DrawnPreview } from './pdf/preview.ts';

/** What the thread that draws is asked for. */
export interface WorkerTask {
  task: 'pdf' | 'preview';
  job: DrawJob;
}

/** Draws cards on a thread of its own: the counter beside it goes on. Throws what the drawing throws. */
export const drawInWorker = (job: DrawJob): Promise<DrawnCards> =>
  inWorker({ task: 'pdf', job }) as Promise<DrawnCards>;

/** The same, of the first sheet, for the screen. */
export const previewInWorker = (job: DrawJob): Promise<DrawnPreview> =>
  inWorker({ task: 'preview', job }) as Promise<DrawnPreview>;

async function inWorker(task: WorkerTask): Promise<unknown> {
  const worker = new Worker(workerFile('cards/cards-worker'), { workerData: task });
  try {
    const [answer] = (await once(worker, 'message')) as unknown[];
    return answer;
  } finally {
    await worker.terminate();
  }
}
