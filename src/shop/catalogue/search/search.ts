import { gtinSpellings, isGtin } from '../../../domain/codes/gtin.ts';
import type { Db } from '../../storage/db.ts';
import { anywhere, inName, wholeInName, withFragments, within, withSlips } from './match.ts';
import type { Asked } from './match.ts';
import { block, inBlocks, inNames } from './rank.ts';
import { canSlip, slipsOf } from './slips.ts';
import { searchSql } from './sql.ts';
import type { Filter, Hit } from './sql.ts';
import { keyOf, partsOf, squeeze, wordsOf } from './words.ts';

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
/** So many words are tried for one that may be a slip. */
const mostMeant = 24;
/** Shorter than this, an unfinished word is like too many others. */
const shortestUnfinishedSlip = 4;
/** A begun word is looked for as the whole words that begin so, where there are no more of them. */
const mostBegun = 24;
/** Lengths of which the index has no prefixes. */
const withoutPrefix = (length: number): boolean => length === 3 || length > 6;

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

  const matching = (filter: Filter, match: string, limit: number): Hit[] =>
    sql.byText.all(within(match, filter), limit);

  /**
   * Hits by their words: whole in the name, then begun there, then anywhere. Where the index has no
   * more than was asked for, their place is told from the names themselves.
   */
  const byWords = (filter: Filter, asked: Asked[], most: number): Hit[] => {
    const limit = inWholeBlocks(most);
    const words = asked.map(({ word }) => word);
    const all = matching(filter, anywhere(asked), limit);
    if (all.length < limit) {
      const { begun, whole } = inNames(all, words);
      return [...inBlocks(whole), ...inBlocks(begun), ...inBlocks(all)];
    }
    // Looking in names alone for what stands in every product but in no name is the dearest of all.
    const inSomeName = asked.length === 1 || asked.every((one) => sql.any.get(inName([one])) === 1);
    const begun = inSomeName ? matching(filter, inName(asked), limit) : [];
    const whole =
      begun.length < limit
        ? inNames(begun, words).whole
        : matching(filter, wholeInName(asked), limit);
    return [...inBlocks(whole), ...inBlocks(begun), ...inBlocks(all)];
  };

  const byText = (filter: Filter, match: string, limit: number): Hit[] =>
    inBlocks(matching(filter, match, inWholeBlocks(limit)));

  const byWholeCode = (filter: Filter, text: string, key: string): Hit[] => {
    const barcodes = JSON.stringify([text, key, ...spellingsOf(key)]);
    return sql.exact.all({ ...filter, text, key, barcodes });
  };

  const byCode = (filter: Filter, text: string, limit: number): Hit[] => {
    const from = squeeze(text);
    const range = { ...filter, from, to: from + last, limit, offset: 0 };
    return from === '' ? [] : [...sql.bySku.all(range), ...sql.byBarcode.all(range)];
  };

  /** The whole words that begin with `word`, where the index has no prefixes of its length. */
  const begunBy = (word: string): string[] | null => {
    const typed = partsOf(word).at(-1) ?? '';
    if (!canSlip(typed) || !withoutPrefix(typed.length)) return null;
    const words = sql.wordsStarting.all(typed, typed + last, mostBegun + 1);
    return words.length > mostBegun ? null : words.filter((each) => each !== typed);
  };

  /** The words that each word may be a slip of, beside those that begin with it. */
  const meantBy = (asked: Asked[]) =>
    asked.map(({ word }) => {
      const words = canSlip(word) ? sql.wordsAmong.all(JSON.stringify(slipsOf(word))) : [];
      return words.filter((each) => !each.startsWith(word));
    });

  /** The same and the words that begin with what each word may be a slip of. */
  const meantBegunBy = (asked: Asked[], meant: string[][]) =>
    asked.map(({ word }, index) => {
      const whole = meant[index] ?? [];
      if (!canSlip(word) || word.length < shortestUnfinishedSlip) return whole;
      const begun = sql.wordsStartingAmong.all(JSON.stringify(slipsOf(word)), mostMeant);
      return [...new Set([...whole, ...begun.filter((each) => !each.startsWith(word))])];
    });

  const bySlips = (filter: Filter, asked: Asked[], meant: string[][], limit: number): Hit[] =>
    meant.every((words) => words.length === 0)
      ? []
      : byText(filter, withSlips(asked, meant), limit);

  /** The kinds of hits from best to least, each asked for only while the page is not full. */
  function* kinds(text: string, words: string[], filter: Filter): Generator<Kind, void, number> {
    const exact = { text: text.trim(), key: squeeze(text) };
    const known = yield () => byWholeCode(filter, exact.text, exact.key || exact.text);
    if (words.length === 0) return;
    yield (limit) => byName(filter, keyOf(text), limit, 0);
    const asked = words.map((word) => ({ word, begun: begunBy(word) }));
    yield (limit) => byWords(filter, asked, limit);
    yield (limit) => byCode(filter, text, limit);
    // A whole code leaves nothing to guess.
    if (known > 0 && /\d/.test(exact.key)) return;
    const fragments = withFragments(asked, (fragment) => sql.any.get(fragment) === 1);
    const found = yield (limit) => (fragments === '' ? [] : byText(filter, fragments, limit));
    if (found >= tooFew) return;
    const meant = meantBy(asked);
    const enough = yield (limit) => bySlips(filter, asked, meant, limit);
    if (enough >= tooFew) return;
    const meantBegun = meantBegunBy(asked, meant);
    if (meantBegun.every((each, index) => each.length === meant[index]?.length)) return;
    yield (limit) => bySlips(filter, asked, meantBegun, limit);
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

/** A GTIN however many zeros it was given in front, also none where one belongs. */
function spellingsOf(code: string): string[] {
  const gtin = [code, `0${code}`].find(isGtin);
  return gtin === undefined ? [] : gtinSpellings(gtin);
}

function inWholeBlocks(limit: number): number {
  return Math.ceil(limit / block) * block;
}
