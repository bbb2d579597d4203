import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSearch } from '../src/shop/catalogue/search/search.ts';
import { createSearchIndex } from '../src/shop/catalogue/search/search-index.ts';
import type { Db } from '../src/shop/storage/db.ts';
import { openStore } from '../src/shop/storage/store.ts';
import { seeded, writeGoods } from './search-goods.ts';
import type { Goods } from './search-goods.ts';

const products = 50_000;
const indexedAtOnce = 20_000;
const rounds = 100;

interface Asked {
  text: string;
  categoryId: string | null;
}

/** Prints how long a search takes at 50,000 products, beside a scan with LIKE in the same run. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-search-'));
  const store = openStore(folder);
  try {
    await Promise.resolve();
    measure(store.db);
  } finally {
    store.close();
    rmSync(folder, { recursive: true });
  }
}

function measure(db: Db): void {
  const goods = writeGoods(db, products);
  const index = createSearchIndex(db);
  const write = (ids: string[]) =>
    timed(() => {
      db.transaction(() => {
        index.putAll(ids);
      })();
    });
  const first = write(goods.ids.slice(0, indexedAtOnce));
  write(goods.ids.slice(indexedAtOnce));
  const rename = db.prepare("UPDATE product SET name = name || ' baru' WHERE id = ?");
  const saves = goods.ids.slice(0, 300).map((id) => {
    rename.run(id);
    return timed(() => {
      index.put(id);
    });
  });
  console.log(`search index: ${indexedAtOnce} products in one transaction ${first.toFixed(0)} ms`);
  console.log(`search index: one product saved ${figures(saves)}`);

  const search = createSearch(db);
  const scan = scanWithLike(db);
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (const [kind, question] of Object.entries(questionsAbout(goods))) {
    const asked = Array.from({ length: rounds }, question);
    const answers = asked.map(({ text, categoryId }) =>
      timed(() => {
        search({ text, categoryId, includeInactive: false, limit: 60, offset: 0 });
      }),
    );
    const scans = asked.slice(0, 5).map((each) =>
      timed(() => {
        scan(each);
      }),
    );
    ours.push(...answers);
    theirs.push(...scans);
    console.log(`search, ${kind}: ${figures(answers)}; LIKE scan ${figures(scans)}`);
  }
  const ratio = quantile(theirs, 0.99) / quantile(ours, 0.99);
  console.log(
    `search at ${products} products: ${figures(ours)}; LIKE scan ${figures(theirs)}; ` +
      `p99 ${ratio.toFixed(1)} times quicker (aim: p99 at most 10 ms)`,
  );
}

/** Questions as they are typed at a counter, by what is hard about them. */
function questionsAbout(goods: Goods): Record<string, () => Asked> {
  const drawn = seeded(11);
  const one = (list: string[]): string => list[drawn(list.length)] ?? '';
  const word = () => one(goods.words);
  const begun = (most: number) => word().slice(0, 1 + drawn(most));
  const slip = () => {
    const letters = word();
    const at = drawn(letters.length);
    const other = 'aeioukst'[drawn(8)] ?? 'a';
    const [before, after] = [letters.slice(0, at), letters.slice(at + 1)];
    return [before + after, before + other + after, before + other + letters.slice(at)][drawn(3)];
  };
  const fragment = (codes: string[], length: number) => {
    const code = one(codes);
    const from = drawn(Math.max(1, code.length - length));
    return code.slice(from, from + length);
  };
  const text = (make: () => string | undefined) => () => ({ text: make() ?? '', categoryId: null });
  return {
    'nothing typed': text(() => ''),
    'one letter': text(() => begun(1)),
    'two letters': text(() => begun(2).padEnd(2, 'a')),
    'a word': text(word),
    'two words': text(() => `${word()} ${word()}`),
    'three words': text(() => `${word()} ${word()} ${begun(3)}`),
    'a word with a slip': text(slip),
    'a slip and a word': text(() => `${word()} ${slip()}`),
    'three slips': text(() => `${slip()} ${slip()} ${slip()}`),
    'a whole SKU': text(() => one(goods.skus)),
    'a whole barcode': text(() => one(goods.barcodes)),
    'a fragment of a SKU': text(() => fragment(goods.skus, 5)),
    'a fragment of a barcode': text(() => fragment(goods.barcodes, 3 + drawn(7))),
    'nothing there': text(() => `zzq${begun(4)} ${word()}`),
    'a word in a category': () => ({ text: word(), categoryId: one(goods.categoryIds) }),
    'a letter in a category': () => ({ text: begun(1), categoryId: one(goods.categoryIds) }),
    'a category alone': () => ({ text: '', categoryId: one(goods.categoryIds) }),
  };
}

/** The baseline: every word somewhere in a name, code, category, producer or village. */
function scanWithLike(db: Db): (asked: Asked) => unknown[] {
  const like = db.prepare(
    `SELECT p.id FROM product p
     LEFT JOIN category c ON c.id = p.category_id
     LEFT JOIN producer r ON r.id = p.producer_id
     LEFT JOIN village v ON v.id = p.village_id
     LEFT JOIN barcode b ON b.product_id = p.id
     WHERE p.active = 1 AND (@categoryId IS NULL OR p.category_id = @categoryId)
       AND NOT EXISTS (
         SELECT 1 FROM json_each(@words) w
         WHERE p.name || ' ' || p.sku || ' ' || coalesce(b.code, '') || ' ' || coalesce(c.name, '')
           || ' ' || coalesce(r.name, '') || ' ' || coalesce(v.name, '') NOT LIKE '%' || w.value || '%')
     ORDER BY p.name LIMIT 60`,
  );
  return ({ text, categoryId }) =>
    like.all({ categoryId, words: JSON.stringify(text.split(' ').filter(Boolean)) });
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function quantile(times: number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function figures(times: number[]): string {
  return `p50 ${quantile(times, 0.5).toFixed(2)} ms, p99 ${quantile(times, 0.99).toFixed(2)} ms`;
}

if (import.meta.main) await run();
