import { unreadable } from '../import-refusal.ts';
import { lostLetter } from './table.ts';

/**
 * The text of a CSV file: UTF-8 or UTF-16 by their byte order marks, UTF-16 without one where every
 * other byte is zero, else UTF-8 where the bytes are, else Windows-1252, which is what older
 * spreadsheet programs write. A file of UTF-8 letters with stray bytes among them was put together
 * from two encodings: what it meant by the stray ones nobody knows, and each of them becomes
 * `lostLetter`, by which its cell is refused. Throws where the bytes are no text at all.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  if (text.includes('\0')) throw unreadable('NOT_A_TABLE');
  return text;
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', bytes);
  const zeros = zeroBytes(bytes.subarray(0, 2000));
  if (zeros.odd > 0.4) return as('utf-16le', bytes);
  if (zeros.even > 0.4) return as('utf-16be', bytes);
  const text = as('utf-8', bytes);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isMarked || !text.includes(lostLetter) || otherLetter.test(text)) return text;
  return as('windows-1252', bytes);
}

/** Any letter beyond ASCII that the bytes do spell in UTF-8. */
const otherLetter = /[^\0-\x7f\ufffd]/;

function as(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/** Which part of the bytes at even and at odd places is zero. */
function zeroBytes(bytes: Uint8Array): { even: number; odd: number } {
  const count = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) count[at % 2] = (count[at % 2] ?? 0) + 1;
  });
  const half = Math.max(1, bytes.length / 2);
  return { even: (count[0] ?? 0) / half, odd: (count[1] ?? 0) / half };
}
