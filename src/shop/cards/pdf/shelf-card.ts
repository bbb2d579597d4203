import { cardSizes } from '../../../domain/cards/card-layouts.ts';
import { makerOf, permitsOf } from '../../../domain/cards/card-words.ts';
import type { Card } from './card.ts';
import { fitStory, fitText, write } from './fit-text.ts';
import { colours, drawBand, drawFrame, drawPrice } from './parts.ts';
import type { Design } from './pen.ts';
import { drawQr } from './qr-shape.ts';

const picture = { width: 31, height: 31 };

/** A card that stands on the shelf. */
export const shelfCard: Design<Card> = {
  slots: [picture],
  draw: (pen, card) => {
    drawFrame(pen, cardSizes.shelf, 3);
    if (pen.has(0)) pen.picture(0, [4, 4], 2);

    // Without a picture the words take its place.
    const from = pen.has(0) ? 38 : 4;
    const beside = { width: 91 - from };
    const nameBox = { ...beside, height: 20, font: 'bold', size: 15, smallest: 6 } as const;
    const name = fitText(pen, card.name, nameBox);
    write(pen, name, colours.ink, [from, 4]);
    const makerBox = { ...beside, height: 10, font: 'text', size: 9, smallest: 4 } as const;
    const maker = fitText(pen, makerOf(card), makerBox);
    write(pen, maker, colours.soft, [from, 5.2 + name.height]);

    const below = { width: 60, font: 'text' } as const;
    const story = fitStory(pen, card.story, { ...below, height: 10, size: 8, smallest: 5.5 });
    write(pen, story, colours.ink, [4, 36.5]);
    drawPrice(pen, card, { left: 4, bottom: 54.6, width: 60, size: 23 });
    const permits = fitText(pen, permitsOf(card), { ...below, height: 5.8, size: 7, smallest: 3 });
    write(pen, permits, colours.soft, [4, 57]);
    drawQr(pen, card.address, [65.9, 37], 26.1);
    drawBand(pen, cardSizes.shelf, { at: 'bottom', height: 4, radius: 3 });
  },
};
