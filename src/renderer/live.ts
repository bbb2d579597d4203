import { useEffect } from 'react';
import type { ShopEvent } from '../contract/events.ts';
import { shop } from './client.ts';
import { setConnection, useConnection } from './connection.ts';
import { markStale } from './mark-stale.ts';
import { ask, queryClient } from './queries.ts';

type Listener = (event: ShopEvent) => void;
const listeners = new Set<Listener>();

/** Calls `listener` with every event of the shop while the component is on screen. */
export function useShopEvents(listener: Listener): void {
  useEffect(() => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, [listener]);
}

/**
 * Listens to the shop until `signal` ends it: marks what an event makes stale, and begins again
 * with growing pauses when the stream breaks. After a break everything is asked anew.
 */
export async function listen(signal: AbortSignal): Promise<void> {
  let pause = 0;
  let heardBefore = false;
  while (!signal.aborted) {
    try {
      const stream = await shop.events.stream({}, { signal });
      for await (const event of stream) {
        if (event.type === 'hello') {
          pause = 0;
          setConnection('connected');
          if (heardBefore) markStale(queryClient, []);
          heardBefore = true;
        }
        tell(event);
      }
    } catch {
      // A broken stream and a refused one look alike here: the state below says which.
    }
    if (signal.aborted) return;
    if (useConnection.getState().state !== 'locked') setConnection('lost');
    pause = Math.min(pause * 2 || 150, 3000);
    await rest(pause, signal);
  }
}

function tell(event: ShopEvent): void {
  for (const key of staleAfter(event)) markStale(queryClient, key);
  for (const listener of listeners) listener(event);
}

function staleAfter(event: ShopEvent): (readonly unknown[])[] {
  switch (event.type) {
    case 'hello':
    case 'cart':
      return [];
    case 'display':
      return [ask.display.status.key()];
    case 'import':
      return [ask.catalogue.importStatus.key()];
    case 'sale':
      return [
        ask.counter.recentSales.key(),
        ask.counter.findSales.key(),
        ask.counter.sale.key(),
        ask.counter.daySummary.key(),
        ask.qris.unconfirmed.key(),
        ask.practice.key(),
      ];
    case 'refund':
      return [
        ask.refunds.key(),
        ask.credits.key(),
        ask.counter.sale.key(),
        ask.counter.daySummary.key(),
        ask.qris.unconfirmed.key(),
        ask.practice.key(),
      ];
    case 'stock':
      return [
        ask.catalogue.search.key(),
        ask.catalogue.lowStock.key(),
        ask.catalogue.get.key(),
        ask.stock.key(),
      ];
    case 'catalogue':
      return [ask.catalogue.key(), ask.producers.key(), ask.counter.cart.key(), ask.cards.key()];
    case 'cards':
      return [ask.cards.key()];
    case 'printing':
      return [ask.printing.key()];
    case 'marketplace':
      return [ask.marketplace.key()];
    case 'shift':
      return [ask.shifts.key(), ask.registers.key(), ask.practice.key()];
    case 'registers':
      return [ask.registers.key(), ask.counter.registers.key()];
    case 'people':
      return [ask.people.key()];
    case 'members':
      return [ask.members.key()];
    case 'settings':
      return [
        ask.settings.key(),
        ask.counter.registers.key(),
        ask.counter.cart.key(),
        ask.pricing.key(),
        ask.printing.key(),
        ask.qris.key(),
        ask.visitors.key(),
        ask.cards.key(),
      ];
  }
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
