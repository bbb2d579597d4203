import { unreadable } from '../import-refusal.ts';

/**
 * The text of a CSV file: UTF-8 or UTF-16 by their byte order marks, UTF-16 without one where every
 * other byte is zero, else UTF-8 where the bytes are, else Windows-1252, which is what older
 * spreadsheet programs write. Throws where the bytes are no text at all.
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
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return as('windows-1252', bytes);
  }
}

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
