import type { Filter } from './sql.ts';
import { categoryFacet, inactiveFacet } from './search-index.ts';
import { partsOf, piecesOf } from './words.ts';

/** One word of a question and what the search knows of it before it asks. */
export interface Asked {
  word: string;
  /** Whole words that begin with what was typed, where they are few enough to be named. */
  begun: string[] | null;
}

const inWords = '{name other code}';

/** The longest code there can be: a SKU or barcode has at most 64 characters. */
const longestCode = 64;

/** All words stand in the name, whole. */
export function wholeInName(asked: Asked[]): string {
  return `name : (${every(asked, ({ word }) => partsOf(word).map(quote).join(' AND '))})`;
}

/** All words, or what has been typed of them, stand in the name. */
export function inName(asked: Asked[]): string {
  return `name : (${every(asked, begins)})`;
}

/** All words, or what has been typed of them, stand in the name, in other fields or in the SKU. */
export function anywhere(asked: Asked[]): string {
  return `${inWords} : (${every(asked, begins)})`;
}

/**
 * A word is a fragment of a SKU or barcode, or all words together are ("rj-001"), and the others
 * stand anywhere. Empty where no word is one: then there is nothing to be found here. `isInCodes`
 * tells whether any code has a fragment.
 */
export function withFragments(asked: Asked[], isInCodes: (fragment: string) => boolean): string {
  const fragments = asked.map(({ word }) => fragment(word));
  if (asked.length === 1) return fragments[0] ?? '';
  const known = fragments.map((each) => each !== '' && isInCodes(each));
  // A part of a fragment is a fragment too; of one shorter than three characters, nobody knows.
  const mayBeOne = known.every((isKnown, index) => isKnown || fragments[index] === '');
  const whole = mayBeOne ? fragment(asked.map(({ word }) => word).join('')) : '';
  if (!known.includes(true)) return whole;
  const each = asked.map((one, index) =>
    known[index] === true ? `(${anywhere([one])} OR ${fragments[index]})` : `(${anywhere([one])})`,
  );
  return whole === '' ? each.join(' AND ') : `(${each.join(' AND ')}) OR ${whole}`;
}

/** Each word, or one of those it may have been meant for: `meant` has them in the order of words. */
export function withSlips(asked: Asked[], meant: string[][]): string {
  const groups = asked.map((one, index) =>
    [`(${begins(one)})`, ...(meant[index] ?? []).map(quote)].join(' OR '),
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

/** What finds a fragment of a code, of three characters or more; empty where it can be none. */
function fragment(text: string): string {
  const pieces = text.length <= longestCode ? piecesOf(text) : [];
  return pieces.length === 0 ? '' : `piece : ${quote(pieces.join(' '))}`;
}

function every(asked: Asked[], expression: (one: Asked) => string): string {
  return asked.map((one) => `(${expression(one)})`).join(' AND ');
}

function begins({ word, begun }: Asked): string {
  const parts = partsOf(word);
  const before = parts.slice(0, -1).map(quote);
  const last = parts.at(-1) ?? '';
  // A begun word of a length that the index has no prefixes of is far dearer than some whole words.
  const ends =
    begun === null ? `${quote(last)} *` : `(${[last, ...begun].map(quote).join(' OR ')})`;
  return [...before, ends].join(' AND ');
}

/** Words are letters and digits only (words.ts): nothing in them has a meaning to FTS5 in quotes. */
function quote(words: string): string {
  return `"${words}"`;
}
