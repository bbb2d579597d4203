import { randomBytes, randomInt } from 'node:crypto';
import type { Product } from '../../contract/catalogue.ts';
import { makeBasketCode } from '../../domain/codes/basket-code.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Clock } from '../clock.ts';
import type { Db } from '../storage/db.ts';
import type { Writer } from '../storage/writer.ts';

/** A visitor's basket as it is shown: what it was to hold, and what can be had of it now. */
export interface Basket {
  /** Nobody can guess it: it opens the basket. */
  token: string;
  /** Four characters, for the counter. */
  code: string;
  lines: BasketLine[];
  /** When it is forgotten, unless it is changed before. */
  expiresAt: number;
  /** The counter has put it into a cart. */
  isTaken: boolean;
}

export interface BasketLine {
  product: Product;
  /** Thousandths. Of what is weighed it is one unit: how much it is shows the scale. */
  quantity: Quantity;
  /** Less of it is there by now, or it is not for sale any more. */
  isShort: boolean;
}

/**
 * What visitors collect. A basket belongs to whoever has its token, or reads out its code at the
 * counter; nothing is known of the person. What is refused is answered by null: it does not exist,
 * is over, or is full.
 */
export interface Baskets {
  get(token: string): Basket | null;
  /** Puts one more of a product into a basket; a new one where `token` opens none. */
  add(token: string | null, productId: string): Promise<Basket | null>;
  /** Sets how many pieces of a product a basket holds; 0 takes it out. */
  set(token: string, productId: string, pieces: number): Promise<Basket | null>;
  /**
   * Makes what a basket holds exactly this, in this order; a new one where `token` is null. What is
   * not for sale is left out. Null: the basket is over, the counter has it, or nothing is left.
   */
  fill(
    token: string | null,
    goods: readonly { productId: string; pieces: number }[],
  ): Promise<Basket | null>;
  /** The basket that has this code now. */
  byCode(code: string): Basket | null;
  /** Baskets that wait for the counter, the newest first. */
  waiting(limit: number): Basket[];
  /** Remembers the lines of a cart into which it went. Call it inside a command. */
  take(token: string, put: PutBasket): void;
  /** Where a basket went last, or null. */
  putOf(token: string): PutBasket | null;
  /** Every basket made between two moments, and where it went. */
  between(from: number, to: number): { id: string; put: PutBasket | null }[];
  productsIn(token: string): string[];
  /** Forgets baskets that nobody will ask for any more. */
  forgetOld(): void;
}

/** The cart that a basket went into, and its lines there. */
export interface PutBasket {
  cartId: string;
  lineIds: readonly string[];
}

export interface BasketsDeps {
  db: Db;
  writer: Writer;
  clock: Clock;
  products: { find(id: string): Product | null; findByCode(code: string): Product | null };
}

/** Milliseconds after its last change that a basket is kept: a long visit. */
const keptFor = 6 * 3_600_000;
/** Milliseconds that it counts in statistics. */
const countedFor = 400 * 24 * 3_600_000;
const mostLines = 40;
const mostPieces = 99;
/** More baskets at once than any showroom has visitors: somebody plays. */
const mostBaskets = 3000;

export function createBaskets({ db, writer, clock, products }: BasketsDeps): Baskets {
  const sql = basketSql(db);

  const read = (row: BasketRow): Basket => ({
    token: row.id,
    code: row.code,
    expiresAt: row.expiresAt,
    isTaken: row.takenAt !== null,
    lines: sql.lines.all(row.id).flatMap(({ productId, quantity: wished }) => {
      const product = products.find(productId);
      if (product === null) return [];
      const isShort = !product.active || product.onHand < wished;
      return [{ product, quantity: wished, isShort }];
    }),
  });

  const open = (token: string): BasketRow | null => {
    const row = sql.find.get(token);
    return row === undefined || row.expiresAt <= clock.now() ? null : row;
  };

  const freeCode = (): string => {
    const random = () => randomInt(1_000_000) / 1_000_000;
    for (;;) {
      const code = makeBasketCode(random);
      const isFree = sql.byCode.get(code, clock.now()) === undefined;
      if (isFree && products.findByCode(code) === null) return code;
    }
  };

  const make = (): BasketRow | null => {
    // Whoever makes baskets for sport pushes out the oldest of them, and nobody is turned away.
    if ((sql.openCount.get(clock.now()) ?? 0) >= mostBaskets) sql.dropOldest.run(clock.now());
    const id = randomBytes(16).toString('base64url');
    sql.insert.run(id, freeCode(), clock.now(), clock.now() + keptFor);
    return open(id);
  };

  /** What the counter has taken is closed: whoever goes on collects into a new basket. */
  const openOrNew = (token: string | null): BasketRow | null => {
    const row = token === null ? null : open(token);
    return row === null || row.takenAt !== null ? make() : row;
  };

  const touched = (row: BasketRow): Basket | null => {
    sql.touch.run(clock.now() + keptFor, row.id);
    const now = open(row.id);
    return now === null ? null : read(now);
  };

  return {
    get: (token) => {
      const row = open(token);
      return row === null ? null : read(row);
    },

    add: (token, productId) =>
      writer.transaction(() => {
        const product = products.find(productId);
        if (product === null || !product.active) return null;
        const row = openOrNew(token);
        if (row === null) return null;
        const held = sql.lines.all(row.id);
        const before = held.find((line) => line.productId === productId)?.quantity ?? 0;
        if (before === 0 && held.length >= mostLines) return null;
        const wished = isInPieces(product) ? Math.min(before + 1000, mostPieces * 1000) : 1000;
        sql.put.run(row.id, productId, wished, clock.now());
        return touched(row);
      }),

    set: (token, productId, pieces) =>
      writer.transaction(() => {
        const row = open(token);
        if (row === null || row.takenAt !== null) return null;
        const wished = Math.min(Math.max(Math.trunc(pieces), 0), mostPieces) * 1000;
        if (wished === 0) sql.drop.run(row.id, productId);
        else sql.change.run(wished, row.id, productId);
        return touched(row);
      }),

    fill: (token, goods) =>
      writer.transaction(() => {
        const wanted = goods.filter(({ productId }) => products.find(productId)?.active === true);
        if (wanted.length === 0) return null;
        const row = token === null ? make() : open(token);
        if (row === null || row.takenAt !== null) return null;
        sql.empty.run(row.id);
        for (const [index, { productId, pieces }] of wanted.slice(0, mostLines).entries()) {
          const isCounted = isInPieces(products.find(productId));
          const wished = isCounted ? Math.min(Math.max(pieces, 1), mostPieces) * 1000 : 1000;
          sql.put.run(row.id, productId, wished, clock.now() + index);
        }
        return touched(row);
      }),

    byCode: (code) => {
      const row = sql.byCode.get(code, clock.now());
      return row === undefined ? null : read(row);
    },

    waiting: (limit) => sql.waiting.all(clock.now(), limit).map(read),

    take: (token, { cartId, lineIds }) => {
      sql.take.run(clock.now(), cartId, JSON.stringify(lineIds), token);
    },

    putOf: (token) => putIn(sql.find.get(token)),
    between: (from, to) =>
      sql.between.all(from, to).map((row) => ({ id: row.id, put: putIn(row) })),
    productsIn: (token) => sql.lines.all(token).map(({ productId }) => productId),

    forgetOld: () => {
      sql.forget.run(clock.now() - countedFor);
    },
  };
}

