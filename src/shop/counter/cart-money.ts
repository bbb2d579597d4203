import type { Cart, GivenDiscount } from '../../contract/counter.ts';
import type { Audit } from '../audit.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { Products } from '../catalogue/products.ts';
import type { Caller } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { LeftOut } from './bound-discounts.ts';
import type { Carts } from './cart.ts';
import type { CartLineRow, CartRow, CartSql } from './cart-sql.ts';
import { boundOf, givenBy, givenUpTo, givenWith } from './given-by.ts';
import type { GivenBy } from './given-by.ts';
import type { Neighbours } from './neighbours.ts';
import type { Reckon, Reckoned } from './reckon.ts';
import type { RegisterRow } from './sql.ts';

/** What makes a cart cost less, or asks for somebody who may let it. Called inside a command. */
export interface CartMoney {
  /** More of a line whose price was approved for less of it needs the approval again. */
  setQuantity(tx: Tx, wish: QuantityWish, caller: Caller): Cart;
  setPrice(tx: Tx, wish: PriceWish, caller: Caller): Cart;
  setDiscount(tx: Tx, wish: LineDiscountWish, caller: Caller): Cart;
  setCartDiscount(tx: Tx, wish: CartDiscountWish, caller: Caller): Cart;
  setMember(tx: Tx, registerId: string, memberId: string | null): Cart;
}

interface QuantityWish {
  lineId: string;
  quantity: Quantity;
  approval: string | null;
}

interface PriceWish {
  lineId: string;
  unitPrice: number | null;
  approval: string | null;
}

interface LineDiscountWish {
  lineId: string;
  discount: GivenDiscount | null;
  approval: string | null;
}

interface CartDiscountWish {
  registerId: string;
  discount: GivenDiscount | null;
  approval: string | null;
}

export interface CartMoneyDeps {
  sql: CartSql;
  carts: Carts;
  reckon: Reckon;
  register(id: string): RegisterRow | undefined;
  products: Pick<Products, 'forSale'>;
  members: Pick<Neighbours['members'], 'find'>;
  authorize: Neighbours['authorize'];
  audit: Audit;
}

