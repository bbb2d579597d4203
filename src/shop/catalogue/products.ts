import type { Product, ProductDetail, ProductDraft } from '../../contract/catalogue.ts';
import { isGtin } from '../../domain/codes/gtin.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Producers } from '../producers/producers.ts';
import { refuse } from '../refuse.ts';
import type { Db } from '../storage/db.ts';
import type { Tx } from '../storage/writer.ts';
import type { SearchIndex } from './search/search-index.ts';
import type { ProductForCard } from './product-for-card.ts';
import type { ProductForSale } from './product-for-sale.ts';
import { catalogueSql } from './sql.ts';
import type { ProductRow } from './sql.ts';

export interface Products {
  /** Null where there is no such product. */
  find(id: string): Product | null;
  findByCode(code: string): Product | null;
  /** What a sale must know of a product, or null where there is no such product. */
  forSale(id: string): ProductForSale | null;
  findBySku(sku: string): ProductDetail | null;
  /** What cards show of every product, by name, or of those with these ids that exist. */
  forCards(ids: readonly string[] | null): ProductForCard[];
  /** The id of the product with this SKU; null where there is none. */
  idOfSku(sku: string): string | null;
  /** Every product's id. */
  ids(): string[];
  /** Refuses with PRODUCT_NOT_FOUND. */
  get(id: string): ProductDetail;
  categories(): { id: string; name: string; products: number }[];
  /** Active products at or below their warning level, the emptiest first, and how many there are. */
  low(limit: number): { products: Product[]; total: number };
  prices(id: string): { amount: number | null; since: number }[];
  /** How many products name this tax class. */
  withTaxClass(taxClass: string): number;
  /**
   * Writes a product and all that hangs on it: names that are new, barcodes, the price's history,
   * the search index. Returns its id. Refuses with PRODUCT_NOT_FOUND, SKU_TAKEN, BARCODE_TAKEN,
   * BARCODE_WRONG. Call it inside a command.
   */
  save(tx: Tx, id: string | null, draft: ProductDraft): string;
  addPicture(tx: Tx, productId: string, hash: string): void;
  removePicture(tx: Tx, productId: string, hash: string): void;
}

export interface ProductsDeps {
  db: Db;
  clock: Clock;
  producers: Producers;
  searchIndex: SearchIndex;
  /** Told inside the transaction that what the marketplace shows of a product has changed. */
  changed(tx: Tx, productId: string): void;
}

