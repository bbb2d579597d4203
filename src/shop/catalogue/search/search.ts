import type { Db } from '../../storage/db.ts';
import { anywhere, inName, wholeInName, withFragments, within, withSlips } from './match.ts';
import { canSlip, slipsOf } from './slips.ts';
import { searchSql } from './sql.ts';
import type { Filter, Hit } from './sql.ts';
import { keyOf, squeeze, wordsOf } from './words.ts';

export interface Question {
  text: string;
  categoryId: string | null;
  includeInactive: boolean;
  limit: number;
  offset: number;
}

export interface Answer {
  /** Best first. */
  ids: string[];
  more: boolean;
}

export type Search = (question: Question) => Answer;

/** Words beyond these are not looked at. */
const mostWords = 10;
/** Fewer hits than this, and words are also taken for others that differ by one letter. */
const tooFew = 5;
/** Hits of one kind are put in order of name in blocks of this size, in the order of the index. */
const block = 240;
/** So many words are tried for one that may be a slip. */
const mostMeant = 24;
/** Shorter than this, an unfinished word is like too many others. */
const shortestUnfinishedSlip = 4;

const last = '\u{10ffff}';

/**
 * The search of the catalogue. Best first: the exact SKU or barcode; names that start with the
 * text; all words in the name, whole before begun; words in other fields; fragments of codes; and
 * where all that is too little, words with one letter missing, too many, wrong or swapped. Text
 * without a word in it finds nothing; no text at all lists by name.
 */
export function createSearch(db: Db): Search {
  const sql = searchSql(db);

  const byName = (filter: Filter, key: string, limit: number, offset: number): Hit[] => {
    const range = { ...filter, from: key, to: key + last, limit, offset };
    return (filter.categoryId === null ? sql.byName : sql.byNameInCategory).all(range);
  };

  /** Hits of one kind, in blocks by name, so that a page stays the same whatever its size. */
  const byText = (filter: Filter, match: string, limit: number): Hit[] => {
    const rows = sql.byText.all(within(match, filter), Math.ceil(limit / block) * block);
    const ordered: Hit[] = [];
    for (let start = 0; start < rows.length; start += block) {
      ordered.push(...rows.slice(start, start + block).sort(byNameThenNumber));
    }
    return ordered;
  };

  const byCode = (filter: Filter, text: string, limit: number): Hit[] => {
    const from = squeeze(text);
    const range = { ...filter, from, to: from + last, limit, offset: 0 };
    return from === '' ? [] : [...sql.bySku.all(range), ...sql.byBarcode.all(range)];
  };

  /** The words that each of `words` may be a slip of. */
  const meant = (words: string[]) =>
    words.map((word) => (canSlip(word) ? sql.wordsAmong.all(JSON.stringify(slipsOf(word))) : []));

  /** The words that each of `words` may be a slip of, or the beginning of one that it is. */
  const meantBegun = (words: string[]) =>
    words.map((word) => {
      if (!canSlip(word)) return [];
      const slips = JSON.stringify(slipsOf(word));
      if (word.length < shortestUnfinishedSlip) return sql.wordsAmong.all(slips);
      return sql.wordsStartingAmong.all(slips, mostMeant);
    });

  /** The kinds of hits from best to least, each asked for only while the page is not full. */
  function* kinds(text: string, words: string[], filter: Filter): Generator<Kind, void, number> {
    const exact = { ...filter, text: text.trim(), key: squeeze(text) };
    const known = yield () => sql.exact.all({ ...exact, key: exact.key || exact.text });
    if (words.length === 0) return;
    yield (limit) => byName(filter, keyOf(text), limit, 0);
    yield (limit) => byText(filter, wholeInName(words), limit);
    yield (limit) => byText(filter, inName(words), limit);
    yield (limit) => byText(filter, anywhere(words), limit);
    yield (limit) => byCode(filter, text, limit);
    // A whole code leaves nothing to guess.
    if (known > 0 && /\d/.test(exact.key)) return;
    const found = yield (limit) => byText(filter, withFragments(words), limit);
    if (found >= tooFew) return;
    const enough = yield (limit) => byText(filter, withSlips(words, meant(words)), limit);
    if (enough >= tooFew) return;
    yield (limit) => byText(filter, withSlips(words, meantBegun(words)), limit);
  }

  return ({ text, categoryId, includeInactive, limit, offset }) => {
    const filter = { categoryId, active: includeInactive ? 0 : 1 };
    if (text.trim() === '') return page(byName(filter, '', limit + 1, offset), limit, 0);
    const words = [...new Set(wordsOf(text))].slice(0, mostWords);
    const found = new Map<number, Hit>();
    const needed = offset + limit + 1;
    const each = kinds(text, words, filter);
    let kind = each.next();
    while (kind.done !== true && found.size < needed) {
      for (const hit of kind.value(needed + found.size)) {
        if (!found.has(hit.number)) found.set(hit.number, hit);
      }
      kind = each.next(found.size);
    }
    return page([...found.values()], limit, offset);
  };
}

type Kind = (limit: number) => Hit[];

function page(hits: Hit[], limit: number, offset: number): Answer {
  return {
    ids: hits.slice(offset, offset + limit).map((hit) => hit.id),
    more: hits.length > offset + limit,
  };
}

function byNameThenNumber(a: Hit, b: Hit): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.number - b.number;
}
