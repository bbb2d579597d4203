import { parentPort, workerData } from 'node:worker_threads';
import type { DrawJob } from './pdf/card.ts';
import { drawCards } from './pdf/document.ts';

const drawn = await drawCards(workerData as DrawJob);
parentPort?.postMessage(drawn, [drawn.bytes.buffer]);
