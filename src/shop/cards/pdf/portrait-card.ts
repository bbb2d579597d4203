import { cardSizes } from '../../../domain/cards/card-layouts.ts';
import type { Portrait } from './card.ts';
import { fitStory, fitText, fitWhole, write } from './fit-text.ts';
import { colours, drawBand, drawFrame, drawMotif, drawPicture } from './parts.ts';
import type { Design, Pen } from './pen.ts';
import { drawQr } from './qr-shape.ts';

const face = { width: 80, height: 92 };
const small = { width: 25.4, height: 24 };

/** How many goods a portrait shows: one large as its face, the others small below. */
export const goodsOnPortrait = 4;

/** A producer's card: a page of a house in the village. Their goods are their face. */
export const portraitCard: Design<Portrait> = {
  slots: [face, small, small, small],
  draw: (pen, portrait) => {
    drawFrame(pen, cardSizes.portrait, 4);
    drawPicture(pen, 0, { place: [6, 6], size: face, radius: 2.5 });
    drawGoods(pen, Math.min(portrait.goods.length, goodsOnPortrait) - 1);
    drawWords(pen, portrait);
    drawQr(pen, portrait.address, [149.7, 90.5], 34.3);
    drawBand(pen, cardSizes.portrait, { at: 'bottom', height: 5, radius: 4 });
  },
};

/** The small pictures below the face, and batik where there are fewer of them. */
function drawGoods(pen: Pen, count: number): void {
  const [top, step] = [100.5, 27.3];
  for (let at = 0; at < count; at += 1) {
    drawPicture(pen, at + 1, { place: [6 + at * step, top], size: small, radius: 1.6 });
  }
  const from = Math.max(count, 0) * step;
  const rest = { width: face.width - from, height: small.height };
  if (rest.width > 1) drawMotif(pen, [6 + from, top], rest, 1.6);
}

function drawWords(pen: Pen, { name, village, story, goods }: Portrait): void {
  const left = 93;
  const across = { width: 91 } as const;
  const label = { font: 'bold', size: 9, colour: colours.terracotta } as const;
  pen.text('Perajin', label, [left, 10]);
  const nameBox = { ...across, height: 24, font: 'bold', size: 27, smallest: 9 } as const;
  const title = fitText(pen, name, nameBox);
  write(pen, title, colours.ink, [left, 12.5]);
  const placeTop = 14 + title.height;
  const placeBox = { ...across, height: 10, font: 'text', size: 12, smallest: 7 } as const;
  const place = fitText(pen, village ?? '', placeBox);
  write(pen, place, colours.soft, [left, placeTop]);
  const storyTop = placeTop + place.height + 3;
  const storyBox = { ...across, font: 'text', size: 11.5, smallest: 7 } as const;
  const room = { ...storyBox, height: 88 - storyTop };
  // All of it in a smaller type rather than a part in a large one: this card is there to be read.
  const told = fitWhole(pen, story, room) ?? fitStory(pen, story, { ...room, size: 9 });
  write(pen, told, colours.ink, [left, storyTop]);

  if (goods.length > 0) {
    pen.text('Karyanya', label, [left, 96.5]);
    const names = goods.map((one) => one.name).join(' · ');
    const goodsBox = { width: 55, height: 25, font: 'text', size: 9.5, smallest: 4.5 } as const;
    write(pen, fitText(pen, names, goodsBox), colours.ink, [left, 98.5]);
  }
}
