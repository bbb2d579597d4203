import type { Product } from '../../contract/catalogue.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';
import type { ProductForCard } from './product-for-card.ts';
import type { ProductForSale } from './product-for-sale.ts';

/** A product as it is read for lists; `active` is still SQLite's 0 or 1. */
export type ProductRow = Omit<Product, 'active'> & { active: 0 | 1 };

/** A product as it is read for cards; `barcodes` is JSON still. */
type CardRow = Omit<ProductForCard, 'active' | 'barcodes'> & { active: 0 | 1; barcodes: string };

export interface ProductRest {
  memberPrice: Rupiah | null;
  taxClass: string | null;
  description: string;
  story: string;
  pirt: string | null;
  halal: string | null;
  bpom: string | null;
  options: string;
  familyHandle: string | null;
  familyName: string | null;
  createdAt: number;
  updatedAt: number;
}

/**
 * One product as lists show it. Scalar subqueries rather than joins: a look-up of one row through
 * five left joins costs SQLite some ten times as much.
 */
const summary = `SELECT
  p.id, p.sku, p.name, p.unit, p.price,
  (SELECT name FROM category WHERE id = p.category_id) AS category,
  (SELECT name FROM producer WHERE id = p.producer_id) AS producer,
  (SELECT name FROM village WHERE id = coalesce(p.village_id,
    (SELECT village_id FROM producer WHERE id = p.producer_id))) AS village,
  p.shelf,
  (SELECT hash FROM product_picture WHERE product_id = p.id ORDER BY position LIMIT 1) AS picture,
  coalesce((SELECT quantity FROM stock_level WHERE product_id = p.id), 0) AS onHand,
  p.low_stock AS lowStock, p.active
  FROM product p`;

/** One product as cards show it: many are read at once, so all of it is one statement. */
const carded = summary.replace(
  'FROM product p',
  `, p.description, p.story, p.pirt, p.halal, p.tax_class AS taxClass,
  (SELECT json_group_array(code) FROM (SELECT code FROM barcode WHERE product_id = p.id ORDER BY code))
    AS barcodes
  FROM product p`,
);

/** Only goods somebody wants to be warned of; the rest may well be sold without stock in the books. */
const low = 'p.active = 1 AND p.low_stock IS NOT NULL AND coalesce(l.quantity, 0) <= p.low_stock';

/** Every prepared statement of the catalogue's own tables. */
export const catalogueSql = (db: Db) => ({
  summary: db.prepare<[string], ProductRow>(`${summary} WHERE p.id = ?`),
  low: db.prepare<[number], ProductRow>(
    `${summary} LEFT JOIN stock_level l ON l.product_id = p.id WHERE ${low}
     ORDER BY coalesce(l.quantity, 0) > 0, coalesce(l.quantity, 0) * 1.0 / max(p.low_stock, 1), p.name
     LIMIT ?`,
  ),
  lowCount: db.prepare<[], { total: number }>(
    `SELECT count(*) AS total FROM product p
     LEFT JOIN stock_level l ON l.product_id = p.id WHERE ${low}`,
  ),
  rest: db.prepare<[string], ProductRest>(
    `SELECT member_price AS memberPrice, tax_class AS taxClass, description, story, pirt, halal, bpom, options,
       (SELECT handle FROM family WHERE id = family_id) AS familyHandle,
       (SELECT name FROM family WHERE id = family_id) AS familyName,
       created_at AS createdAt, updated_at AS updatedAt
     FROM product WHERE id = ?`,
  ),
  forSale: db.prepare<[string], ProductForSale>(
    `SELECT sku, name, unit, price, producer_id AS producerId, category_id AS categoryId,
       member_price AS memberPrice, tax_class AS taxClass
     FROM product WHERE id = ?`,
  ),
  allForCards: db.prepare<[], CardRow>(`${carded} ORDER BY p.name COLLATE NOCASE, p.id`),
  forCard: db.prepare<[string], CardRow>(`${carded} WHERE p.id = ?`),
  ids: db.prepare<[], { id: string }>('SELECT id FROM product ORDER BY id'),
  idBySku: db.prepare<[string], { id: string }>('SELECT id FROM product WHERE sku = ?'),
  idByBarcode: db.prepare<[string], { id: string }>(
    'SELECT product_id AS id FROM barcode WHERE code = ?',
  ),
  barcodes: db.prepare<[string], { code: string }>(
    'SELECT code FROM barcode WHERE product_id = ? ORDER BY code',
  ),
  insertBarcode: db.prepare('INSERT INTO barcode (code, product_id) VALUES (?, ?)'),
  deleteBarcode: db.prepare('DELETE FROM barcode WHERE code = ?'),
  pictures: db.prepare<[string], { hash: string }>(
    'SELECT hash FROM product_picture WHERE product_id = ? ORDER BY position',
  ),
  insertPicture: db.prepare(
    `INSERT INTO product_picture (product_id, position, hash)
     SELECT @productId, coalesce(max(position), 0) + 1, @hash FROM product_picture
     WHERE product_id = @productId
     ON CONFLICT (product_id, hash) DO NOTHING`,
  ),
  deletePicture: db.prepare('DELETE FROM product_picture WHERE product_id = ? AND hash = ?'),
  categories: db.prepare<[], { id: string; name: string; products: number }>(
    `SELECT c.id, c.name, count(p.id) AS products FROM category c
     LEFT JOIN product p ON p.category_id = c.id AND p.active = 1
     GROUP BY c.id ORDER BY c.name`,
  ),
  category: db.prepare<[string], { id: string }>('SELECT id FROM category WHERE name = ?'),
  insertCategory: db.prepare('INSERT INTO category (id, name) VALUES (?, ?)'),
  family: db.prepare<[string], { id: string; name: string }>(
    'SELECT id, name FROM family WHERE handle = ?',
  ),
  insertFamily: db.prepare('INSERT INTO family (id, handle, name) VALUES (?, ?, ?)'),
  renameFamily: db.prepare('UPDATE family SET name = ? WHERE id = ?'),
  insert: db.prepare(
    `INSERT INTO product (id, sku, name, unit, price, member_price, tax_class, category_id, producer_id, village_id,
       shelf, family_id, options, description, story, pirt, halal, bpom, low_stock, active, created_at, updated_at)
     VALUES (@id, @sku, @name, @unit, @price, @memberPrice, @taxClass, @categoryId, @producerId, @villageId,
       @shelf, @familyId, @options, @description, @story, @pirt, @halal, @bpom, @lowStock, @active, @now, @now)`,
  ),
  update: db.prepare(
    `UPDATE product SET sku = @sku, name = @name, unit = @unit, price = @price,
       member_price = @memberPrice, tax_class = @taxClass,
       category_id = @categoryId, producer_id = @producerId, village_id = @villageId,
       shelf = @shelf, family_id = @familyId, options = @options, description = @description, story = @story,
       pirt = @pirt, halal = @halal, bpom = @bpom, low_stock = @lowStock, active = @active,
       updated_at = @now
     WHERE id = @id`,
  ),
  withTaxClass: db
    .prepare<[string], number>('SELECT count(*) FROM product WHERE tax_class = ?')
    .pluck(),
  insertPrice: db.prepare('INSERT INTO price (id, product_id, amount, since) VALUES (?, ?, ?, ?)'),
  prices: db.prepare<[string], { amount: number | null; since: number }>(
    'SELECT amount, since FROM price WHERE product_id = ? ORDER BY rowid DESC',
  ),
});
