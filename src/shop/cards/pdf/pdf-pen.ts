import type { Size } from '../../../domain/cards/card-layouts.ts';
import { measureWith } from './fonts.ts';
import type { Document } from './fonts.ts';
import { pdfPath } from './pdf-path.ts';
import { pointSize } from './pen.ts';
import type { Block, Pen } from './pen.ts';
import { rounded } from './shapes.ts';

/** Points in a millimetre. */
const mm = 1 / pointSize;

/** A JPEG as a data URL: a document takes equal ones in once. Null where there is none. */
export type Jpeg = string | null;

/** Draws a card into a PDF whose origin is the card's corner. */
export function pdfPen(document: Document, slots: readonly Size[], pictures: readonly Jpeg[]): Pen {
  return {
    widthOf: measureWith(document),
    text: (text, { font, size, colour }, [x, y]) => {
      document.font(font).fontSize(size).fillColor(colour);
      document.text(text, x * mm, y * mm, { lineBreak: false, baseline: 'alphabetic' });
    },
    path: (d, { fill, stroke, line = 0.25 }) => {
      document.save().scale(mm).lineWidth(line).addContent(opsOf(d));
      if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
      else if (fill !== undefined) document.fill(fill);
      else if (stroke !== undefined) document.stroke(stroke);
      document.restore();
    },
    blocks: (blocks, colour) => {
      document.save().scale(mm).addContent(blocks.map(blockOps).join('\n')).fill(colour).restore();
    },
    has: (slot) => (pictures[slot] ?? null) !== null,
    picture: (slot, place, radius) => {
      const [picture, size] = [pictures[slot] ?? null, slots[slot]];
      if (picture === null || size === undefined) return;
      document
        .save()
        .scale(mm)
        .path(rounded(place, size, radius))
        .clip();
      document.image(picture, place[0], place[1], { width: size.width, height: size.height });
      document.restore();
    },
  };
}

const blockOps = (block: Block): string => `${block.map((one) => one.toFixed(3)).join(' ')} re`;

/** The shapes that every card of a design has are read once. */
const known = new Map<string, string>();

function opsOf(d: string): string {
  const found = known.get(d);
  if (found !== undefined) return found;
  const ops = pdfPath(d);
  if (known.size < 200) known.set(d, ops);
  return ops;
}
