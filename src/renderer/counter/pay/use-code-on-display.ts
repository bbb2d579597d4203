import { useEffect } from 'react';
import { rupiah } from '../../../domain/money.ts';
import { shop } from '../../client.ts';

let before: Promise<unknown> = Promise.resolve();

/** One after the other: what was asked for last is what stays. A display is a help and may fail. */
function show(registerId: string, amount: number | null): void {
  const shown = amount === null ? null : rupiah(amount);
  before = before
    .then(() => shop.display.showQris({ registerId, amount: shown }))
    .catch(() => undefined);
}

/**
 * Shows the code for `amount` on the customer's display for as long as the cashier sees it. `cart`
 * asks anew whenever it changes, for the display forgets the code of a cart that was another.
 */
export function useCodeOnDisplay(registerId: string, amount: number | null, cart: unknown): void {
  useEffect(() => {
    show(registerId, amount);
    return () => show(registerId, null);
  }, [registerId, amount, cart]);
}