export function createProducts({
  db,
  clock,
  producers,
  searchIndex,
  changed,
}: ProductsDeps): Products {
  const sql = catalogueSql(db);

  const read = (row: ProductRow): Product => ({ ...row, active: row.active === 1 });

  const find = (id: string): Product | null => {
    const row = sql.summary.get(id);
    return row === undefined ? null : read(row);
  };

  const get = (id: string): ProductDetail => {
    const product = find(id);
    const rest = sql.rest.get(id);
    if (product === null || rest === undefined) throw refuse('PRODUCT_NOT_FOUND');
    const { options, familyHandle, familyName, ...texts } = rest;
    return {
      ...product,
      ...texts,
      barcodes: sql.barcodes.all(id).map((row) => row.code),
      pictures: sql.pictures.all(id).map((row) => row.hash),
      family:
        familyHandle === null
          ? null
          : { handle: familyHandle, name: familyName ?? '', options: JSON.parse(options) },
    };
  };

  const categoryId = (name: string): string => {
    const found = sql.category.get(name);
    if (found !== undefined) return found.id;
    const id = newId();
    sql.insertCategory.run(id, name);
    return id;
  };

  const familyId = ({ handle, name }: { handle: string; name: string }): string => {
    const found = sql.family.get(handle);
    if (found === undefined) {
      const id = newId();
      sql.insertFamily.run(id, handle, name);
      return id;
    }
    if (found.name !== name) sql.renameFamily.run(name, found.id);
    return found.id;
  };

  const saveBarcodes = (id: string, codes: readonly string[]): void => {
    const wanted = new Set(codes);
    const had = new Set(sql.barcodes.all(id).map((row) => row.code));
    for (const code of had) if (!wanted.has(code)) sql.deleteBarcode.run(code);
    for (const code of wanted) {
      if (had.has(code)) continue;
      if (looksLikeGtin(code) && !isGtin(code)) throw refuse('BARCODE_WRONG', { code });
      const owner = idOfBarcode(sql, code);
      if (owner !== null && owner !== id) {
        throw refuse('BARCODE_TAKEN', { code, name: find(owner)?.name ?? '' });
      }
      sql.insertBarcode.run(code, id);
    }
  };

  const save = (tx: Tx, given: string | null, draft: ProductDraft): string => {
    const before = given === null ? null : find(given);
    if (given !== null && before === null) throw refuse('PRODUCT_NOT_FOUND');
    const owner = sql.idBySku.get(draft.sku);
    if (owner !== undefined && owner.id !== given) throw refuse('SKU_TAKEN', { sku: draft.sku });
    const id = given ?? newId();
    const now = clock.now();
    const { category, producer, village, family, barcodes, active, ...columns } = draft;
    const row = {
      ...columns,
      id,
      now,
      active: active ? 1 : 0,
      categoryId: category === null ? null : categoryId(category),
      producerId: producer === null ? null : producers.producerId(producer),
      villageId: village === null ? null : producers.villageId(village),
      familyId: family === null ? null : familyId(family),
      options: JSON.stringify(family?.options ?? []),
    };
    (before === null ? sql.insert : sql.update).run(row);
    if (before === null || before.price !== draft.price) {
      sql.insertPrice.run(newId(), id, draft.price, now);
    }
    saveBarcodes(id, barcodes);
    searchIndex.put(id);
    changed(tx, id);
    return id;
  };

  return {
    find,
    get,
    save,
    findByCode: (code) => {
      const id = idOfCode(sql, code);
      return id === null ? null : find(id);
    },
    findBySku: (sku) => {
      const found = sql.idBySku.get(sku);
      return found === undefined ? null : get(found.id);
    },
    forCards: (ids) => {
      const rows =
        ids === null ? sql.allForCards.all() : ids.flatMap((id) => sql.forCard.get(id) ?? []);
      return rows.map((row) => ({
        ...row,
        active: row.active === 1,
        barcodes: JSON.parse(row.barcodes) as string[],
      }));
    },
    idOfSku: (sku) => sql.idBySku.get(sku)?.id ?? null,
    ids: () => sql.ids.all().map((row) => row.id),
    forSale: (id) => sql.forSale.get(id) ?? null,
    categories: () => sql.categories.all(),
    low: (limit) => ({
      products: sql.low.all(limit).map(read),
      total: sql.lowCount.get()?.total ?? 0,
    }),
    prices: (id) => sql.prices.all(id),
    withTaxClass: (taxClass) => sql.withTaxClass.get(taxClass) ?? 0,
    addPicture: (tx, productId, hash) => {
      sql.insertPicture.run({ productId, hash });
      changed(tx, productId);
    },
    removePicture: (tx, productId, hash) => {
      if (sql.deletePicture.run(productId, hash).changes === 0) throw refuse('PICTURE_NOT_FOUND');
      changed(tx, productId);
    },
  };
}

/** A barcode, the same GTIN with or without its leading zeros, or a SKU. */
function idOfCode(sql: ReturnType<typeof catalogueSql>, given: string): string | null {
  const code = given.trim();
  return idOfBarcode(sql, code) ?? sql.idBySku.get(code)?.id ?? null;
}

/** A barcode, or the same GTIN with or without its leading zeros. */
function idOfBarcode(sql: ReturnType<typeof catalogueSql>, code: string): string | null {
  const asScanned = sql.idByBarcode.get(code);
  if (asScanned !== undefined) return asScanned.id;
  if (isGtin(code)) {
    const digits = code.replace(/^0+/, '');
    for (const length of [8, 12, 13, 14]) {
      const found =
        digits.length > length ? undefined : sql.idByBarcode.get(digits.padStart(length, '0'));
      if (found !== undefined) return found.id;
    }
  }
  return null;
}

function looksLikeGtin(code: string): boolean {
  return /^(?:\d{8}|\d{12,14})$/.test(code);
}
