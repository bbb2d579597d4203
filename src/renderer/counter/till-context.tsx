import { useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Cart } from '../../contract/counter.ts';
import type { TimeZone } from '../../domain/business-day.ts';
import type { ShopEvent } from '../../contract/events.ts';
import { useShopEvents } from '../live.ts';
import { problemData, problemText } from '../problem.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { openSales } from '../sales/sales-desk.ts';
import { setDesk } from './desk.ts';
import { createTill } from './till.ts';
import type { Till } from './till.ts';
import { unknownCode } from './unknown-code.ts';

/** What stays the same while goods are rung up. */
export interface Counter {
  till: Till;
  registerId: string;
  cashier: string | null;
  isSample: boolean;
  zone: TimeZone;
  shopName: string;
}

const CounterContext = createContext<Counter | null>(null);
const CartContext = createContext<Cart | null>(null);

/** The register at which this window stands. Only inside `CounterProvider`. */
export function useCounter(): Counter {
  const counter = useContext(CounterContext);
  if (!counter) throw new Error('useCounter outside of CounterProvider');
  return counter;
}

/** The cart that is open here. Whoever asks is rendered anew with every scan: see `useCounter`. */
export function useOpenCart(): Cart {
  const cart = useContext(CartContext);
  if (!cart) throw new Error('useOpenCart outside of CounterProvider');
  return cart;
}

/** `value` keeps its identity while only the cart changes, so that the shelf is not rendered anew. */
export const CounterProvider = (props: { value: Counter; cart: Cart; children: ReactNode }) => (
  <CounterContext value={props.value}>
    <CartContext value={props.cart}>{props.children}</CartContext>
  </CounterContext>
);

/** The till of a register, told when the shop changes its cart. */
export function useTill(registerId: string): Till {
  const t = useTexts();
  const language = useLanguage();
  const till = useMemo(
    () =>
      createTill(registerId, t, (error) => {
        const receipt = problemData(error, 'CODE_IS_RECEIPT');
        const unknown = unknownCode(error);
        if (receipt) openSales({ at: 'sale', saleId: receipt.saleId });
        else if (unknown) setDesk({ unknown, problem: null });
        else {
          const words = problemText(error, language, t);
          setDesk({ problem: { words, at: Date.now() }, unknown: null });
        }
      }),
    [registerId, language, t],
  );
  const onEvent = useCallback(
    (event: ShopEvent) => {
      // Of another register's cart it may be one that was held, which shows here too.
      if (event.type === 'cart') till.cartMoved();
    },
    [till],
  );
  useShopEvents(onEvent);
  return till;
}

/** The cart that is open at a register. */
export function useCart(registerId: string) {
  return useQuery(ask.counter.cart.queryOptions({ input: { registerId } }));
}
