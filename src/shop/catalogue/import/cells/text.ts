import type { Cell } from '../table/table.ts';
import { characters, fault, good } from './read.ts';
import type { Read } from './read.ts';

/** Invisible marks that are no part of a word: byte order marks, zero widths, text directions. */
const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Reads one line of text: breaks, tabs and runs of blanks become one blank. Blank is ''. */
export function readLine(cell: Cell | undefined, most: number): Read<string> {
  const read = characters(cell);
  if (!read.ok) return read;
  return asLine(read.value, most);
}

/** `text` as one line within `most` characters, or why it is none. */
export function asLine(text: string, most: number): Read<string> {
  const line = tidy(text).replaceAll(/\s+/g, ' ').trim();
  if (/[\p{Cc}\p{Cs}]/u.test(line)) return fault('TEXT_CONTROL');
  return line.length > most ? fault('TEXT_TOO_LONG', most) : good(line);
}

/**
 * Reads text of several lines; stray control characters, which word processors leave, and halves of
 * characters are dropped.
 */
export function readLong(cell: Cell | undefined, most: number): Read<string> {
  const read = characters(cell);
  return read.ok ? asLong(read.value, most) : read;
}

/** `text` as tidy lines within `most` characters, or why it is too long. */
export function asLong(text: string, most: number): Read<string> {
  const lines = tidy(text)
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll(/\p{Cs}/gu, '')
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\n]+/g, ' ').trim())
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  return lines.length > most ? fault('TEXT_TOO_LONG', most) : good(lines);
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(invisible, '');
}
