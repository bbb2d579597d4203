import type { Db } from '../../storage/db.ts';
import { shortestSlip } from './slips.ts';
import { indexSql } from './sql.ts';
import type { Entry, Source } from './sql.ts';
import { keyOf, partsOf, piecesOf, squeeze, wordsOf } from './words.ts';

/** Keeps the search in step with the catalogue. Call it inside the transaction that writes. */
export interface SearchIndex {
  /** Indexes a product as it now stands with its barcodes; cheap where nothing of it is searched. */
  put(productId: string): void;
  /** The same for many: after a category, producer, village or family got another name. */
  putAll(productIds: Iterable<string>): void;
  /** Indexes every product that is not indexed yet, as after a migration, and returns how many. */
  catchUp(): number;
}

/** The index over names, codes, categories, producers, villages, families and options. */
export function createSearchIndex(db: Db): SearchIndex {
  const sql = indexSql(db);

  const put = (productId: string): void => {
    const source = sql.source.get(productId);
    if (source === undefined) throw new Error(`no product ${productId} to index`);
    const entry = entryOf(source);
    const before = sql.entry.get(productId);
    if (before !== undefined && same(before, entry)) return;
    const { name, other, codes, category_id, active } = entry;
    let number: number | bigint;
    if (before === undefined) {
      number = sql.insertEntry.run(
        productId,
        name,
        other,
        codes,
        category_id,
        active,
      ).lastInsertRowid;
    } else {
      number = before.number;
      sql.deleteText.run(before.number);
      sql.updateEntry.run(name, other, codes, category_id, active, before.number);
    }
    const code = codeWordsOf(source.sku);
    sql.insertText.run(number, name, other, code, piecesOfAll(codes), facetsOf(entry));
    sql.insertWords.run(JSON.stringify(`${name} ${other}`.split(' ').filter(isLearnt)));
  };

  const putAll = (productIds: Iterable<string>): void => {
    for (const productId of productIds) put(productId);
  };

  return {
    put,
    putAll,
    catchUp: () => {
      if (sql.isComplete.get() === 1) return 0;
      const missing = sql.missing.all();
      putAll(missing);
      return missing.length;
    },
  };
}

/** The token that marks a category in the index. */
export function categoryFacet(categoryId: string): string {
  return `_c${categoryId.toLowerCase().replaceAll(/[^\da-z]/g, '')}`;
}

export const inactiveFacet = '_off';

function facetsOf(entry: Omit<Entry, 'number'>): string {
  const category = entry.category_id === null ? '' : categoryFacet(entry.category_id);
  return entry.active === 1 ? category : `${category} ${inactiveFacet}`;
}

function entryOf(source: Source): Omit<Entry, 'number'> {
  const other = [
    source.category,
    source.producer,
    source.village,
    source.producer_village,
    source.family,
    ...optionsOf(source.options),
  ];
  const barcodes = (source.barcodes ?? '').split(' ');
  return {
    name: keyOf(source.name),
    other: [...new Set(keyOf(other.join(' ')).split(' '))].join(' '),
    codes: [source.sku, ...barcodes].map(squeeze).filter(Boolean).join(' '),
    category_id: source.category_id,
    active: source.active,
  };
}

function optionsOf(json: string): string[] {
  const options = JSON.parse(json) as { name: string; value: string }[];
  return options.flatMap((option) => [option.name, option.value]);
}

/** The words of a SKU that many products share. What tells it apart is found by its pieces. */
function codeWordsOf(sku: string): string {
  const parts = wordsOf(sku).flatMap(partsOf);
  return parts.filter((part) => part.length < 3 || !/\p{N}/u.test(part)).join(' ');
}

/** What slips and begun words are looked up among: parts of words that are no numbers. */
function isLearnt(part: string): boolean {
  return part.length >= shortestSlip && !/\p{N}/u.test(part);
}

/** The pieces of several codes, held apart so that no fragment runs from one into the next. */
function piecesOfAll(codes: string): string {
  return codes
    .split(' ')
    .map((code) => piecesOf(code).join(' '))
    .join(' _ ');
}

function same(before: Entry, entry: Omit<Entry, 'number'>): boolean {
  return (
    before.name === entry.name &&
    before.other === entry.other &&
    before.codes === entry.codes &&
    before.category_id === entry.category_id &&
    before.active === entry.active
  );
}
