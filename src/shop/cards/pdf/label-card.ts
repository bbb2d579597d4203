import { cardSizes } from '../../../domain/cards/card-layouts.ts';
import { makerOf, permitsOf } from '../../../domain/cards/card-words.ts';
import type { Card } from './card.ts';
import { fitText, write } from './fit-text.ts';
import { colours, drawFrame, drawPrice } from './parts.ts';
import type { Design } from './pen.ts';
import { drawQr } from './qr-shape.ts';

/** A small strip for the edge of a shelf, a jar or a bag: name, price, code, and who made it. */
export const labelCard: Design<Card> = {
  slots: [],
  draw: (pen, card) => {
    drawFrame(pen, cardSizes.label, 2);
    const across = { width: 35 } as const;
    const nameBox = { ...across, height: 8.6, font: 'bold', size: 10, smallest: 2.5 } as const;
    const name = fitText(pen, card.name, nameBox);
    write(pen, name, colours.ink, [3.2, 2.4]);
    const words = [makerOf(card), permitsOf(card)].filter((text) => text !== '').join(' · ');
    const makerTop = 2.8 + name.height;
    const makerBox = {
      ...across,
      height: 17.8 - makerTop,
      font: 'text',
      size: 6.5,
      smallest: 2.5,
    } as const;
    write(pen, fitText(pen, words, makerBox), colours.soft, [3.2, makerTop]);
    drawPrice(pen, card, { left: 3.2, bottom: 24, width: 35, size: 15.5 });
    drawQr(pen, card.address, [38.8, 2], 22.9);
  },
};
