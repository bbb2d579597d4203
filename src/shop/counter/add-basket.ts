import type { Cart } from '../../contract/counter.ts';
import { readBasketCode } from '../../domain/codes/basket-code.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Carts } from './cart.ts';
import type { CartSql, CartState } from './cart-sql.ts';
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
 * in too: its line says so. A basket of whose lines one is still in an open or held cart, or was
 * sold, is not put in again; one that was taken out is. Call it inside a command. Refuses BASKET_NOT_FOUND, BASKET_IN_CART, BASKET_SOLD,
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
    const put = baskets.putOf(basket.token);
    const where = put === null ? null : whereIs(sql, put);
    if (where === 'sold') throw refuse('BASKET_SOLD');
    if (where === 'open' || where === 'held') throw refuse('BASKET_IN_CART');

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
    const { lineIds } = answer;
    if (lineIds.length > 0 && cart.id !== null) {
      baskets.take(basket.token, { cartId: cart.id, lineIds });
    }
    return { cart, ...answer };
  };
}

/** What has become of the cart that a basket went into; null where none of its lines is left there. */
export function whereIs(
  sql: Pick<CartSql, 'cart' | 'lines'>,
  { cartId, lineIds }: { cartId: string; lineIds: readonly string[] },
): CartState | null {
  const isLeft = sql.lines.all(cartId).some(({ id }) => lineIds.includes(id));
  return isLeft ? (sql.cart.get(cartId)?.state ?? null) : null;
}
