import type { Cart } from '../../contract/counter.ts';
import { isTooLarge, totalCart } from '../../domain/cart.ts';
import { rupiah } from '../../domain/money.ts';
import { fitsUnit, quantity as asQuantity } from '../../domain/quantity.ts';
import type { Product } from '../../contract/catalogue.ts';
import type { Products } from '../catalogue/products.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { CartLineRow, counterSql } from './sql.ts';

/** More lines than any basket has; a cart with more is a stuck key. */
const mostLines = 500;

export interface Carts {
  /** What is in the cart that is open at a register. */
  open(registerId: string): Cart;
  addByCode(tx: Tx, registerId: string, code: string): { cart: Cart; lineId: string };
  addLine(tx: Tx, wish: LineWish): { cart: Cart; lineId: string };
  setQuantity(tx: Tx, lineId: string, quantity: number): Cart;
  setDiscount(tx: Tx, lineId: string, discount: number): Cart;
  removeLine(tx: Tx, lineId: string): Cart;
  clear(tx: Tx, registerId: string): { cart: Cart; removed: string[] };
  restoreLines(tx: Tx, lineIds: readonly string[]): Cart;
}

export interface LineWish {
  registerId: string;
  productId: string;
  /** Thousandths. */
  quantity: number;
  /** For a product whose price is asked; null otherwise. */
  unitPrice: number | null;
}

type Wish = Pick<LineWish, 'quantity' | 'unitPrice'>;

export interface CartsDeps {
  sql: ReturnType<typeof counterSql>;
  clock: Clock;
  events: Events;
  products: Products;
}

