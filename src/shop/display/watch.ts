import type { Cart, Sale } from '../../contract/counter.ts';
import type { DisplayState } from '../../contract/display.ts';
import type { Events } from '../events.ts';
import { refuse } from '../refuse.ts';
import type { Showing } from './showing.ts';

export interface WatchDeps {
  events: Events;
  showing: Showing;
  registers(): DisplayState['register'][];
  shopName(): string;
  /** Refuses with REGISTER_NOT_FOUND. */
  cart(registerId: string): Cart;
  sale(id: string): Sale;
}

/** Yields what a register's display shows, at once and after every change, until `signal` aborts. */
export type Watch = (registerId: string, signal?: AbortSignal) => AsyncGenerator<DisplayState>;

export function createWatch(deps: WatchDeps): Watch {
  const { events, showing } = deps;

  return async function* watch(registerId, signal) {
    const register = deps.registers().find(({ id }) => id === registerId);
    if (register === undefined) throw refuse('REGISTER_NOT_FOUND');
    let thanks: DisplayState['thanks'] = null;
    const state = (): DisplayState => {
      const cart = deps.cart(registerId);
      if (cart.lines.length > 0) thanks = null;
      return {
        shopName: deps.shopName(),
        register: deps.registers().find(({ id }) => id === registerId) ?? register,
        ...faceOf(cart),
        qris: showing.qrisFor(cart),
        thanks,
      };
    };
    const leave = showing.follow(registerId);
    // Whoever goes away in the middle does not always ask for the end.
    signal?.addEventListener('abort', leave, { once: true });
    // Subscribed before the first answer, so that nothing between the two is missed.
    const stream = events.subscribe(signal);
    try {
      yield state();
      for await (const event of stream) {
        if (event.type === 'sale') {
          const sale = deps.sale(event.saleId);
          if (sale.registerId !== registerId) continue;
          thanks = thanksFor(sale);
        } else if (event.type === 'cart' || event.type === 'display') {
          if (event.registerId !== registerId) continue;
        } else if (event.type !== 'settings' && event.type !== 'registers') continue;
        yield state();
      }
    } finally {
      leave();
      await stream.return(undefined);
    }
  };
}

function faceOf(cart: Cart) {
  const lines = cart.lines.map(
    ({ id, name, unit, picture, quantity, unitPrice, gross, total }): DisplayState['lines'][0] => ({
      id,
      name,
      unit,
      picture,
      quantity,
      unitPrice,
      gross,
      total,
    }),
  );
  const { gross, discount, rules, total, tax } = cart;
  const taxAdded = tax?.mode === 'added' ? tax.amount : (0 as typeof total);
  return { lines, gross, discount, rules, taxAdded, total };
}

function thanksFor({ id, at, tendered, change, total }: Sale): DisplayState['thanks'] {
  return { saleId: id, at, paid: change > 0 ? tendered : total, change };
}
