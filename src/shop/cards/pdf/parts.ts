import type { Size } from '../../../domain/cards/card-layouts.ts';
import { priceText, unitText } from '../../../domain/cards/card-words.ts';
import type { Card } from './card.ts';
import { fitLine, write } from './fit-text.ts';
import { pointSize } from './pen.ts';
import type { Pen, Place } from './pen.ts';
import { kawung, rounded } from './shapes.ts';

/** The colours of the cards: the screens' own, on paper. */
export const colours = {
  paper: '#fffdf8',
  ink: '#2a1c11',
  soft: '#665140',
  terracotta: '#a8421f',
  line: '#e2d3b9',
  teak: '#6f4321',
  /** The petals on teak and on sand. */
  petal: '#8d5c34',
  sand: '#f2e8d6',
  sandPetal: '#e2d3b9',
} as const;

/** The card itself: paper with a fine edge that stays inside the cut. */
export function drawFrame(pen: Pen, { width, height }: Size, radius: number): void {
  const inner = { width: width - 2, height: height - 2 };
  const { paper, line } = colours;
  pen.path(rounded([1, 1], inner, radius), { fill: paper, stroke: line, line: 0.25 });
}

/** A strip of batik at the upper or the lower end of a card, as round as its corners. */
export function drawBand(
  pen: Pen,
  card: Size,
  band: { at: 'top' | 'bottom'; height: number; radius: number },
): void {
  const { at, height, radius } = band;
  const y = at === 'top' ? 1 : card.height - 1 - height;
  const size = { width: card.width - 2, height };
  const [above, below] = at === 'top' ? [radius, 0] : [0, radius];
  pen.path(rounded([1, y], size, above, below), { fill: colours.teak });
  const inner = { width: size.width - 2, height: height - 0.5 };
  const rows = Math.ceil(inner.height / 5);
  pen.path(kawung([2, y + 0.25], inner, inner.height / rows), { fill: colours.petal });
}

/** The picture of a slot; where there is none, batik takes its place. */
export function drawPicture(
  pen: Pen,
  slot: number,
  { place, size, radius }: { place: Place; size: Size; radius: number },
): void {
  if (pen.has(slot)) {
    pen.picture(slot, place, radius);
    return;
  }
  drawMotif(pen, place, size, radius);
}

/** A panel of batik. */
export function drawMotif(pen: Pen, [x, y]: Place, size: Size, radius: number): void {
  pen.path(rounded([x, y], size, radius), { fill: colours.sand });
  const inner = { width: size.width - 1.2, height: size.height - 1.2 };
  const tile = inner.height / Math.ceil(inner.height / 9);
  pen.path(kawung([x + 0.6, y + 0.6], inner, tile), { fill: colours.sandPetal });
}

/** The price with its unit behind it, standing on `bottom`. */
export function drawPrice(
  pen: Pen,
  card: Card,
  box: { left: number; bottom: number; width: number; size: number },
): void {
  const unit = {
    font: 'text',
    size: Math.max(5.5, box.size * 0.38),
    colour: colours.soft,
  } as const;
  const unitWords = unitText(card);
  const beside = unitWords === '' ? 0 : pen.widthOf(unitWords, unit.font, unit.size) + 1.5;
  const price = fitLine(pen, priceText(card), {
    width: box.width - beside,
    font: 'bold',
    size: box.size,
    smallest: 6,
  });
  const top = box.bottom - 0.98 * price.size * pointSize;
  write(pen, price, colours.terracotta, [box.left, top]);
  if (unitWords === '') return;
  const after = pen.widthOf(priceText(card), 'bold', price.size) + 1.5;
  const baseline = top + 0.94 * price.size * pointSize;
  pen.text(unitWords, unit, [box.left + after, baseline]);
}
