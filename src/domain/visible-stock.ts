import type { Quantity } from './quantity.ts';

/** What visitors are told of what is there; how many only of a few. */
export type VisibleStock = { kind: 'there' } | { kind: 'few'; left: Quantity } | { kind: 'gone' };

/** Thousandths: up to this many are told by their number. */
const few = 5000;

/** Whether it is there. Never how many beyond a few: that is the showroom's own business. */
export function visibleStock(onHand: Quantity): VisibleStock {
  if (onHand <= 0) return { kind: 'gone' };
  return onHand <= few ? { kind: 'few', left: onHand } : { kind: 'there' };
}
