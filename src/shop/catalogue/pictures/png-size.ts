import { createInflate } from 'node:zlib';
import { pngChunks } from './png-header.ts';

/** Where Adam7's passes begin and how far their pixels are apart. Source: W3C PNG, section 8.1. */
const adam7 = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
];
const samples: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/**
 * True where a PNG holds as many pixels as its header says. Decoders fill up what is missing with
 * nothing, and a header that says less than there is hides a decompression bomb.
 */
export async function pngHoldsItsSize(bytes: Buffer): Promise<boolean> {
  const chunks = pngChunks(bytes) ?? [];
  const header = chunks.find((chunk) => chunk.type === 'IHDR')?.data;
  if (header === undefined) return false;
  const expected = rawLength(header);
  const inflate = createInflate();
  inflate.on('error', () => undefined);
  for (const chunk of chunks) if (chunk.type === 'IDAT') inflate.write(chunk.data);
  inflate.end();
  let length = 0;
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > expected) return false;
    }
  } catch {
    // Not a zlib stream, or cut short: not what a PNG holds.
    return false;
  }
  return length === expected;
}

function rawLength(header: Buffer): number {
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const bits = header.readUInt8(8) * (samples[header.readUInt8(9)] ?? 0);
  const lines = (across: number, down: number) =>
    across === 0 || down === 0 ? 0 : down * (1 + Math.ceil((across * bits) / 8));
  if (header.readUInt8(12) === 0) return lines(width, height);
  return adam7.reduce(
    (sum, { x, y, dx, dy }) =>
      sum +
      lines(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))),
    0,
  );
}
