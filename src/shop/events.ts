import { EventPublisher } from '@orpc/server';
import type { ShopEvent } from '../contract/events.ts';

/** The one stream of what changes in the shop. */
export interface Events {
  publish(event: ShopEvent): void;
  /** Yields what is published from now on, until `signal` aborts. */
  subscribe(signal?: AbortSignal): AsyncGenerator<ShopEvent>;
  /** Calls `hear` with everything that is published from now on. */
  listen(hear: (event: ShopEvent) => void): void;
}

export function createEvents(): Events {
  const publisher = new EventPublisher<{ event: ShopEvent }>();
  return {
    publish: (event) => {
      publisher.publish('event', event);
    },
    listen: (hear) => {
      publisher.subscribe('event', hear);
    },
    subscribe: (signal) =>
      publisher.subscribe('event', {
        maxBufferedEvents: 10_000,
        ...(signal === undefined ? {} : { signal }),
      }),
  };
}
