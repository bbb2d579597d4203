import type { Cart } from '../../contract/counter.ts';
import { readBasketCode } from '../../domain/codes/basket-code.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Carts } from './cart.ts';
import type { CartSql } from './cart-sql.ts';
import type { Neighbours } from './neighbours.ts';
import { isMeasured } from './wish.ts';

export interface AddedBasket {
  cart: Cart;
  /** The lines that it went into, each once. */
  lineIds: string[];
  /** What stayed out: nobody has said its price, or it is not sold any more. */
  left: { name: string; why: 'PRICE_NEEDED' | 'PRODUCT_INACTIVE' }[];
  /** What is in the cart as one unit and goes on the scale now. */
  toWeigh: string[];
}

/**
 * Puts a visitor's basket into the cart that is open at a register. What has gone out of stock goes
 * in too: its line says so. A basket whose goods are in an open or held cart, or were sold, is not
 * put in again. Call it inside a command. Refuses BASKET_NOT_FOUND, BASKET_IN_CART, BASKET_SOLD,
 * and what a line may be refused for.
 */
export function createAddBasket(deps: {
  sql: CartSql;
  carts: Carts;
  baskets: Neighbours['baskets'];
}) {
  const { sql, carts, baskets } = deps;

  return (tx: Tx, { registerId, code }: { registerId: string; code: string }): AddedBasket => {
    const basket = baskets.byCode(readBasketCode(code) ?? '');
    if (basket === null || basket.lines.length === 0) throw refuse('BASKET_NOT_FOUND');
    const before = sql.cart.get(baskets.cartOf(basket.token) ?? '');
    if (before?.state === 'sold') throw refuse('BASKET_SOLD');
    const isThere = before?.state === 'open' || before?.state === 'held';
    if (isThere && sql.lines.all(before.id).length > 0) throw refuse('BASKET_IN_CART');

    const answer: Omit<AddedBasket, 'cart'> = { lineIds: [], left: [], toWeigh: [] };
    for (const { product, quantity } of basket.lines) {
      const { id: productId, name, active, price } = product;
      if (!active) answer.left.push({ name, why: 'PRODUCT_INACTIVE' });
      else if (price === null) answer.left.push({ name, why: 'PRICE_NEEDED' });
      else {
        const { lineId } = carts.addLine(tx, { registerId, productId, quantity, unitPrice: null });
        if (!answer.lineIds.includes(lineId)) answer.lineIds.push(lineId);
        if (isMeasured(product.unit)) answer.toWeigh.push(name);
      }
    }
    const cart = carts.answer(tx, registerId);
    if (answer.lineIds.length > 0 && cart.id !== null) baskets.take(basket.token, cart.id);
    return { cart, ...answer };
  };
}
