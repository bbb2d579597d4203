import type { Size } from '../../../domain/cards/card-layouts.ts';
import { behindPrice, priceText } from '../../../domain/cards/card-words.ts';
import type { Card } from './card.ts';
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

/** The price with its unit and its tax behind it, standing on `bottom`: as large as both fit. */
export function drawPrice(
  pen: Pen,
  card: Card,
  box: { left: number; bottom: number; width: number; size: number },
): void {
  const [price, behind] = [priceText(card), behindPrice(card)];
  const smaller = (size: number): number => Math.max(5.5, size * 0.38);
  const behindAt = (size: number): number => pen.widthOf(price, 'bold', size) + 1.5;
  const widthAt = (size: number): number =>
    behind === ''
      ? pen.widthOf(price, 'bold', size)
      : behindAt(size) + pen.widthOf(behind, 'text', smaller(size));
  let { size } = box;
  while (size > 6 && widthAt(size) > box.width) size -= 0.5;
  const baseline = box.bottom - 0.04 * size * pointSize;
  pen.text(price, { font: 'bold', size, colour: colours.terracotta }, [box.left, baseline]);
  if (behind === '') return;
  const soft = { font: 'text', size: smaller(size), colour: colours.soft } as const;
  pen.text(behind, soft, [box.left + behindAt(size), baseline]);
}
