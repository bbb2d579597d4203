import { inflateRawSync } from 'node:zlib';
import { unreadable } from '../import-refusal.ts';

/** The files inside a ZIP archive. */
export interface Archive {
  has(name: string): boolean;
  /** The content of a file. Throws ImportRefusal where it is broken or unpacks to too much. */
  text(name: string): string;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
const stored = 0;
const deflated = 8;

interface Entry {
  method: number;
  packed: number;
  at: number;
}

/**
 * Opens a ZIP archive by its central directory (APPNOTE.TXT 4.3, PKWARE). No file unpacks to more
 * than `most` bytes, whatever size the archive claims. Throws ImportRefusal WORKBOOK_BROKEN.
 */
export function openZip(bytes: Uint8Array, most: number): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = within(() => directoryOf(buffer));
  return {
    has: (name) => entries.has(name),
    text: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) throw unreadable('WORKBOOK_BROKEN');
      return within(() => contentOf(buffer, entry, most)).toString('utf8');
    },
  };
}

function directoryOf(buffer: Buffer): Map<string, Entry> {
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(endOfDirectory);
  const end = buffer.lastIndexOf(mark);
  if (end === -1) throw unreadable('WORKBOOK_BROKEN');
  const entries = new Map<string, Entry>();
  let at = buffer.readUInt32LE(end + 16);
  for (let left = buffer.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (buffer.readUInt32LE(at) !== directoryEntry) throw unreadable('WORKBOOK_BROKEN');
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    entries.set(name, {
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(buffer: Buffer, { method, packed, at }: Entry, most: number): Buffer {
  if (buffer.readUInt32LE(at) !== localHeader) throw unreadable('WORKBOOK_BROKEN');
  const start = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
  const content = buffer.subarray(start, start + packed);
  if (method === stored) return content;
  if (method !== deflated) throw unreadable('WORKBOOK_BROKEN');
  return inflateRawSync(content, { maxOutputLength: most });
}

/** What breaks while reading bytes that are not as they claim is a broken file, not a fault of ours. */
function within<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw unreadable('TOO_LARGE', { cause: error });
    if (
      code === 'ERR_OUT_OF_RANGE' ||
      code.startsWith('Z_') ||
      code === 'ERR_BUFFER_OUT_OF_BOUNDS'
    ) {
      throw unreadable('WORKBOOK_BROKEN', { cause: error });
    }
    throw error;
  }
}
