import type { Cart } from '../../contract/counter.ts';
import { isTooLarge, mostQuantity } from '../../domain/cart.ts';
import { rupiah } from '../../domain/money.ts';
import { fitsUnit, quantity as asQuantity } from '../../domain/quantity.ts';
import type { Quantity, Unit } from '../../domain/quantity.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Products } from '../catalogue/products.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { CartLineRow, CartRow, CartSql } from './cart-sql.ts';
import type { CartView } from './cart-view.ts';
import type { Money } from './reckon.ts';
import { isMeasured } from './wish.ts';
import type { ReadWish, Wish } from './wish.ts';
import type { RegisterRow } from './sql.ts';

/** More lines than any basket has; a cart with more is a stuck key. */
const mostLines = 500;

/** What goes into the open cart of a register and out of it. What takes a `tx` is called in a command. */
export interface Carts {
  /** `saysMeasure`: the code said how much of it. */
  addByCode(
    tx: Tx,
    registerId: string,
    code: string,
  ): { cart: Cart; lineId: string; saysMeasure: boolean };
  addLine(tx: Tx, wish: LineWish): { cart: Cart; lineId: string };
  addOpenItem(tx: Tx, item: OpenItem): { cart: Cart; lineId: string };
  setQuantity(tx: Tx, lineId: string, quantity: Quantity): Cart;
  setNote(tx: Tx, lineId: string, note: string): Cart;
  removeLine(tx: Tx, lineId: string): Cart;
  clear(tx: Tx, registerId: string): { cart: Cart; removed: string[] };
  restoreLines(tx: Tx, lineIds: readonly string[]): Cart;
  /** The line, where its cart is open. Refuses with LINE_NOT_FOUND, CART_CLOSED. */
  openLine(lineId: string): CartLineRow & { registerId: string };
  /** The row of the cart that is open at a register, made where there is none. */
  openRow(registerId: string): CartRow;
  /** The changed cart; windows hear of it after the commit. */
  answer(tx: Tx, registerId: string): Cart;
  /** The same after a cart has grown. Refuses with SALE_TOO_LARGE. */
  grown(tx: Tx, registerId: string): Cart;
}

export interface LineWish {
  registerId: string;
  productId: string;
  quantity: Quantity;
  /** For a product whose price is asked; null otherwise. */
  unitPrice: Rupiah | null;
}

export interface OpenItem {
  registerId: string;
  name: string;
  unit: Unit;
  unitPrice: Rupiah;
  quantity: Quantity;
}

export interface CartsDeps {
  sql: CartSql;
  register(id: string): RegisterRow | undefined;
  view: CartView;
  readWish: ReadWish;
  clock: Clock;
  events: Events;
  products: Pick<Products, 'find'>;
}

