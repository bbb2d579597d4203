import { crc32 } from 'node:zlib';
import type { PictureHeader } from './picture-header.ts';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');
const tellingChunks = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt']);

export interface Chunk {
  type: string;
  data: Buffer;
}

/** The chunks of a PNG up to its end, or null where it is none, is cut short or does not add up. */
export function pngChunks(bytes: Buffer): Chunk[] | null {
  if (!bytes.subarray(0, 8).equals(signature)) return null;
  const chunks: Chunk[] = [];
  for (let at = 8; ;) {
    const length = bytes.readUInt32BE(at);
    const checked = bytes.subarray(at + 4, at + 8 + length);
    if (bytes.readUInt32BE(at + 8 + length) !== crc32(checked)) return null;
    const type = checked.toString('latin1', 0, 4);
    chunks.push({ type, data: checked.subarray(4) });
    if (type === 'IEND') return chunks;
    at += 12 + length;
  }
}

/** Reads the header of a PNG. Source: W3C PNG, third edition, section 11. */
export function pngHeader(bytes: Buffer): PictureHeader | null {
  const chunks = pngChunks(bytes);
  const header = chunks?.[0];
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return null;
  return {
    mediaType: 'image/png',
    width: header.data.readUInt32BE(0),
    height: header.data.readUInt32BE(4),
    tells: chunks.some((chunk) => tellingChunks.has(chunk.type)),
  };
}
