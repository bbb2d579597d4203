import type { ProductDesign, SheetPaper } from '../../../domain/cards/card-layouts.ts';
import type { CardText } from '../../../domain/cards/card-words.ts';

/** A stored picture: what it is called, and where its file lies. */
export interface CardPicture {
  hash: string;
  file: string;
}

/** What is printed on a product card. */
export interface Card extends CardText {
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
