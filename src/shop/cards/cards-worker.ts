import { parentPort, workerData } from 'node:worker_threads';
import type { WorkerTask } from './draw.ts';
import { drawCards } from './pdf/document.ts';
import { previewCards } from './pdf/preview.ts';

const { task, job } = workerData as WorkerTask;
if (task === 'preview') {
  parentPort?.postMessage(previewCards(job));
} else {
  const drawn = await drawCards(job);
  parentPort?.postMessage(drawn, [drawn.bytes.buffer]);
}