export function createCartMoney(deps: CartMoneyDeps): CartMoney {
  const { sql, carts, reckon, products, members, authorize, audit } = deps;

  const cartOf = (id: string): CartRow => {
    const cart = sql.cart.get(id);
    if (cart === undefined) throw new Error(`cart ${id} is gone`);
    return cart;
  };

  const reckonNow = (cartId: string): Reckoned => reckon(cartOf(cartId), sql.lines.all(cartId));

  /**
   * Gives a discount: first as anybody may, and where the limit leaves some of it or of others out
   * that stood whole before, by the right to give large ones. What somebody with that right gives is
   * under no limit later; what was approved is bound to the rupiah that were approved, which
   * `amountOf` reads from the cart.
   */
  const give = (
    wish: { cartId: string; discount: GivenDiscount | null; subject: string },
    put: (discount: GivenDiscount | null, by: GivenBy) => void,
    amountOf: (reckoned: Reckoned) => number,
    { tx, caller, approval }: { tx: Tx; caller: Caller; approval: string | null },
  ): void => {
    put(null, givenBy(caller));
    if (wish.discount === null) return;
    const before = sumOf(reckonNow(wish.cartId).leftOut);
    put(wish.discount, givenBy(caller));
    if (sumOf(reckonNow(wish.cartId).leftOut) <= before) {
      if (caller.may('discount.large')) {
        put(wish.discount, givenWith({ who: caller, approvedBy: null }));
      }
      return;
    }
    const authority = authorize(tx, caller, 'discount.large', approval);
    put(wish.discount, givenWith(authority));
    put(wish.discount, givenUpTo(authority, amountOf(reckonNow(wish.cartId))));
    audit({
      ...authority,
      action: 'cart.discount',
      subject: wish.subject,
      detail: { cartId: wish.cartId, discount: wish.discount },
    });
  };

  return {
    setQuantity: (tx, { lineId, quantity, approval }, caller) => {
      const line = carts.openLine(lineId);
      const isCheaper = line.listPrice !== null && line.unitPrice < line.listPrice;
      if (isCheaper && !isLabel(line) && quantity > boundOf(line.priceBy)) {
        const authority = authorize(tx, caller, 'price.override', approval);
        sql.setPrice.run(line.unitPrice, JSON.stringify(givenUpTo(authority, quantity)), lineId);
        const { cartId, unitPrice: to, listPrice: list } = line;
        const detail = { cartId, from: to, to, list, quantity };
        audit({ ...authority, action: 'cart.price', subject: nameOf(line), detail });
      }
      return carts.setQuantity(tx, lineId, quantity);
    },

    setPrice: (tx, { lineId, unitPrice, approval }, caller) => {
      const line = carts.openLine(lineId);
      const asked = line.priceAsked === 1;
      const back = unitPrice === null || (line.priceBy !== null && unitPrice === line.listPrice);
      const price = back ? line.listPrice : unitPrice;
      if (price === null) {
        throw refuse('PRICE_NEEDED', { productId: line.productId ?? '', name: nameOf(line) });
      }
      if (asked || (back && !isLabel(line))) {
        sql.setPrice.run(price, null, lineId);
      } else if (price !== line.unitPrice) {
        const authority = authorize(tx, caller, 'price.override', approval);
        sql.setPrice.run(price, JSON.stringify(givenUpTo(authority, line.quantity)), lineId);
        audit({
          ...authority,
          action: 'cart.price',
          subject: nameOf(line),
          detail: { cartId: line.cartId, from: line.unitPrice, to: price, list: line.listPrice },
        });
      }
      return carts.grown(tx, line.registerId);
    },

    setDiscount: (tx, { lineId, discount, approval }, caller) => {
      const { cartId, registerId, ...line } = carts.openLine(lineId);
      const put = (given: GivenDiscount | null, by: GivenBy) => {
        const [amount, bp] = columns(given);
        sql.setDiscount.run(amount ?? 0, bp, given === null ? null : JSON.stringify(by), lineId);
      };
      const index = sql.lines.all(cartId).findIndex(({ id }) => id === lineId);
      const amountOf = ({ priced }: Reckoned) => priced.lines[index]?.lineDiscount ?? 0;
      const wish = { cartId, discount, subject: nameOf(line) };
      give(wish, put, amountOf, { tx, caller, approval });
      return carts.answer(tx, registerId);
    },

    setCartDiscount: (tx, { registerId, discount, approval }, caller) => {
      if (deps.register(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
      const cart = sql.openCart.get(registerId);
      if (cart === undefined || sql.lines.all(cart.id).length === 0) throw refuse('CART_EMPTY');
      const put = (given: GivenDiscount | null, by: GivenBy) => {
        const json = given === null ? null : JSON.stringify(by);
        sql.setCartDiscount.run(...columns(given), json, cart.id);
      };
      const amountOf = ({ priced }: Reckoned) =>
        priced.lines.reduce((sum, line) => sum + line.cartDiscount, 0);
      const wish = { cartId: cart.id, discount, subject: cart.id };
      give(wish, put, amountOf, { tx, caller, approval });
      return carts.answer(tx, registerId);
    },

    setMember: (tx, registerId, memberId) => {
      if (deps.register(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
      const member = memberId === null ? null : members.find(memberId);
      if (memberId !== null && member?.active !== true) throw refuse('MEMBER_NOT_FOUND');
      sql.setMember.run(memberId, carts.openRow(registerId).id);
      return carts.answer(tx, registerId);
    },
  };

  function nameOf(line: Pick<CartLineRow, 'productId' | 'name'>): string {
    return line.productId === null
      ? (line.name ?? '')
      : (products.forSale(line.productId)?.name ?? '');
  }
}

function sumOf({ lines, cart }: LeftOut): number {
  return lines.reduce((sum, one) => sum + one, cart);
}

function isLabel(line: CartLineRow): boolean {
  return line.priceBy !== null && 'label' in JSON.parse(line.priceBy);
}

function columns(discount: GivenDiscount | null): [amount: number | null, bp: number | null] {
  if (discount === null) return [null, null];
  return discount.kind === 'amount' ? [discount.amount, null] : [null, discount.bp];
}
