import { workerData } from 'node:worker_threads';
import { copyBooks } from './copy-books.ts';

const { file, copy, keep } = workerData as { file: string; copy: string; keep: string };
copyBooks(file, copy, keep);
