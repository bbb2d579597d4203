import type { Product } from '../../contract/catalogue.ts';
import type { Db } from '../storage/db.ts';

/** What the shelves show of the goods that are for sale: by name, or the newest first. */
export interface Browse {
  ofCategory(id: string, page: Page): Product[];
  ofProducer(id: string, page: Page): Product[];
  ofVillage(id: string, page: Page): Product[];
  newest(page: Page): Product[];
  /** A picture for each producer and each category that has one: of its first product by name. */
  covers(): Covers;
}

/** Hashes of pictures, by id. */
export interface Covers {
  ofProducer: ReadonlyMap<string, string>;
  ofCategory: ReadonlyMap<string, string>;
}

export interface Page {
  limit: number;
  offset: number;
}

interface Listing extends Page {
  key: string;
}

/** A product's own village, else its producer's; both are found along an index. */
const inVillage = `(p.village_id = @key OR (p.village_id IS NULL
  AND p.producer_id IN (SELECT id FROM producer WHERE village_id = @key)))`;

export function createBrowse(db: Db, find: (id: string) => Product | null): Browse {
  const listed = (where: string, order: string) =>
    db
      .prepare<[Listing], string>(
        `SELECT p.id FROM product p WHERE p.active = 1 AND ${where}
         ORDER BY ${order} LIMIT @limit OFFSET @offset`,
      )
      .pluck();
  const byCategory = listed('p.category_id = @key', 'p.name, p.id');
  const byProducer = listed('p.producer_id = @key', 'p.name, p.id');
  const byVillage = listed(inVillage, 'p.name, p.id');
  const newest = listed("@key = ''", 'p.created_at DESC, p.id DESC');
  const found = (statement: typeof newest, key: string, page: Page): Product[] =>
    statement.all({ key, ...page }).flatMap((id) => find(id) ?? []);

  const coversBy = (column: 'producer_id' | 'category_id') =>
    db.prepare<[], { id: string; hash: string }>(
      `SELECT p.${column} AS id, min(p.name),
         (SELECT hash FROM product_picture WHERE product_id = p.id ORDER BY position LIMIT 1) AS hash
       FROM product p
       WHERE p.active = 1 AND p.${column} IS NOT NULL
         AND EXISTS (SELECT 1 FROM product_picture WHERE product_id = p.id)
       GROUP BY 1`,
    );
  const producerCovers = coversBy('producer_id');
  const categoryCovers = coversBy('category_id');
  const byId = (rows: readonly { id: string; hash: string }[]) =>
    new Map(rows.map(({ id, hash }) => [id, hash]));

  return {
    covers: () => ({
      ofProducer: byId(producerCovers.all()),
      ofCategory: byId(categoryCovers.all()),
    }),
    ofCategory: (id, page) => found(byCategory, id, page),
    ofProducer: (id, page) => found(byProducer, id, page),
    ofVillage: (id, page) => found(byVillage, id, page),
    newest: (page) => found(newest, '', page),
  };
}
