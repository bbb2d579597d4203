import type { CardText } from '../../domain/cards/card-words.ts';
import { layoutCardLabel } from '../../domain/receipt/card-label.ts';
import type { DocumentLayout } from '../printing/sheets.ts';
import type { PrintedCardSign } from './printed-cards.ts';

/** What is printed of a card on receipt paper: the card as it was when somebody asked for it, and its sign. */
export interface CardLabel {
  kind: 'cardLabel';
  card: CardText;
  sign: PrintedCardSign;
}

/** True for a label of ours among the documents that are printed as slips. */
export function isCardLabel(document: unknown): document is CardLabel {
  return (document as CardLabel | null)?.kind === 'cardLabel';
}

export const cardLabelLayout: DocumentLayout = (document, { practice, paper }) =>
  layoutCardLabel({ card: (document as CardLabel).card, practice }, paper);
