import { beginningOf, behindPrice, makerOf, permitsOf, priceText } from '../cards/card-words.ts';
import type { CardText } from '../cards/card-words.ts';
import { practiceMark } from './head-and-foot.ts';
import { receiptLabels } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import { columnsOf } from './receipt.ts';
import type { Paper, Receipt } from './receipt.ts';

/** A product's card on receipt paper: to be torn off and put on the shelf, the jar or the bag. */
export function layoutCardLabel(
  { card, practice }: { card: CardText; practice: boolean },
  paper: Paper,
): Receipt {
  const lines = paperLines(paper);
  const centre = { align: 'center' } as const;
  if (practice) practiceMark(lines, receiptLabels.id);
  lines.text(card.showroom, centre);
  lines.rule();
  lines.text(card.name, { ...centre, bold: true, size: 2 });
  lines.text(makerOf(card), centre);
  lines.feed();
  lines.text(priceText(card), { ...centre, bold: true, size: 2 });
  lines.text(behindPrice(card), centre);
  lines.exactQr(card.address, 'Q');
  // Two lines of story, or its first sentence, which is never broken off.
  lines.text(beginningOf(card.story, 2 * columnsOf[paper]), centre);
  lines.text(permitsOf(card), centre);
  return lines.done();
}
