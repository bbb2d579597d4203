import { writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import type { Receipt } from '../../domain/receipt/receipt.ts';
import { drawReceipt } from './receipt-picture.ts';

/** A picture to draw and the file to put it into. */
export interface PictureOrder {
  receipt: Receipt;
  file: string;
}

/** What the worker says when an order is done: null, or what went wrong. */
export type PictureDone = string | null;

parentPort?.on('message', (order: PictureOrder) => {
  void draw(order).then((done) => {
    parentPort?.postMessage(done);
  });
});

async function draw({ receipt, file }: PictureOrder): Promise<PictureDone> {
  try {
    await writeFile(file, await drawReceipt(receipt));
    return null;
  } catch (error) {
    return `${file}: ${error instanceof Error ? error.message : String(error)}`;
  }
}
