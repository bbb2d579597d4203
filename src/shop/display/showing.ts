import type { Cart } from '../../contract/counter.ts';
import type { DisplayState } from '../../contract/display.ts';
import type { Events } from '../events.ts';
import { refuse } from '../refuse.ts';

/** A code that a counter asks to be paid, and the cart for which it does. */
interface Asked {
  cartId: string;
  total: number;
  qris: NonNullable<DisplayState['qris']>;
}

/** What displays know beyond the books: codes that are being shown, and how many displays follow. */
export interface Showing {
  /** The code that is to be paid for `cart`, or null; a cart that changed is asked for anew. */
  qrisFor(cart: Cart): DisplayState['qris'];
  /** Refuses with CART_EMPTY. */
  ask(cart: Cart, qris: NonNullable<DisplayState['qris']>): void;
  takeAway(registerId: string): void;
  /** Counts one more display of a register until the function it returns is first called. */
  follow(registerId: string): () => void;
  open(registerId: string): number;
}

export function createShowing(events: Events): Showing {
  const asked = new Map<string, Asked>();
  const followers = new Map<string, number>();

  const tell = (registerId: string): void => {
    events.publish({ type: 'display', registerId });
  };
  const count = (registerId: string, by: 1 | -1): void => {
    followers.set(registerId, (followers.get(registerId) ?? 0) + by);
    tell(registerId);
  };

  return {
    qrisFor: ({ registerId, id, total }) => {
      const one = asked.get(registerId);
      return one?.cartId === id && one?.total === total ? one.qris : null;
    },
    ask: ({ registerId, id, total }, qris) => {
      if (id === null) throw refuse('CART_EMPTY');
      asked.set(registerId, { cartId: id, total, qris });
      tell(registerId);
    },
    takeAway: (registerId) => {
      if (asked.delete(registerId)) tell(registerId);
    },
    follow: (registerId) => {
      let isGone = false;
      count(registerId, 1);
      return () => {
        if (isGone) return;
        isGone = true;
        count(registerId, -1);
      };
    },
    open: (registerId) => followers.get(registerId) ?? 0,
  };
}
