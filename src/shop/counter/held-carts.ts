import type { Cart, HeldCart } from '../../contract/counter.ts';
import { clockTime } from '../../domain/business-day.ts';
import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Caller } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Tx } from '../storage/writer.ts';
import type { Carts } from './cart.ts';
import type { CartRow, CartSql } from './cart-sql.ts';
import type { CartView } from './cart-view.ts';
import type { RegisterRow } from './sql.ts';

/** Carts that wait. What takes a `tx` is called inside a command. */
export interface HeldCarts {
  list(): HeldCart[];
  hold(
    tx: Tx,
    wish: { registerId: string; name: string | null },
    caller: Caller,
  ): { cart: Cart; held: HeldCart };
  resume(tx: Tx, wish: { registerId: string; cartId: string }): Cart;
  discard(tx: Tx, cartId: string, caller: Caller): HeldCart[];
}

export interface HeldCartsDeps {
  sql: CartSql;
  carts: Carts;
  view: CartView;
  register(id: string): RegisterRow | undefined;
  clock: Clock;
  events: Events;
  settings: Settings;
  audit: Audit;
}

export function createHeldCarts(deps: HeldCartsDeps): HeldCarts {
  const { sql, carts, view, clock, events, settings, audit } = deps;

  const checkRegister = (registerId: string): void => {
    if (deps.register(registerId) === undefined) throw refuse('REGISTER_NOT_FOUND');
  };

  /** The held cart. Whoever comes second finds it gone. */
  const heldRow = (cartId: string): CartRow => {
    const cart = sql.cart.get(cartId);
    if (cart?.state !== 'held') throw refuse('HELD_GONE');
    return cart;
  };

  /** A held cart shows at every register, so each of them hears of it. */
  const tellAll = (tx: Tx, registerId: string): void => {
    tx.after(() => {
      events.publish({ type: 'cart', registerId });
    });
  };

  return {
    list: view.held,

    hold: (tx, { registerId, name }, caller) => {
      checkRegister(registerId);
      const cart = sql.openCart.get(registerId);
      if (cart === undefined || sql.lines.all(cart.id).length === 0) throw refuse('CART_EMPTY');
      const at = clock.now();
      const given = name === null || name === '' ? null : name;
      const shown = given ?? cart.name ?? clockTime(at, shopDetails(settings).timeZone);
      sql.hold.run(shown, at, caller.name, cart.id);
      const held = view.describeHeld(heldRow(cart.id));
      return { cart: carts.answer(tx, registerId), held };
    },

    resume: (tx, { registerId, cartId }) => {
      checkRegister(registerId);
      const held = heldRow(cartId);
      const open = sql.openCart.get(registerId);
      if (open !== undefined) {
        const lines = sql.lines.all(open.id).length;
        if (lines > 0) throw refuse('CART_NOT_EMPTY', { lines });
        sql.setState.run('discarded', open.id);
      }
      sql.resume.run(registerId, cartId);
      if (held.registerId !== registerId) tellAll(tx, held.registerId);
      return carts.answer(tx, registerId);
    },

    discard: (tx, cartId, caller) => {
      const held = view.describeHeld(heldRow(cartId));
      const lines = sql.lines.all(cartId);
      sql.setState.run('discarded', cartId);
      audit({
        who: caller,
        action: 'cart.discard',
        subject: held.name,
        detail: {
          id: cartId,
          total: held.total,
          lines: lines.map(({ productId, name, quantity, unitPrice }) => ({
            ...(productId === null ? { name } : { productId }),
            quantity,
            unitPrice,
          })),
        },
      });
      tellAll(tx, held.registerId);
      return view.held();
    },
  };
}
