import type { PricedDesign, SheetDesign } from '../../../domain/cards/card-layouts.ts';

/** Everything a card can be made as, in the order of the screen. */
export const designs = ['shelf', 'table', 'tag', 'label', 'portrait', 'thermal', 'zpl'] as const;
export type Design = (typeof designs)[number];

/** True for what is printed as sheets of A4 or A5. */
export function isSheet(design: Design): design is SheetDesign {
  return design !== 'thermal' && design !== 'zpl';
}

/** The design whose printed cards tell what has changed. A portrait carries no price. */
export function pricedDesign(design: Design): PricedDesign {
  return design === 'portrait' ? 'shelf' : design;
}
