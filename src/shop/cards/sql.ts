import type { PricedDesign } from '../../domain/cards/card-layouts.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';

/** What was last printed on the card of a product. `price` null: it was asked at the counter. */
export interface PrintedCard {
  productId: string;
  design: PricedDesign;
  fingerprint: string;
  price: Rupiah | null;
  at: number;
}

const columns = 'product_id AS productId, design, fingerprint, price, at';

export const cardsSql = (db: Db) => ({
  printed: db.prepare<[], PrintedCard>(
    `SELECT ${columns} FROM printed_card ORDER BY design, product_id`,
  ),
  printedOf: db.prepare<[string], PrintedCard>(
    `SELECT ${columns} FROM printed_card WHERE product_id = ?`,
  ),
  printedIn: db.prepare<[string], PrintedCard>(
    `SELECT ${columns} FROM printed_card WHERE design = ?`,
  ),
  put: db.prepare<[PrintedCard]>(
    `INSERT INTO printed_card (product_id, design, fingerprint, price, at)
     VALUES (@productId, @design, @fingerprint, @price, @at)
     ON CONFLICT (product_id, design) DO UPDATE SET fingerprint = excluded.fingerprint,
       price = excluded.price, at = excluded.at`,
  ),
});
