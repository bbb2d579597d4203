import type { Quantity, Unit } from '../../domain/quantity.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';

export type CartState = 'open' | 'held' | 'sold' | 'discarded';

export interface CartRow {
  id: string;
  registerId: string;
  state: CartState;
  name: string | null;
  heldAt: number | null;
  heldBy: string | null;
  memberId: string | null;
  discount: Rupiah | null;
  discountBp: number | null;
  /** JSON: `GivenBy`. */
  discountBy: string | null;
  /** JSON: member and discount that went with the lines when the cart was cleared. */
  cleared: string | null;
}

export interface CartLineRow {
  id: string;
  cartId: string;
  /** Null for an open item, which then has name and unit of its own. */
  productId: string | null;
  name: string | null;
  unit: Unit | null;
  quantity: Quantity;
  unitPrice: Rupiah;
  listPrice: Rupiah | null;
  priceAsked: 0 | 1;
  /** JSON: `GivenBy`, or `{"label":true}` for a price that a weighed good's label says. */
  priceBy: string | null;
  discount: Rupiah;
  discountBp: number | null;
  /** JSON: `GivenBy`. */
  discountBy: string | null;
  note: string;
  batch: string | null;
  expiry: string | null;
}

const cart = `c.id, c.register_id AS registerId, c.state, c.name, c.held_at AS heldAt,
  c.held_by AS heldBy, c.member_id AS memberId, c.discount, c.discount_bp AS discountBp,
  c.discount_by AS discountBy, c.cleared`;

const line = `l.id, l.cart_id AS cartId, l.product_id AS productId, l.name, l.unit, l.quantity,
  l.unit_price AS unitPrice, l.list_price AS listPrice, l.price_asked AS priceAsked,
  l.price_by AS priceBy, l.discount, l.discount_bp AS discountBp, l.discount_by AS discountBy,
  l.note, l.batch, l.expiry`;

/** Every prepared statement of carts and their lines. */
export const cartSql = (db: Db) => ({
  openCart: db.prepare<[string], CartRow>(
    `SELECT ${cart} FROM cart c WHERE register_id = ? AND state = 'open'`,
  ),
  cart: db.prepare<[string], CartRow>(`SELECT ${cart} FROM cart c WHERE id = ?`),
  held: db.prepare<[], CartRow>(
    `SELECT ${cart} FROM cart c WHERE state = 'held' ORDER BY held_at, id`,
  ),
  insertCart: db.prepare(
    "INSERT INTO cart (id, register_id, state, created_at) VALUES (?, ?, 'open', ?)",
  ),
  setState: db.prepare('UPDATE cart SET state = ? WHERE id = ?'),
  hold: db.prepare(
    "UPDATE cart SET state = 'held', name = ?, held_at = ?, held_by = ? WHERE id = ?",
  ),
  resume: db.prepare("UPDATE cart SET state = 'open', register_id = ? WHERE id = ?"),
  setMember: db.prepare('UPDATE cart SET member_id = ? WHERE id = ?'),
  setCartDiscount: db.prepare(
    'UPDATE cart SET discount = ?, discount_bp = ?, discount_by = ? WHERE id = ?',
  ),
  setCleared: db.prepare('UPDATE cart SET cleared = ? WHERE id = ?'),

  lines: db.prepare<[string], CartLineRow>(
    `SELECT ${line} FROM cart_line l WHERE cart_id = +? AND removed_at IS NULL ORDER BY position`,
  ),
  lineOfCart: db.prepare<[string], CartLineRow & { registerId: string; state: CartState }>(
    `SELECT ${line}, c.register_id AS registerId, c.state
     FROM cart_line l JOIN cart c ON c.id = l.cart_id WHERE l.id = +?`,
  ),
  insertLine: db.prepare(
    `INSERT INTO cart_line (id, cart_id, position, product_id, name, unit, quantity, unit_price,
       list_price, price_asked, price_by, batch, expiry)
     SELECT @id, @cartId, coalesce(max(position), 0) + 1, @productId, @name, @unit, @quantity,
       @unitPrice, @listPrice, @priceAsked, @priceBy, @batch, @expiry
     FROM cart_line WHERE cart_id = +@cartId`,
  ),
  setQuantity: db.prepare('UPDATE cart_line SET quantity = ? WHERE id = ?'),
  setPrice: db.prepare('UPDATE cart_line SET unit_price = ?, price_by = ? WHERE id = ?'),
  setDiscount: db.prepare(
    'UPDATE cart_line SET discount = ?, discount_bp = ?, discount_by = ? WHERE id = ?',
  ),
  setNote: db.prepare('UPDATE cart_line SET note = ? WHERE id = ?'),
  removeLine: db.prepare('UPDATE cart_line SET removed_at = ? WHERE id = ?'),
  restoreLine: db.prepare('UPDATE cart_line SET removed_at = NULL WHERE id = ?'),
});

export type CartSql = ReturnType<typeof cartSql>;