/** Whether it is bought by the piece; how much of anything else shows the scale. */
function isInPieces(product: Product | null): boolean {
  return product?.unit === 'piece' || product?.unit === 'pack';
}

function putIn(row: Pick<BasketRow, 'cartId' | 'lineIds'> | undefined): PutBasket | null {
  if (row === undefined || row.cartId === null) return null;
  return { cartId: row.cartId, lineIds: JSON.parse(row.lineIds) };
}

interface BasketRow {
  id: string;
  code: string;
  expiresAt: number;
  takenAt: number | null;
  cartId: string | null;
  /** JSON: the ids of its lines there. */
  lineIds: string;
}

const basket = `id, code, expires_at AS expiresAt, taken_at AS takenAt, cart_id AS cartId,
  line_ids AS lineIds`;
const holds = 'EXISTS (SELECT 1 FROM basket_line WHERE basket_id = basket.id)';

const basketSql = (db: Db) => ({
  find: db.prepare<[string], BasketRow>(`SELECT ${basket} FROM basket WHERE id = ?`),
  byCode: db.prepare<[string, number], BasketRow>(
    `SELECT ${basket} FROM basket WHERE code = ? AND expires_at > ? ORDER BY made_at DESC LIMIT 1`,
  ),
  openCount: db
    .prepare<[number], number>(
      'SELECT count(*) FROM basket WHERE expires_at > ? AND taken_at IS NULL',
    )
    .pluck(),
  waiting: db.prepare<[number, number], BasketRow>(
    `SELECT ${basket} FROM basket WHERE expires_at > ? AND taken_at IS NULL AND ${holds}
     ORDER BY made_at DESC LIMIT ?`,
  ),
  dropOldest: db.prepare(
    `DELETE FROM basket WHERE id = (SELECT id FROM basket
       WHERE expires_at > ? AND taken_at IS NULL ORDER BY expires_at LIMIT 1)`,
  ),
  between: db.prepare<[number, number], BasketRow>(
    `SELECT ${basket} FROM basket
     WHERE made_at >= ? AND made_at < ? AND ${holds} ORDER BY made_at`,
  ),
  insert: db.prepare('INSERT INTO basket (id, code, made_at, expires_at) VALUES (?, ?, ?, ?)'),
  touch: db.prepare('UPDATE basket SET expires_at = ? WHERE id = ?'),
  take: db.prepare('UPDATE basket SET taken_at = ?, cart_id = ?, line_ids = ? WHERE id = ?'),
  forget: db.prepare('DELETE FROM basket WHERE made_at < ?'),
  lines: db.prepare<[string], { productId: string; quantity: Quantity }>(
    `SELECT product_id AS productId, quantity FROM basket_line WHERE basket_id = ?
     ORDER BY at, product_id`,
  ),
  put: db.prepare(
    `INSERT INTO basket_line (basket_id, product_id, quantity, at) VALUES (?, ?, ?, ?)
     ON CONFLICT (basket_id, product_id) DO UPDATE SET quantity = excluded.quantity`,
  ),
  change: db.prepare('UPDATE basket_line SET quantity = ? WHERE basket_id = ? AND product_id = ?'),
  drop: db.prepare('DELETE FROM basket_line WHERE basket_id = ? AND product_id = ?'),
  empty: db.prepare('DELETE FROM basket_line WHERE basket_id = ?'),
});
