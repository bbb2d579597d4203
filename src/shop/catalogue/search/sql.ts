import type { Db } from '../../storage/db.ts';

/** What the index is made of, as it stands in the catalogue. `codes` holds the barcodes, by space. */
export interface Source {
  id: string;
  sku: string;
  name: string;
  options: string;
  category_id: string | null;
  active: number;
  category: string | null;
  producer: string | null;
  village: string | null;
  producer_village: string | null;
  family: string | null;
  barcodes: string | null;
}

/** A product as the index holds it: folded names, other words and codes. */
export interface Entry {
  number: number;
  name: string;
  other: string;
  codes: string;
  category_id: string | null;
  active: number;
}

/** What the index is written with. */
export function indexSql(db: Db) {
  return {
    // Subqueries, not LEFT JOINs: five of those make this one look-up ten times as slow.
    source: db.prepare<[string], Source>(
      `SELECT id, sku, name, options, category_id, active,
         (SELECT name FROM category WHERE id = p.category_id) AS category,
         (SELECT name FROM producer WHERE id = p.producer_id) AS producer,
         (SELECT name FROM village WHERE id = p.village_id) AS village,
         (SELECT v.name FROM producer r JOIN village v ON v.id = r.village_id
           WHERE r.id = p.producer_id) AS producer_village,
         (SELECT name FROM family WHERE id = p.family_id) AS family,
         (SELECT group_concat(code, ' ') FROM barcode WHERE product_id = p.id) AS barcodes
       FROM product p WHERE id = ?`,
    ),
    entry: db.prepare<[string], Entry>(
      `SELECT number, name, other, codes, category_id, active
       FROM search_product WHERE product_id = ?`,
    ),
    insertEntry: db.prepare<[string, string, string, string, string | null, number]>(
      `INSERT INTO search_product (product_id, name, other, codes, category_id, active)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    updateEntry: db.prepare<[string, string, string, string | null, number, number]>(
      `UPDATE search_product SET name = ?, other = ?, codes = ?, category_id = ?, active = ?
       WHERE number = ?`,
    ),
    insertText: db.prepare<[number | bigint, string, string, string, string, string]>(
      `INSERT INTO search_text (rowid, name, other, code, piece, facet)
       VALUES (?, ?, ?, ?, ?, ?)`,
    ),
    deleteText: db.prepare<[number]>('DELETE FROM search_text WHERE rowid = ?'),
    /** `?` is a JSON array of words. */
    insertWords: db.prepare<[string]>(
      'INSERT OR IGNORE INTO search_word (word) SELECT value FROM json_each(?)',
    ),
    isComplete: db
      .prepare<[], 0 | 1>(
        'SELECT (SELECT count(*) FROM product) = (SELECT count(*) FROM search_product)',
      )
      .pluck(),
    missing: db
      .prepare<[], string>(
        `SELECT id FROM product
         WHERE NOT EXISTS (SELECT 1 FROM search_product s WHERE s.product_id = product.id)`,
      )
      .pluck(),
  };
}

/** One product that a question found. */
export interface Hit {
  number: number;
  id: string;
  name: string;
}

/** Which products a question is about. */
export interface Filter {
  categoryId: string | null;
  /** 1 leaves inactive products out, 0 does not. */
  active: number;
}

type Range = Filter & { from: string; to: string; limit: number; offset: number };

const hit = 's.number, s.product_id AS id, s.name';
const wanted = 's.active >= @active AND (@categoryId IS NULL OR s.category_id = @categoryId)';

/** So many codes that begin alike are looked at; the rest are found by their pieces. */
const mostCodes = 500;

/** What questions are asked with. Every one of them is bounded by an index and a limit. */
export function searchSql(db: Db) {
  return {
    /** `barcodes` is a JSON array. The SKU as it was typed comes before those that differ in case. */
    exact: db.prepare<[Filter & { text: string; key: string; barcodes: string }], Hit>(
      `SELECT ${hit} FROM search_product s
       WHERE ${wanted} AND s.product_id IN (
         SELECT id FROM product WHERE sku = @text
         UNION ALL SELECT product_id FROM barcode
           WHERE code IN (SELECT value FROM json_each(@barcodes))
         UNION ALL SELECT product_id FROM search_product
           WHERE codes = @key OR (codes > @key || ' ' AND codes < @key || '!'))
       ORDER BY s.product_id IS NOT (SELECT id FROM product WHERE sku = @text), s.name, s.number
       LIMIT 100`,
    ),
    byName: db.prepare<[Range], Hit>(
      `SELECT ${hit} FROM search_product s INDEXED BY search_product_by_name
       WHERE s.name >= @from AND s.name < @to AND s.active >= @active
       ORDER BY s.name, s.number LIMIT @limit OFFSET @offset`,
    ),
    byNameInCategory: db.prepare<[Range], Hit>(
      `SELECT ${hit} FROM search_product s INDEXED BY search_product_by_category
       WHERE s.category_id = @categoryId AND s.name >= @from AND s.name < @to
         AND s.active >= @active
       ORDER BY s.name, s.number LIMIT @limit OFFSET @offset`,
    ),
    bySku: db.prepare<[Range], Hit>(
      `SELECT ${hit} FROM (
         SELECT number, codes FROM search_product
         WHERE codes >= @from AND codes < @to ORDER BY codes LIMIT ${mostCodes}) c
       CROSS JOIN search_product s ON s.number = c.number
       WHERE ${wanted} ORDER BY c.codes LIMIT @limit`,
    ),
    byBarcode: db.prepare<[Range], Hit>(
      `SELECT ${hit} FROM (
         SELECT code, product_id FROM barcode
         WHERE code >= @from AND code < @to ORDER BY code LIMIT ${mostCodes}) b
       CROSS JOIN search_product s ON s.product_id = b.product_id
       WHERE ${wanted} ORDER BY b.code LIMIT @limit`,
    ),
    byText: db.prepare<[string, number], Hit>(
      `SELECT ${hit} FROM search_text t CROSS JOIN search_product s ON s.number = t.rowid
       WHERE t.search_text MATCH ? ORDER BY t.rowid LIMIT ?`,
    ),
    /** 1 where anything matches. */
    any: db
      .prepare<[string], 1>('SELECT 1 FROM search_text WHERE search_text MATCH ? LIMIT 1')
      .pluck(),
    wordsStarting: db
      .prepare<[string, string, number], string>(
        'SELECT word FROM search_word WHERE word >= ? AND word < ? LIMIT ?',
      )
      .pluck(),
    wordsAmong: db
      .prepare<[string], string>(
        'SELECT word FROM search_word WHERE word IN (SELECT value FROM json_each(?))',
      )
      .pluck(),
    wordsStartingAmong: db
      .prepare<[string, number], string>(
        `SELECT w.word FROM json_each(?) p
         CROSS JOIN search_word w ON w.word >= p.value AND w.word < p.value || char(1114111)
         LIMIT ?`,
      )
      .pluck(),
  };
}
