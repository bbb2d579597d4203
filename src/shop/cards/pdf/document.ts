import PDFDocument from 'pdfkit';
import { perSheet, sheetLayout } from '../../../domain/cards/card-layouts.ts';
import type { SheetLayout, Size } from '../../../domain/cards/card-layouts.ts';
import { cardPicture } from './card-picture.ts';
import type { CardPicture, DrawJob } from './card.ts';
import { cutMarks, placesOn } from './cut-marks.ts';
import { drawables } from './designs.ts';
import { registerFonts } from './fonts.ts';
import type { Document } from './fonts.ts';
import { pdfPen } from './pdf-pen.ts';
import type { Jpeg } from './pdf-pen.ts';
import { pdfPath } from './pdf-path.ts';
import { pointSize } from './pen.ts';

export interface DrawnCards {
  pages: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Draws cards onto sheets with cut marks. Takes some 10 ms a card: for a thread of its own. */
export async function drawCards(job: DrawJob): Promise<DrawnCards> {
  const layout = sheetLayout(job.design, job.paper);
  const { page } = layout;
  const document = new PDFDocument({
    size: [page.width / pointSize, page.height / pointSize],
    margin: 0,
    autoFirstPage: false,
    info: { Title: 'Kartu produk', Creator: 'Kompor' },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => document.once('end', resolve));
  registerFonts(document);

  const open = pictureOpener();
  const places = placesOn(layout);
  for (const [index, card] of drawables(job).entries()) {
    const [x, y] = places[index % places.length] ?? [0, 0];
    if (index % places.length === 0) addSheet(document, layout);
    const pictures = await Promise.all(
      card.slots.map((size, slot) => open(card.pictures[slot] ?? null, size)),
    );
    document.save().translate(x / pointSize, y / pointSize);
    card.draw(pdfPen(document, card.slots, pictures));
    document.restore();
  }
  document.end();
  await ended;
  const pages = Math.ceil(job.cards.length / perSheet(layout));
  return { pages, bytes: new Uint8Array(Buffer.concat(chunks)) };
}

function addSheet(document: Document, layout: SheetLayout): void {
  document.addPage();
  document.save().scale(1 / pointSize);
  document
    .lineWidth(0.14)
    .addContent(pdfPath(cutMarks(layout)))
    .stroke('#6b5a48')
    .restore();
}

/** A picture that stands on several cards is read once. */
function pictureOpener() {
  const known = new Map<string, Promise<Jpeg>>();
  return (picture: CardPicture | null, size: Size): Promise<Jpeg> => {
    if (picture === null) return Promise.resolve(null);
    const key = `${picture.hash} ${size.width} ${size.height}`;
    const opened =
      known.get(key) ??
      cardPicture(picture.file, size).then((jpeg) =>
        jpeg === null ? null : `data:image/jpeg;base64,${jpeg.toString('base64')}`,
      );
    known.set(key, opened);
    return opened;
  };
}
