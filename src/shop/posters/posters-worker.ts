import { parentPort, workerData } from 'node:worker_threads';
import { drawPoster } from './pdf/document.ts';
import type { Poster } from './pdf/poster.ts';

const bytes = await drawPoster(workerData as Poster);
parentPort?.postMessage(bytes, [bytes.buffer]);
