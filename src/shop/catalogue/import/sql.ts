import type { Rupiah } from '../../../domain/money.ts';
import type { Quantity, Unit } from '../../../domain/quantity.ts';
import type { Db } from '../../storage/db.ts';
import type { ImportFormat } from './imported.ts';

/** A product as it stands, with its own village and not its producer's. */
export interface StandingRow {
  id: string;
  sku: string;
  name: string;
  unit: Unit;
  price: Rupiah | null;
  memberPrice: Rupiah | null;
  taxClass: string | null;
  category: string | null;
  producer: string | null;
  village: string | null;
  shelf: string | null;
  description: string;
  story: string;
  pirt: string | null;
  halal: string | null;
  bpom: string | null;
  lowStock: Quantity | null;
  active: 0 | 1;
  options: string;
  familyHandle: string | null;
  familyName: string | null;
  onHand: Quantity;
  /** What a file of this kind last said of its stock. */
  lastImported: Quantity | null;
}

/** What an import compares its file with. */
export const standingSql = (db: Db) => ({
  products: db.prepare<[ImportFormat], StandingRow>(
    `SELECT p.id, p.sku, p.name, p.unit, p.price, p.member_price AS memberPrice,
       p.tax_class AS taxClass, c.name AS category, m.name AS producer,
       v.name AS village, p.shelf, p.description, p.story, p.pirt, p.halal, p.bpom,
       p.low_stock AS lowStock, p.active, p.options, f.handle AS familyHandle,
       f.name AS familyName, coalesce(l.quantity, 0) AS onHand, i.quantity AS lastImported
     FROM product p
     LEFT JOIN category c ON c.id = p.category_id
     LEFT JOIN producer m ON m.id = p.producer_id
     LEFT JOIN village v ON v.id = p.village_id
     LEFT JOIN family f ON f.id = p.family_id
     LEFT JOIN stock_level l ON l.product_id = p.id
     LEFT JOIN imported_stock i ON i.product_id = p.id AND i.source = ?`,
  ),
  barcodes: db.prepare<[], { code: string; productId: string }>(
    'SELECT code, product_id AS productId FROM barcode ORDER BY code',
  ),
});

export const rememberSql = (db: Db) =>
  db.prepare<[string, ImportFormat, number]>(
    `INSERT INTO imported_stock (product_id, source, quantity) VALUES (?, ?, ?)
     ON CONFLICT (product_id, source) DO UPDATE SET quantity = excluded.quantity`,
  );