/** The cart lives in the shop, so a reload or a crash of a window loses none of it. */
export function createCarts({ sql, clock, events, products }: CartsDeps): Carts {
  const open = (registerId: string): Cart => {
    if (sql.register.get(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
    const cart = sql.openCart.get(registerId);
    const rows = cart === undefined ? [] : sql.lines.all(cart.id);
    const totals = totalCart(rows);
    return {
      id: cart?.id ?? null,
      registerId,
      lines: rows.map((row, index) => describeLine(row, totals.lines[index])),
      gross: totals.gross,
      discount: totals.discount,
      total: totals.total,
    };
  };

  const describeLine = (
    row: CartLineRow,
    totals: { gross: Cart['gross']; discount: Cart['gross']; total: Cart['gross'] } | undefined,
  ) => {
    const product = products.find(row.productId);
    if (product === null || totals === undefined)
      throw new Error(`cart line ${row.id} has no product`);
    return {
      id: row.id,
      productId: row.productId,
      sku: product.sku,
      name: product.name,
      unit: product.unit,
      picture: product.picture,
      unitPrice: row.unitPrice,
      quantity: row.quantity,
      ...totals,
      onHand: product.onHand,
    };
  };

  const answer = (tx: Tx, registerId: string): Cart => {
    tx.after(() => {
      events.publish({ type: 'cart', registerId });
    });
    return open(registerId);
  };

  /** The answer after a cart has grown: what no sale could hold must not stand in a cart either. */
  const grown = (tx: Tx, registerId: string): Cart => {
    const cart = sql.openCart.get(registerId);
    if (cart !== undefined && isTooLarge(sql.lines.all(cart.id))) throw refuse('SALE_TOO_LARGE');
    return answer(tx, registerId);
  };

  /** The line that the same goods at the same price are counted up on, if there is one. */
  const lineOfSame = (lines: CartLineRow[], product: Product, unitPrice: number) =>
    lines.find(
      (line) =>
        product.unit !== 'kg' &&
        line.productId === product.id &&
        line.unitPrice === unitPrice &&
        line.discount === 0,
    );

  const newLine = (registerId: string, product: Product, wish: Wish, unitPrice: number): string => {
    const cartId = sql.openCart.get(registerId)?.id ?? newId();
    if (sql.cart.get(cartId) === undefined) sql.insertCart.run(cartId, registerId, clock.now());
    const id = newId();
    sql.insertLine.run({
      id,
      cartId,
      productId: product.id,
      quantity: wish.quantity,
      unitPrice: rupiah(unitPrice),
      priceAsked: product.price === null ? 1 : 0,
    });
    return id;
  };

  const add = (tx: Tx, registerId: string, product: Product, wish: Wish) => {
    if (!product.active) throw refuse('PRODUCT_INACTIVE', { name: product.name });
    const unitPrice = product.price ?? wish.unitPrice;
    if (unitPrice === null) {
      throw refuse('PRICE_NEEDED', { productId: product.id, name: product.name });
    }
    checkQuantity(product, wish.quantity);
    const openCart = sql.openCart.get(registerId);
    const lines = openCart === undefined ? [] : sql.lines.all(openCart.id);
    const same = lineOfSame(lines, product, unitPrice);
    if (same === undefined && lines.length >= mostLines) {
      throw refuse('CART_FULL', { most: mostLines });
    }
    if (same !== undefined) {
      sql.setQuantity.run(cappedQuantity(same.quantity + wish.quantity), same.id);
    }
    const lineId = same?.id ?? newLine(registerId, product, wish, unitPrice);
    return { cart: grown(tx, registerId), lineId };
  };

  const checkRegister = (registerId: string): void => {
    if (sql.register.get(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
  };

  const lineOfOpenCart = (lineId: string) => {
    const line = sql.lineOfCart.get(lineId);
    if (line === undefined) throw refuse('LINE_NOT_FOUND');
    if (line.state !== 'open') throw refuse('CART_CLOSED');
    return line;
  };

  return {
    open,

    addByCode: (tx, registerId, code) => {
      checkRegister(registerId);
      const product = products.findByCode(code);
      if (product === null) throw refuse('UNKNOWN_CODE', { code });
      return add(tx, registerId, product, { quantity: 1000, unitPrice: null });
    },

    addLine: (tx, { registerId, productId, quantity, unitPrice }) => {
      checkRegister(registerId);
      const product = products.find(productId);
      if (product === null) throw refuse('PRODUCT_NOT_FOUND');
      return add(tx, registerId, product, { quantity, unitPrice });
    },

    setQuantity: (tx, lineId, quantity) => {
      const line = lineOfOpenCart(lineId);
      const product = products.find(line.productId);
      if (product !== null) checkQuantity(product, quantity);
      sql.setQuantity.run(quantity, lineId);
      return grown(tx, line.registerId);
    },

    setDiscount: (tx, lineId, discount) => {
      const line = lineOfOpenCart(lineId);
      sql.setDiscount.run(discount, lineId);
      return answer(tx, line.registerId);
    },

    removeLine: (tx, lineId) => {
      const line = lineOfOpenCart(lineId);
      sql.removeLine.run(clock.now(), lineId);
      return answer(tx, line.registerId);
    },

    clear: (tx, registerId) => {
      checkRegister(registerId);
      const cart = sql.openCart.get(registerId);
      const removed = cart === undefined ? [] : sql.lines.all(cart.id).map((line) => line.id);
      for (const id of removed) sql.removeLine.run(clock.now(), id);
      return { cart: answer(tx, registerId), removed };
    },

    restoreLines: (tx, lineIds) => {
      let registerId = '';
      for (const id of lineIds) {
        registerId = lineOfOpenCart(id).registerId;
        sql.restoreLine.run(id);
      }
      return grown(tx, registerId);
    },
  };
}

function checkQuantity(product: Product, quantity: number): void {
  if (!fitsUnit(quantity, product.unit)) {
    throw refuse('QUANTITY_NOT_WHOLE', { name: product.name, unit: product.unit });
  }
}

/** A scanner that repeats itself must not run past what a quantity may be. */
function cappedQuantity(thousandths: number) {
  return asQuantity(Math.min(thousandths, 1_000_000_000));
}
