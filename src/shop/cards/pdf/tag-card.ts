import { cardSizes } from '../../../domain/cards/card-layouts.ts';
import { makerOf, permitsOf } from '../../../domain/cards/card-words.ts';
import type { Card } from './card.ts';
import { fitStory, fitText, write } from './fit-text.ts';
import { colours, drawBand, drawFrame, drawPicture, drawPrice } from './parts.ts';
import type { Design } from './pen.ts';
import { drawQr } from './qr-shape.ts';
import { circle } from './shapes.ts';

const picture = { width: 38, height: 24 };

/** A tag that hangs on a string; the ring shows where the hole is punched. */
export const tagCard: Design<Card> = {
  slots: [picture],
  draw: (pen, card) => {
    const { width } = cardSizes.tag;
    drawFrame(pen, cardSizes.tag, 4);
    drawBand(pen, cardSizes.tag, { at: 'top', height: 11, radius: 4 });
    pen.path(circle([width / 2, 6.5], 3.9), { fill: colours.paper });
    pen.path(circle([width / 2, 6.5], 2.5), { stroke: colours.soft, line: 0.25 });
    drawPicture(pen, 0, { place: [4, 14.5], size: picture, radius: 1.6 });

    const across = { width: 38 } as const;
    const nameBox = { ...across, height: 10.5, font: 'bold', size: 11.5, smallest: 3.5 } as const;
    const name = fitText(pen, card.name, nameBox);
    write(pen, name, colours.ink, [4, 40]);
    const makerTop = 40.7 + name.height;
    const makerBox = {
      ...across,
      height: 56 - makerTop,
      font: 'text',
      size: 7,
      smallest: 4,
    } as const;
    const maker = fitText(pen, makerOf(card), makerBox);
    write(pen, maker, colours.soft, [4, makerTop]);
    drawPrice(pen, card, { left: 4, bottom: 64.3, width: 38, size: 18 });

    const beside = { width: 16.5, font: 'text' } as const;
    const permitsBox = { ...beside, height: 8.5, size: 5, smallest: 2.5 } as const;
    const permits = fitText(pen, permitsOf(card), permitsBox);
    write(pen, permits, colours.soft, [4, 87 - permits.height]);
    const room = 87 - permits.height - 67 - (permits.height === 0 ? 0 : 0.8);
    const storyBox = { ...beside, height: room, size: 5.5, smallest: 4 } as const;
    write(pen, fitStory(pen, card.story, storyBox), colours.ink, [4, 67]);
    drawQr(pen, card.address, [21.4, 66.2], 21.4);
  },
};
