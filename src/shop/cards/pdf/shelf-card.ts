import type PDFDocument from 'pdfkit';
import { formatRupiah, rupiah } from '../../../domain/money.ts';
import type { Unit } from '../../../domain/quantity.ts';
import type { Card } from './card.ts';
import { drawQr } from './draw-qr.ts';
import { fitStory, fitText } from './fit-text.ts';
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
  const width = 91 * mm - from;
  const name = fitText(document, card.name, {
    width,
    height: 19 * mm,
    font: 'bold',
    size: 15,
    smallest: 7,
  });
  document.font('bold').fontSize(name.size).fillColor(ink);
  document.text(name.text, from, inside, { width });
  const origin = [card.producer, card.village].filter((one) => one !== null).join(' · ');
  if (origin !== '') {
    const maker = fitText(document, origin, {
      width,
      height: 10 * mm,
      font: 'text',
      size: 9,
      smallest: 6,
    });
    document.font('text').fontSize(maker.size).fillColor(soft);
    document.text(maker.text, from, inside + name.height + 1.2 * mm, { width });
  }

  drawQr(document, card.address, [66 * mm, 40 * mm], 25 * mm);
  drawStory(document, card.story, inside);
  drawPrice(document, card, inside);
  drawPermits(document, card, inside);
}

function drawPicture(document: Document, picture: Buffer | null, inside: number): void {
  if (picture === null) return;
  const side = 31 * mm;
  document.save();
  document.roundedRect(inside, inside, side, side, 2 * mm).clip();
  document.image(picture, inside, inside, { width: side, height: side });
  document.restore();
}

function drawStory(document: Document, story: string, inside: number): void {
  if (story.trim() === '') return;
  const width = 60 * mm;
  const fitted = fitStory(document, story, {
    width,
    height: 8.4 * mm,
    font: 'text',
    size: 8,
    smallest: 8,
  });
  document.font('text').fontSize(fitted.size).fillColor(ink);
  document.text(fitted.text, inside, 38 * mm, { width });
}

function drawPrice(document: Document, card: Card, inside: number): void {
  const price = card.price === null ? 'Tanya harga' : formatRupiah(rupiah(card.price));
  const unit = card.price === null ? '' : units[card.unit];
  const width = (unit === '' ? 60 : 44) * mm;
  const fitted = fitText(document, price, {
    width,
    height: 10 * mm,
    font: 'bold',
    size: 23,
    smallest: 9,
  });
  const bottom = 58 * mm;
  document.font('bold').fontSize(fitted.size).fillColor(terracotta);
  document.text(fitted.text, inside, bottom - fitted.height, { lineBreak: false });
  if (unit === '') return;
  const after = inside + document.widthOfString(fitted.text) + 1.5 * mm;
  document.font('text').fontSize(10).fillColor(soft);
  document.text(unit, after, bottom - 14.5, { lineBreak: false });
}

function drawPermits(document: Document, { pirt, halal }: Card, inside: number): void {
  const words = [pirt && `P-IRT ${pirt}`, halal && `Halal ${halal}`].filter(Boolean).join(' · ');
  if (words === '') return;
  const width = 60 * mm;
  const fitted = fitText(document, words, {
    width,
    height: 6.5 * mm,
    font: 'text',
    size: 7,
    smallest: 5,
  });
  document.font('text').fontSize(fitted.size).fillColor(soft);
  document.text(fitted.text, inside, 59 * mm, { width });
}
