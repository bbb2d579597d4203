import { cardSizes } from '../../../domain/cards/card-layouts.ts';
import { makerOf, permitsOf } from '../../../domain/cards/card-words.ts';
import type { Card } from './card.ts';
import { fitStory, fitText, write } from './fit-text.ts';
import { colours, drawBand, drawFrame, drawPicture, drawPrice } from './parts.ts';
import type { Design } from './pen.ts';
import { drawQr } from './qr-shape.ts';

const picture = { width: 87, height: 58 };

/** A tall card for a table or a stand. */
export const tableCard: Design<Card> = {
  slots: [picture],
  draw: (pen, card) => {
    drawFrame(pen, cardSizes.table, 3);
    drawPicture(pen, 0, { place: [4, 4], size: picture, radius: 2 });

    const across = { width: 87 } as const;
    const name = fitText(pen, card.name, {
      ...across,
      height: 17.5,
      font: 'bold',
      size: 21,
      smallest: 7,
    });
    write(pen, name, colours.ink, [4, 64.5]);
    const makerTop = 65.8 + name.height;
    const maker = fitText(pen, makerOf(card), {
      ...across,
      height: 9,
      font: 'text',
      size: 10.5,
      smallest: 4,
    });
    write(pen, maker, colours.soft, [4, makerTop]);
    const storyTop = makerTop + maker.height + 1.8;
    const story = fitStory(pen, card.story, {
      ...across,
      height: 99 - storyTop,
      font: 'text',
      size: 9.5,
      smallest: 5.5,
    });
    write(pen, story, colours.ink, [4, storyTop]);

    drawPrice(pen, card, { left: 4, bottom: 116, width: 56, size: 30 });
    const permitsBox = { width: 54, height: 9, font: 'text', size: 8, smallest: 3 } as const;
    const permits = fitText(pen, permitsOf(card), permitsBox);
    write(pen, permits, colours.soft, [4, 119.5]);
    drawQr(pen, card.address, [61, 99.5], 30);
    drawBand(pen, cardSizes.table, { at: 'bottom', height: 4.5, radius: 3 });
  },
};
