import type { Filter } from './sql.ts';
import { categoryFacet, inactiveFacet } from './search-index.ts';
import { partsOf, piecesOf } from './words.ts';

const inWords = '{name other code}';

/** The longest code there can be: a SKU or barcode has at most 64 characters. */
const longestCode = 64;

/** All words stand in the name, whole. */
export function wholeInName(words: string[]): string {
  return `name : (${every(words, (word) => partsOf(word).map(quote).join(' AND '))})`;
}

/** All words, or what has been typed of them, stand in the name. */
export function inName(words: string[]): string {
  return `name : (${every(words, begins)})`;
}

/** All words, or what has been typed of them, stand in the name, in other fields or in the SKU. */
export function anywhere(words: string[]): string {
  return `${inWords} : (${every(words, begins)})`;
}

/**
 * The same, or a word is a fragment of a SKU or barcode, or all words together are ("rj-001").
 * A fragment has three characters or more.
 */
export function withFragments(words: string[]): string {
  const each = every(words, (word) => `${anywhere([word])}${orFragment(word)}`);
  return words.length === 1 ? each : `(${each})${orFragment(words.join(''))}`;
}

function orFragment(text: string): string {
  const pieces = text.length <= longestCode ? piecesOf(text) : [];
  return pieces.length === 0 ? '' : ` OR piece : ${quote(pieces.join(' '))}`;
}

/** Each word, or one of those it may have been meant for: `meant` has them in the order of words. */
export function withSlips(words: string[], meant: string[][]): string {
  const groups = words.map((word, index) =>
    [`(${begins(word)})`, ...(meant[index] ?? []).map(quote)].join(' OR '),
  );
  return `${inWords} : (${groups.map((group) => `(${group})`).join(' AND ')})`;
}

/** Narrows a match to a category and to active products, inside the index. */
export function within(match: string, filter: Filter): string {
  const inCategory =
    filter.categoryId === null
      ? `(${match})`
      : `((${match}) AND facet : ${quote(categoryFacet(filter.categoryId))})`;
  return filter.active === 1 ? `${inCategory} NOT facet : ${quote(inactiveFacet)}` : inCategory;
}

function every(words: string[], expression: (word: string) => string): string {
  return words.map((word) => `(${expression(word)})`).join(' AND ');
}

function begins(word: string): string {
  const parts = partsOf(word);
  return parts
    .map((part, index) => (index === parts.length - 1 ? `${quote(part)} *` : quote(part)))
    .join(' AND ');
}

/** Words are letters and digits only (words.ts): nothing in them has a meaning to FTS5 in quotes. */
function quote(words: string): string {
  return `"${words}"`;
}
