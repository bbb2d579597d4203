import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSearch } from '../../../src/shop/catalogue/search/search.ts';
import type { Question, Search } from '../../../src/shop/catalogue/search/search.ts';
import { createSearchIndex } from '../../../src/shop/catalogue/search/search-index.ts';
import type { SearchIndex } from '../../../src/shop/catalogue/search/search-index.ts';
import { newId } from '../../../src/shop/clock.ts';
import { openStore } from '../../../src/shop/storage/store.ts';
import type { Store } from '../../../src/shop/storage/store.ts';

export interface Goods {
  name: string;
  sku?: string;
  barcodes?: string[];
  category?: string;
  producer?: string;
  village?: string;
  family?: string;
  options?: { name: string; value: string }[];
  active?: boolean;
}

/** A real storage in a folder of its own, whose products are written by hand and searched by name. */
export interface SearchShop {
  store: Store;
  index: SearchIndex;
  search: Search;
  /** Writes a product and indexes it; returns its id. */
  sell(goods: Goods): string;
  /** The names that a question finds, best first. */
  find(text: string, question?: Partial<Question>): string[];
  /** The id of a category, producer, village or family, made where it is new. */
  named(table: 'category' | 'producer' | 'village' | 'family', name: string): string;
  close(): void;
}

export function openSearchShop(): SearchShop {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-search-'));
  const store = openStore(folder);
  const { db } = store;
  const index = createSearchIndex(db);
  const search = createSearch(db);
  const nameOf = db.prepare<[string], string>('SELECT name FROM product WHERE id = ?').pluck();
  let count = 0;

  const named: SearchShop['named'] = (table, name) => {
    const found = db
      .prepare<[string], string>(`SELECT id FROM ${table} WHERE name = ?`)
      .pluck()
      .get(name);
    if (found !== undefined) return found;
    const id = newId();
    if (table === 'family') {
      db.prepare('INSERT INTO family (id, handle, name) VALUES (?, ?, ?)').run(id, name, name);
    } else {
      db.prepare(`INSERT INTO ${table} (id, name) VALUES (?, ?)`).run(id, name);
    }
    return id;
  };

  const optional = (table: Parameters<typeof named>[0], name: string | undefined) =>
    name === undefined ? null : named(table, name);

  return {
    store,
    index,
    search,
    named,
    sell: (goods) => {
      const id = newId();
      count += 1;
      db.transaction(() => {
        db.prepare(
          `INSERT INTO product (id, sku, name, unit, price, category_id, producer_id, village_id,
             family_id, options, active, created_at, updated_at)
           VALUES (?, ?, ?, 'piece', 1000, ?, ?, ?, ?, ?, ?, 0, 0)`,
        ).run(
          id,
          goods.sku ?? `ZZZ-${count}`,
          goods.name,
          optional('category', goods.category),
          optional('producer', goods.producer),
          optional('village', goods.village),
          optional('family', goods.family),
          JSON.stringify(goods.options ?? []),
          goods.active === false ? 0 : 1,
        );
        for (const code of goods.barcodes ?? []) {
          db.prepare('INSERT INTO barcode (code, product_id) VALUES (?, ?)').run(code, id);
        }
        index.put(id);
      })();
      return id;
    },
    find: (text, question = {}) =>
      search({
        text,
        categoryId: null,
        includeInactive: false,
        limit: 60,
        offset: 0,
        ...question,
      }).ids.map((id) => nameOf.get(id) ?? ''),
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
