import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { cardPicture } from './card-picture.ts';
import type { Card } from './card.ts';
import { mm } from './mm.ts';
import { drawShelfCard, shelfCard } from './shelf-card.ts';

const textFont = fileURLToPath(
  import.meta
    .resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff'),
);
const boldFont = fileURLToPath(
  import.meta
    .resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-700-normal.woff'),
);

const page = { width: 210 * mm, height: 297 * mm };
const across = 2;
const down = 4;
const [left, top] = [
  (page.width - across * shelfCard.width) / 2,
  (page.height - down * shelfCard.height) / 2,
];

export interface DrawnCards {
  pages: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Draws cards onto A4 pages with cut marks. Takes some 10 ms a card: for a thread of its own. */
export async function drawCards(cards: readonly Card[]): Promise<DrawnCards> {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    info: { Title: 'Kartu produk', Creator: 'Kompor' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.once('end', resolve));
  document.registerFont('text', textFont).registerFont('bold', boldFont);

  const perPage = across * down;
  for (const [index, card] of cards.entries()) {
    const place = index % perPage;
    if (place === 0) {
      document.addPage();
      drawCutMarks(document);
    }
    const [column, row] = [place % across, Math.floor(place / across)];
    const picture = card.picture === null ? null : await cardPicture(card.picture);
    const [x, y] = [left + column * shelfCard.width, top + row * shelfCard.height];
    document.save().translate(x, y);
    drawShelfCard(document, card, picture);
    document.restore();
  }
  document.end();
  await ended;
  const pages = Math.ceil(cards.length / perPage);
  return { pages, bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** Short lines in the margin where the knife goes; none lies on a card. */
function drawCutMarks(document: InstanceType<typeof PDFDocument>): void {
  const length = 4 * mm;
  const away = 1.5 * mm;
  const [right, bottom] = [left + across * shelfCard.width, top + down * shelfCard.height];
  for (let column = 0; column <= across; column += 1) {
    const x = left + column * shelfCard.width;
    document.moveTo(x, top - away - length).lineTo(x, top - away);
    document.moveTo(x, bottom + away).lineTo(x, bottom + away + length);
  }
  for (let row = 0; row <= down; row += 1) {
    const y = top + row * shelfCard.height;
    document.moveTo(left - away - length, y).lineTo(left - away, y);
    document.moveTo(right + away, y).lineTo(right + away + length, y);
  }
  document.lineWidth(0.4).stroke('#6b5a48');
}
