import type { Migration } from './migration.ts';
import { ground } from './0001-ground.ts';
import { search } from './0002-search.ts';
import { importedStock } from './0003-imported-stock.ts';
import { salesByDay } from './0004-sales-by-day.ts';
import { people } from './0005-people.ts';
import { dayAtTheCounter } from './0006-day-at-the-counter.ts';
import { selling } from './0007-selling.ts';
import { quickWrites } from './0008-quick-writes.ts';
import { movementsInOrder } from './0009-movements-in-order.ts';
import { printedCards } from './0010-printed-cards.ts';
import { visitors } from './0011-visitors.ts';
import { shelves } from './0012-shelves.ts';
import { visitorsShelves } from './0013-visitors-shelves.ts';

/** Every step, in order. A step that has been released is never changed. */
export const migrations: readonly Migration[] = [
  ground,
  search,
  importedStock,
  salesByDay,
  people,
  dayAtTheCounter,
  selling,
  quickWrites,
  movementsInOrder,
  printedCards,
  visitors,
  shelves,
  visitorsShelves,
];
