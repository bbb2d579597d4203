import { onGrid } from '../../../domain/cards/card-layouts.ts';
import type { SheetLayout } from '../../../domain/cards/card-layouts.ts';
import type { Place } from './pen.ts';

/** How long a mark is, and how far from the cards it ends. Millimetres. */
const length = 3;
const away = 1;

function corner({ page, card, across, down }: SheetLayout): Place {
  return [
    onGrid((page.width - across * card.width) / 2),
    onGrid((page.height - down * card.height) / 2),
  ];
}

/** Where the corner of each card of a sheet lies, row by row. */
export function placesOn(layout: SheetLayout): Place[] {
  const { card, across, down } = layout;
  const [left, top] = corner(layout);
  return Array.from({ length: across * down }, (_, at) => [
    left + (at % across) * card.width,
    top + Math.floor(at / across) * card.height,
  ]);
}

/** The path of short lines in the margin where the knife goes; none lies on a card. */
export function cutMarks(layout: SheetLayout): string {
  const { card, across, down } = layout;
  const [left, top] = corner(layout);
  const [right, bottom] = [left + across * card.width, top + down * card.height];
  const parts: string[] = [];
  for (let column = 0; column <= across; column += 1) {
    const x = left + column * card.width;
    parts.push(`M${x} ${top - away - length}v${length}`, `M${x} ${bottom + away}v${length}`);
  }
  for (let row = 0; row <= down; row += 1) {
    const y = top + row * card.height;
    parts.push(`M${left - away - length} ${y}h${length}`, `M${right + away} ${y}h${length}`);
  }
  return parts.join('');
}
