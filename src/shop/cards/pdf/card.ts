import type { ProductDesign, SheetPaper } from '../../../domain/cards/card-layouts.ts';
import type { Unit } from '../../../domain/quantity.ts';

/** A stored picture: what it is called, and where its file lies. */
export interface CardPicture {
  hash: string;
  file: string;
}

/** What is printed on a product card. */
export interface Card {
  name: string;
  /** Rupiah for one `unit`; null: asked at the counter. */
  price: number | null;
  unit: Unit;
  producer: string | null;
  village: string | null;
  story: string;
  pirt: string | null;
  halal: string | null;
  /** What its code holds. */
  address: string;
  picture: CardPicture | null;
}

/** What is printed on a producer's portrait card. */
export interface Portrait {
  name: string;
  village: string | null;
  story: string;
  /** Some of the goods, those with a picture first. */
  goods: { name: string; picture: CardPicture | null }[];
  address: string;
}

/** What the thread that draws is given. */
export type DrawJob = { paper: SheetPaper } & (
  | { design: ProductDesign; cards: readonly Card[] }
  | { design: 'portrait'; cards: readonly Portrait[] }
);
