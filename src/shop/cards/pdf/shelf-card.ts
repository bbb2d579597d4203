import type PDFDocument from 'pdfkit';
import { formatRupiah, rupiah } from '../../../domain/money.ts';
import type { Unit } from '../../../domain/quantity.ts';
import type { Card } from './card.ts';
import { drawQr } from './draw-qr.ts';
import { fitStory, fitText } from './fit-text.ts';
import type { Fitted, TextBox } from './fit-text.ts';
import { mm } from './mm.ts';

type Document = InstanceType<typeof PDFDocument>;

/** A card that stands on the shelf: 95 × 69 mm, eight to an A4 page. */
export const shelfCard = { width: 95 * mm, height: 69 * mm };

const paper = '#fffdf8';
const ink = '#2a1a10';
const soft = '#6b5a48';
const terracotta = '#a8421f';
const line = '#e4d6bd';

const units: Readonly<Record<Unit, string>> = {
  piece: '',
  kg: '/ kg',
  g: '/ g',
  l: '/ liter',
  m: '/ m',
  pack: '/ bungkus',
};

/** Draws one card with its corner at the origin. Long texts grow smaller before they are shortened. */
export function drawShelfCard(document: Document, card: Card, picture: Buffer | null): void {
  const inside = 4 * mm;
  document.roundedRect(1 * mm, 1 * mm, 93 * mm, 67 * mm, 3 * mm).fillAndStroke(paper, line);
  drawPicture(document, picture, inside);

  // Without a picture the words take its place.
  const from = picture === null ? inside : 38 * mm;
  const beside = { width: 91 * mm - from };
  const nameBox = { ...beside, height: 19 * mm, font: 'bold', size: 15, smallest: 7 };
  const name = fitText(document, card.name, nameBox);
  write(document, name, nameBox, ink, [from, inside]);
  const origin = [card.producer, card.village].filter((one) => one !== null).join(' · ');
  const makerBox = { ...beside, height: 10 * mm, font: 'text', size: 9, smallest: 6 };
  const maker = fitText(document, origin, makerBox);
  write(document, maker, makerBox, soft, [from, inside + name.height + 1.2 * mm]);

  const below = { width: 60 * mm, font: 'text' };
  const storyBox = { ...below, height: 8.4 * mm, size: 8, smallest: 8 };
  const story = fitStory(document, card.story, storyBox);
  write(document, story, storyBox, ink, [inside, 38 * mm]);
  drawPrice(document, card, inside);
  const permitsBox = { ...below, height: 6.5 * mm, size: 7, smallest: 5 };
  const permits = fitText(document, permitsOf(card), permitsBox);
  write(document, permits, permitsBox, soft, [inside, 59 * mm]);
  drawQr(document, card.address, [66 * mm, 40 * mm], 25 * mm);
}

function write(
  document: Document,
  { text, size }: Fitted,
  { font, width }: TextBox,
  colour: string,
  [x, y]: readonly [number, number],
): void {
  document.font(font).fontSize(size).fillColor(colour).text(text, x, y, { width });
}

function drawPicture(document: Document, picture: Buffer | null, inside: number): void {
  if (picture === null) return;
  const side = 31 * mm;
  document.save();
  document.roundedRect(inside, inside, side, side, 2 * mm).clip();
  document.image(picture, inside, inside, { width: side, height: side });
  document.restore();
}

function drawPrice(document: Document, card: Card, inside: number): void {
  const price = card.price === null ? 'Tanya harga' : formatRupiah(rupiah(card.price));
  const unit = card.price === null ? '' : units[card.unit];
  const width = (unit === '' ? 60 : 44) * mm;
  const box = { width, height: 10 * mm, font: 'bold', size: 23, smallest: 9 };
  const fitted = fitText(document, price, box);
  const bottom = 58 * mm;
  write(document, fitted, box, terracotta, [inside, bottom - fitted.height]);
  if (unit === '') return;
  const after = inside + document.widthOfString(fitted.text) + 1.5 * mm;
  document.font('text').fontSize(10).fillColor(soft);
  document.text(unit, after, bottom - 14.5, { lineBreak: false });
}

function permitsOf({ pirt, halal }: Card): string {
  return [pirt && `P-IRT ${pirt}`, halal && `Halal ${halal}`].filter(Boolean).join(' · ');
}
