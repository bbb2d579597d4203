import type { Quantity, Unit } from '../../domain/quantity.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Sale } from '../../contract/counter.ts';
import type { Db } from '../storage/db.ts';

export interface RegisterRow {
  id: string;
  code: string;
  name: string;
}

export interface CartRow {
  id: string;
  registerId: string;
  state: 'open' | 'sold';
}

export interface CartLineRow {
  id: string;
  cartId: string;
  productId: string;
  quantity: Quantity;
  unitPrice: Rupiah;
  priceAsked: 0 | 1;
  discount: Rupiah;
}

/** The sales of one hour of the clock; `at` is its beginning in UTC milliseconds. */
export interface HourRow {
  at: number;
  sales: number;
  total: Rupiah;
  pieces: number;
}

export interface SaleLineRow {
  productId: string;
  sku: string;
  name: string;
  unit: Unit;
  quantity: Quantity;
  unitPrice: Rupiah;
  gross: Rupiah;
  discount: Rupiah;
  total: Rupiah;
  producerId: string | null;
  producerShare: Rupiah;
}

const line = `id, cart_id AS cartId, product_id AS productId, quantity, unit_price AS unitPrice,
  price_asked AS priceAsked, discount`;

const sale = `id, register_id AS registerId, receipt_number AS receiptNumber, at,
  business_day AS businessDay, cashier, gross, discount, total, tendered, change, pieces`;

/** Every prepared statement of the counter's own tables. */
export const counterSql = (db: Db) => ({
  registers: db.prepare<[], RegisterRow>('SELECT id, code, name FROM register ORDER BY code'),
  register: db.prepare<[string], RegisterRow>('SELECT id, code, name FROM register WHERE id = ?'),
  insertRegister: db.prepare('INSERT INTO register (id, code, name) VALUES (?, ?, ?)'),
  /** The next receipt number of a register: sales are never taken away, so it is never used twice. */
  nextNumber: db.prepare<[string], { code: string; number: number }>(
    `SELECT code, coalesce((SELECT max(number) FROM sale WHERE register_id = r.id), 0) + 1 AS number
     FROM register r WHERE id = ?`,
  ),

  openCart: db.prepare<[string], CartRow>(
    `SELECT id, register_id AS registerId, state FROM cart
     WHERE register_id = ? AND state = 'open'`,
  ),
  cart: db.prepare<[string], CartRow>(
    'SELECT id, register_id AS registerId, state FROM cart WHERE id = ?',
  ),
  insertCart: db.prepare(
    "INSERT INTO cart (id, register_id, state, created_at) VALUES (?, ?, 'open', ?)",
  ),
  markSold: db.prepare("UPDATE cart SET state = 'sold' WHERE id = ?"),

  lines: db.prepare<[string], CartLineRow>(
    `SELECT ${line} FROM cart_line WHERE cart_id = ? AND removed_at IS NULL ORDER BY position`,
  ),
  lineOfCart: db.prepare<[string], CartLineRow & { registerId: string; state: 'open' | 'sold' }>(
    `SELECT l.id, l.cart_id AS cartId, l.product_id AS productId, l.quantity,
       l.unit_price AS unitPrice, l.price_asked AS priceAsked, l.discount,
       c.register_id AS registerId, c.state
     FROM cart_line l JOIN cart c ON c.id = l.cart_id WHERE l.id = ?`,
  ),
  insertLine: db.prepare(
    `INSERT INTO cart_line (id, cart_id, position, product_id, quantity, unit_price, price_asked)
     SELECT @id, @cartId, coalesce(max(position), 0) + 1, @productId, @quantity, @unitPrice, @priceAsked
     FROM cart_line WHERE cart_id = @cartId`,
  ),
  setQuantity: db.prepare('UPDATE cart_line SET quantity = ? WHERE id = ?'),
  setDiscount: db.prepare('UPDATE cart_line SET discount = ? WHERE id = ?'),
  removeLine: db.prepare('UPDATE cart_line SET removed_at = ? WHERE id = ?'),
  restoreLine: db.prepare('UPDATE cart_line SET removed_at = NULL WHERE id = ?'),

  insertSale: db.prepare(
    `INSERT INTO sale (id, cart_id, register_id, number, receipt_number, at, business_day, cashier,
       gross, discount, total, tendered, change, pieces)
     VALUES (@id, @cartId, @registerId, @number, @receiptNumber, @at, @businessDay, @cashier,
       @gross, @discount, @total, @tendered, @change, @pieces)`,
  ),
  insertSaleLine: db.prepare(
    `INSERT INTO sale_line (sale_id, position, product_id, sku, name, unit, quantity, unit_price,
       gross, discount, total, producer_id, commission_bp, producer_share)
     VALUES (@saleId, @position, @productId, @sku, @name, @unit, @quantity, @unitPrice,
       @gross, @discount, @total, @producerId, @commissionBp, @producerShare)`,
  ),
  insertTender: db.prepare(
    `INSERT INTO tender (sale_id, position, kind, amount, tendered, change)
     VALUES (@saleId, @position, @kind, @amount, @tendered, @change)`,
  ),
  sale: db.prepare<[string], Sale>(`SELECT ${sale} FROM sale WHERE id = ?`),
  recentSales: db.prepare<[number], Sale>(`SELECT ${sale} FROM sale ORDER BY id DESC LIMIT ?`),
  hours: db.prepare<[string], HourRow>(
    `SELECT at / 3600000 * 3600000 AS at, count(*) AS sales, sum(total) AS total,
       sum(pieces) AS pieces
     FROM sale WHERE business_day = ? GROUP BY 1 ORDER BY 1`,
  ),
  saleLines: db.prepare<[string], SaleLineRow>(
    `SELECT product_id AS productId, sku, name, unit, quantity, unit_price AS unitPrice, gross,
       discount, total, producer_id AS producerId, producer_share AS producerShare
     FROM sale_line WHERE sale_id = ? ORDER BY position`,
  ),
});
