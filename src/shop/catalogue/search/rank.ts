import type { Hit } from './sql.ts';
import { partsOf } from './words.ts';

/** Hits of one kind are put in order of name in blocks of this size, in the order of the index. */
export const block = 240;

/** Hits in blocks by name, so that a page stays the same whatever its size. */
export function inBlocks(hits: Hit[]): Hit[] {
  const ordered: Hit[] = [];
  for (let start = 0; start < hits.length; start += block) {
    ordered.push(...hits.slice(start, start + block).sort(byNameThenNumber));
  }
  return ordered;
}

/** Those of the hits that have all words in the name, begun or whole, and those that have them whole. */
export function inNames(hits: Hit[], words: string[]): { begun: Hit[]; whole: Hit[] } {
  const parts = words.map(partsOf);
  const found: ReturnType<typeof inNames> = { begun: [], whole: [] };
  for (const hit of hits) {
    const name = hit.name.split(' ');
    const has = (part: string) => name.includes(part);
    const hasBegun = (word: string[]) =>
      word.slice(0, -1).every(has) && name.some((part) => part.startsWith(word.at(-1) ?? ''));
    if (!parts.every(hasBegun)) continue;
    found.begun.push(hit);
    if (parts.every((word) => word.every(has))) found.whole.push(hit);
  }
  return found;
}

function byNameThenNumber(a: Hit, b: Hit): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.number - b.number;
}
