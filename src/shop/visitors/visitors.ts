import type { Audit } from '../audit.ts';
import { createBrowse } from '../catalogue/browse.ts';
import type { Products } from '../catalogue/products.ts';
import type { Search } from '../catalogue/search/search.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Producers } from '../producers/producers.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import type { Writer } from '../storage/writer.ts';
import type { Baskets, PutBasket } from './baskets.ts';
import { createVisitorsDoor } from './door.ts';
import { createGuestBook } from './guest-book.ts';
import { createShelves } from './shelf.ts';
import { createStatistics } from './statistics.ts';
import { createVisits } from './visits.ts';

export interface VisitorsDeps {
  db: Db;
  writer: Writer;
  clock: Clock;
  settings: Settings;
  events: Events;
  audit: Audit;
  products: Products;
  producers: Producers;
  search: Search;
  baskets: Baskets;
  isSold(put: PutBasket): boolean;
  /** The regencies that the guest book asks for by name. */
  regencies(): readonly string[];
  report(error: unknown): void;
}

export type Visitors = ReturnType<typeof createVisitors>;

/** All that visitors do: look, collect, be counted; and the door they come in by. */
export function createVisitors(deps: VisitorsDeps) {
  const { db, products, producers, search, baskets } = deps;
  const visits = createVisits(deps);
  const browse = createBrowse(db, products.find);
  return {
    baskets,
    visits,
    door: createVisitorsDoor(deps),
    shelves: createShelves({
      products,
      producers,
      search,
      events: deps.events,
      browse,
    }),
    guests: createGuestBook({ visits, regencies: deps.regencies }),
    statistics: createStatistics({ ...deps, visits }),
  };
}