/** The cart lives in the shop, so a reload or a crash of a window loses none of it. */
export function createCarts(deps: CartsDeps): Carts {
  const { sql, view, clock, events, products } = deps;

  const answer = (tx: Tx, registerId: string): Cart => {
    tx.after(() => {
      events.publish({ type: 'cart', registerId });
    });
    return view.open(registerId);
  };

  /** What no sale could hold must not stand in a cart either. */
  const grown = (tx: Tx, registerId: string): Cart => {
    const cart = sql.openCart.get(registerId);
    if (cart !== undefined && isTooLarge(sql.lines.all(cart.id))) throw refuse('SALE_TOO_LARGE');
    return answer(tx, registerId);
  };

  const openRow = (registerId: string): CartRow => {
    if (sql.openCart.get(registerId) === undefined) {
      sql.insertCart.run(newId(), registerId, clock.now());
    }
    const cart = sql.openCart.get(registerId);
    if (cart === undefined) throw new Error(`no cart opens at register ${registerId}`);
    return cart;
  };

  const insert = (registerId: string, line: NewLine): string => {
    const cart = openRow(registerId);
    if (sql.lines.all(cart.id).length >= mostLines) throw refuse('CART_FULL', { most: mostLines });
    if (cart.cleared !== null) sql.setCleared.run(null, cart.id);
    const id = newId();
    sql.insertLine.run({ ...line, id, cartId: cart.id });
    return id;
  };

  const add = (tx: Tx, registerId: string, wish: Wish) => {
    const { product, batch, expiry, isLabelPrice } = wish;
    if (!product.active) throw refuse('PRODUCT_INACTIVE', { name: product.name });
    const unitPrice = isLabelPrice ? wish.unitPrice : (product.price ?? wish.unitPrice);
    if (unitPrice === null) {
      throw refuse('PRICE_NEEDED', { productId: product.id, name: product.name });
    }
    checkQuantity(product, wish.quantity);
    const line: NewLine = {
      productId: product.id,
      name: null,
      unit: null,
      quantity: wish.quantity,
      unitPrice,
      listPrice: product.price,
      priceAsked: product.price === null && !isLabelPrice ? 1 : 0,
      priceBy: isLabelPrice ? '{"label":true}' : null,
      batch,
      expiry,
    };
    const cart = sql.openCart.get(registerId);
    const same =
      cart === undefined || isMeasured(product.unit)
        ? undefined
        : sql.lines.all(cart.id).find((other) => isSame(other, line));
    if (same !== undefined) {
      sql.setQuantity.run(counted(same.quantity + wish.quantity), same.id);
    }
    const lineId = same?.id ?? insert(registerId, line);
    return { cart: grown(tx, registerId), lineId };
  };

  const checkRegister = (registerId: string): void => {
    if (deps.register(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
  };

  const openLine = (lineId: string) => {
    const line = sql.lineOfCart.get(lineId);
    if (line === undefined) throw refuse('LINE_NOT_FOUND');
    if (line.state !== 'open') throw refuse('CART_CLOSED');
    return line;
  };

  return {
    openLine,
    openRow,
    answer,
    grown,

    addByCode: (tx, registerId, code) => {
      checkRegister(registerId);
      const wish = deps.readWish(code);
      return { ...add(tx, registerId, wish), saysMeasure: wish.saysMeasure };
    },

    addLine: (tx, { registerId, productId, quantity, unitPrice }) => {
      checkRegister(registerId);
      const product = products.find(productId);
      if (product === null) throw refuse('PRODUCT_NOT_FOUND');
      return add(tx, registerId, {
        product,
        quantity,
        unitPrice,
        isLabelPrice: false,
        saysMeasure: false,
        batch: null,
        expiry: null,
      });
    },

    addOpenItem: (tx, { registerId, ...item }) => {
      checkRegister(registerId);
      checkQuantity(item, item.quantity);
      const lineId = insert(registerId, {
        ...item,
        productId: null,
        listPrice: null,
        priceAsked: 1,
        priceBy: null,
        batch: null,
        expiry: null,
      });
      return { cart: grown(tx, registerId), lineId };
    },

    setQuantity: (tx, lineId, quantity) => {
      const line = openLine(lineId);
      const goods = line.productId === null ? line : products.find(line.productId);
      checkQuantity({ name: goods?.name ?? '', unit: goods?.unit ?? 'piece' }, quantity);
      sql.setQuantity.run(quantity, lineId);
      return grown(tx, line.registerId);
    },

    setNote: (tx, lineId, note) => {
      const line = openLine(lineId);
      sql.setNote.run(note, lineId);
      return answer(tx, line.registerId);
    },

    removeLine: (tx, lineId) => {
      const line = openLine(lineId);
      sql.removeLine.run(clock.now(), lineId);
      return answer(tx, line.registerId);
    },

    clear: (tx, registerId) => {
      checkRegister(registerId);
      const cart = sql.openCart.get(registerId);
      const removed = cart === undefined ? [] : sql.lines.all(cart.id).map((line) => line.id);
      for (const id of removed) sql.removeLine.run(clock.now(), id);
      if (cart !== undefined) {
        const { memberId, discount, discountBp, discountBy } = cart;
        const went: Money = { memberId, discount, discountBp, discountBy };
        if (removed.length > 0) sql.setCleared.run(JSON.stringify(went), cart.id);
        putMoney(sql, cart.id, nothing);
      }
      return { cart: answer(tx, registerId), removed };
    },

    restoreLines: (tx, lineIds) => {
      let registerId = '';
      for (const id of lineIds) {
        registerId = openLine(id).registerId;
        sql.restoreLine.run(id);
      }
      const cart = sql.openCart.get(registerId);
      if (cart !== undefined && cart.cleared !== null) {
        if (isUntouched(cart)) putMoney(sql, cart.id, JSON.parse(cart.cleared));
        sql.setCleared.run(null, cart.id);
      }
      return grown(tx, registerId);
    },
  };
}

type NewLine = Omit<
  CartLineRow,
  'id' | 'cartId' | 'discount' | 'discountBp' | 'discountBy' | 'note'
>;

/** What a cart that nobody has given anything carries. */
const nothing: Money = { memberId: null, discount: null, discountBp: null, discountBy: null };

function putMoney(sql: CartSql, cartId: string, money: Money): void {
  sql.setMember.run(money.memberId, cartId);
  sql.setCartDiscount.run(money.discount, money.discountBp, money.discountBy, cartId);
}

/** Since it was cleared nobody has chosen another member or given another discount. */
function isUntouched({ memberId, discount, discountBp }: CartRow): boolean {
  return memberId === null && discount === null && discountBp === null;
}

/** Whether the goods of `line` may be counted up on `other`. */
function isSame(other: CartLineRow, line: NewLine): boolean {
  return (
    other.productId === line.productId &&
    other.unitPrice === line.unitPrice &&
    other.listPrice === line.listPrice &&
    other.priceBy === null &&
    line.priceBy === null &&
    other.batch === line.batch &&
    other.expiry === line.expiry &&
    other.note === '' &&
    other.discount === rupiah(0) &&
    other.discountBp === null
  );
}

function checkQuantity({ name, unit }: { name: string; unit: Unit }, quantity: number): void {
  if (!fitsUnit(quantity, unit)) throw refuse('QUANTITY_NOT_WHOLE', { name, unit });
}

/** A scanner that repeats itself must not run past what a quantity may be. */
function counted(thousandths: number): Quantity {
  if (thousandths > mostQuantity) throw refuse('SALE_TOO_LARGE');
  return asQuantity(thousandths);
}
