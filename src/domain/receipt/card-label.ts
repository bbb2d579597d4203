import { behindPrice, makerOf, permitsOf, priceText } from '../cards/card-words.ts';
import type { CardText } from '../cards/card-words.ts';
import { beginningOf } from '../cards/story.ts';
import { practiceMark } from './head-and-foot.ts';
import { receiptLabels } from './labels.ts';
import { paperLines } from './paper-lines.ts';
import { toPrintable } from './printable.ts';
import { columnsOf } from './receipt.ts';
import type { Paper, Receipt } from './receipt.ts';
import { wrap } from './wrap.ts';

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
  lines.text(storyOn(paper, card.story), centre);
  lines.text(permitsOf(card), centre);
  return lines.done();
}

/** Two lines of story; a sentence that is longer than these may be five times as long. */
function storyOn(paper: Paper, story: string): string {
  const columns = columnsOf[paper];
  const atMost = (lines: number) => (told: string) =>
    wrap(toPrintable(told), columns).length <= lines;
  return beginningOf(story, atMost(2), atMost(10));
}
