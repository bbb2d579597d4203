import type { Product, ProductDetail } from '../../contract/catalogue.ts';
import type { Producer } from '../../contract/producers.ts';
import { isGtin } from '../../domain/codes/gtin.ts';
import type { Browse, Covers } from '../catalogue/browse.ts';
import type { Products } from '../catalogue/products.ts';
import type { Events } from '../events.ts';
import type { Search } from '../catalogue/search/search.ts';
import type { Producers } from '../producers/producers.ts';

/** A page of a list: so many goods, and whether there are more. */
export interface Shelf {
  products: Product[];
  more: boolean;
}

export interface Place {
  id: string;
  name: string;
  /** Goods that are for sale. */
  products: number;
}

/** `about` is empty where nobody has written of it. */
export interface Village extends Place {
  about: string;
}

/** What visitors may look at: goods that are for sale, and who makes them where. Reads only. */
export interface Shelves {
  /** The product on a card: by its SKU, or by a GTIN of up to fourteen digits. Null: not for sale. */
  bySku(sku: string): ProductDetail | null;
  byGtin(gtin: string): ProductDetail | null;
  producer(id: string): Producer | null;
  producerNamed(name: string): Producer | null;
  village(id: string): Place | null;
  villageNamed(name: string): Place | null;
  category(id: string): Place | null;
  categoryNamed(name: string): Place | null;
  /** Pictures that stand for producers and categories. */
  covers(): Covers;
  categories(): Place[];
  villages(): Village[];
  producers(): Producer[];
  ofCategory(id: string, page: number): Shelf;
  ofProducer(id: string, page: number): Shelf;
  ofVillage(id: string, page: number): Shelf;
  newest(page: number): Shelf;
  search(text: string, page: number): Shelf;
}

/** Goods on one page of a list: a phone on a poor network loads them in a moment. */
const perPage = 24;

export function createShelves(deps: {
  products: Products;
  producers: Producers;
  browse: Browse;
  search: Search;
  events: Events;
}): Shelves {
  const { products, producers, browse, search, events } = deps;

  const forSale = (product: ProductDetail | null): ProductDetail | null =>
    product?.active === true ? product : null;
  const shelf = (
    page: number,
    list: (at: { limit: number; offset: number }) => Product[],
  ): Shelf => {
    const found = list({ limit: perPage + 1, offset: page * perPage });
    return { products: found.slice(0, perPage), more: found.length > perPage };
  };
  const categories = remembered(events, () => products.categories().filter(isStocked));
  const villages = remembered(events, () => producers.villages().filter(isStocked));
  const makers = remembered(events, () => producers.list().filter(isStocked));

  return {
    bySku: (sku) => forSale(products.findBySku(sku)),
    byGtin: (gtin) => {
      if (!isGtin(gtin)) return null;
      const product = products.findByCode(gtin);
      return product === null ? null : forSale(products.get(product.id));
    },
    producer: (id) => makers().find((one) => one.id === id) ?? null,
    producerNamed: (name) => makers().find((one) => one.name === name) ?? null,
    village: (id) => villages().find((one) => one.id === id) ?? null,
    villageNamed: (name) => villages().find((one) => one.name === name) ?? null,
    category: (id) => categories().find((one) => one.id === id) ?? null,
    categoryNamed: (name) => categories().find((one) => one.name === name) ?? null,
    covers: remembered(events, browse.covers),
    categories,
    villages,
    producers: makers,
    ofCategory: (id, page) => shelf(page, (at) => browse.ofCategory(id, at)),
    ofProducer: (id, page) => shelf(page, (at) => browse.ofProducer(id, at)),
    ofVillage: (id, page) => shelf(page, (at) => browse.ofVillage(id, at)),
    newest: (page) => shelf(page, (at) => browse.newest(at)),
    search: (text, page) => {
      const asked = { text, categoryId: null, includeInactive: false };
      const { ids, more } = search({ ...asked, limit: perPage, offset: page * perPage });
      const found = ids.flatMap((id) => products.find(id) ?? []);
      return { products: found, more };
    },
  };
}

function isStocked({ products }: { products: number }): boolean {
  return products > 0;
}

/** Milliseconds: what changes the lists without a word of it, such as an import that has just begun. */
const rememberedFor = 60_000;

/** Reads anew once what is on the shelves has changed: every page asks, and it changes once a day. */
function remembered<T>(events: Events, read: () => T): () => T {
  let last: { at: number; value: T } | null = null;
  events.listen(({ type }) => {
    if (type === 'catalogue') last = null;
  });
  return () => {
    const now = performance.now();
    if (last === null || now - last.at > rememberedFor) last = { at: now, value: read() };
    return last.value;
  };
}
