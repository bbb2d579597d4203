/** The designs of a card that are printed as sheets of A4 or A5. */
export const sheetDesigns = ['shelf', 'table', 'tag', 'label', 'portrait'] as const;
export type SheetDesign = (typeof sheetDesigns)[number];

/** Designs with one card for each product; a portrait card tells of a producer. */
export type ProductDesign = Exclude<SheetDesign, 'portrait'>;

/** Whatever carries a product's price, so that a change of it makes the card wrong. */
export const pricedDesigns = ['shelf', 'table', 'tag', 'label', 'thermal', 'zpl'] as const;
export type PricedDesign = (typeof pricedDesigns)[number];

export const sheetPapers = ['a4', 'a5'] as const;
export type SheetPaper = (typeof sheetPapers)[number];

/** Millimetres. */
export interface Size {
  width: number;
  height: number;
}

/** A sheet of cards: as many as fit with room at the edge for the cut marks. */
export interface SheetLayout {
  page: Size;
  card: Size;
  across: number;
  down: number;
}

/**
 * Sheets are laid out on a grid of a fiftieth of an inch, in millimetres: a whole number of dots of
 * every printer and scan with a multiple of 50 to the inch. So every code of a sheet falls onto the
 * dots in the same way. It matters to who reads a whole sheet at once: ZBar up to 0.23.93 spoils
 * what it knows of one code while it tries that one's corners with those of another, and gives up
 * one in thirty labels where each is dotted a little differently.
 */
const grid = 25.4 / 50;

/** The place on the grid next to so many millimetres. */
export function onGrid(length: number): number {
  return Math.round(length / grid) * grid;
}

/** How large a card of each design is, in millimetres. */
export const cardSizes: Readonly<Record<SheetDesign, Size>> = {
  shelf: sized(95, 69),
  table: sized(95, 138),
  tag: sized(46, 90),
  label: sized(63, 27),
  portrait: sized(190, 138),
};

function sized(width: number, height: number): Size {
  return { width: onGrid(width), height: onGrid(height) };
}

const upright: Readonly<Record<SheetPaper, Size>> = {
  a4: { width: 210, height: 297 },
  a5: { width: 148, height: 210 },
};
const across: Size = { width: 210, height: 148 };

/** What a printer leaves white at each edge, where the cut marks stand. */
const edge = 4.5;

/** How cards of a design lie on a sheet; an A5 is turned where more of them fit that way. */
export function sheetLayout(design: SheetDesign, paper: SheetPaper): SheetLayout {
  const standing = fill(upright[paper], cardSizes[design]);
  if (paper === 'a4') return standing;
  const turned = fill(across, cardSizes[design]);
  return perSheet(turned) > perSheet(standing) ? turned : standing;
}

/** How many cards lie on a sheet. */
export function perSheet(layout: Pick<SheetLayout, 'across' | 'down'>): number {
  return layout.across * layout.down;
}

function fill(page: Size, card: Size): SheetLayout {
  return {
    page,
    card,
    across: Math.floor((page.width - 2 * edge) / card.width),
    down: Math.floor((page.height - 2 * edge) / card.height),
  };
}
