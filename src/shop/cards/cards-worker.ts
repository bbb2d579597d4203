import { parentPort, workerData } from 'node:worker_threads';
import type { Card } from './pdf/card.ts';
import { drawCards } from './pdf/document.ts';

const drawn = await drawCards(workerData as Card[]);
parentPort?.postMessage(drawn, [drawn.bytes.buffer]);
