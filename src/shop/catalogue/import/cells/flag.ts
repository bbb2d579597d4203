import type { Cell } from '../table/table.ts';
import { characters, fault, good } from './read.ts';
import type { Read } from './read.ts';

const words = new Map<string, boolean>();
for (const word of ['1', 'y', 'yes', 'ya', 'true', 'aktif', 'active']) words.set(word, true);
for (const word of ['0', 'n', 'no', 'tidak', 'false', 'nonaktif', 'inactive']) {
  words.set(word, false);
}

/** Reads yes or no in the words of any of the formats; blank means `blank`. */
export function readFlag(cell: Cell | undefined, blank: boolean): Read<boolean> {
  const read = characters(cell);
  if (!read.ok) return read;
  const word = read.value.trim().toLowerCase();
  if (word === '') return good(blank);
  const value = words.get(word);
  return value === undefined ? fault('FLAG_UNREADABLE') : good(value);
}
