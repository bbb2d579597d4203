import { existsSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { CardMark } from '../../../contract/cards.ts';
import { perSheet, sheetLayout } from '../../../domain/cards/card-layouts.ts';
import type { DrawJob } from './card.ts';
import { cutMarks, placesOn } from './cut-marks.ts';
import { drawables } from './designs.ts';
import type { Drawable } from './designs.ts';
import { measureWith, registerFonts } from './fonts.ts';
import { pointSize } from './pen.ts';
import type { Block, Pen } from './pen.ts';

export interface DrawnPreview {
  width: number;
  height: number;
  marks: CardMark[];
}

/** The first sheet, drawn by the same designs with the same type, as marks for the screen. */
export function previewCards(job: DrawJob): DrawnPreview {
  const layout = sheetLayout(job.design, job.paper);
  const measuring = new PDFDocument({ margin: 0 });
  registerFonts(measuring);
  const widthOf = measureWith(measuring);
  const marks: CardMark[] = [
    { kind: 'shape', d: cutMarks(layout), x: 0, y: 0, fill: null, stroke: '#6b5a48', line: 0.2 },
  ];
  const places = placesOn(layout);
  for (const [at, card] of drawables(job).slice(0, perSheet(layout)).entries()) {
    card.draw(previewPen(card, { widthOf, place: places[at] ?? [0, 0], marks }));
  }
  return { ...layout.page, marks };
}

interface Sheet {
  widthOf: Pen['widthOf'];
  place: readonly [number, number];
  marks: CardMark[];
}

function previewPen({ slots, pictures }: Drawable, { widthOf, place, marks }: Sheet): Pen {
  const [left, top] = place;
  const at = { x: left, y: top };
  const pictureOf = (slot: number) => {
    const picture = pictures[slot] ?? null;
    return picture !== null && existsSync(picture.file) ? picture : null;
  };
  return {
    widthOf,
    text: (text, { font, size, colour }, [x, y]) => {
      const width = widthOf(text, font, size);
      const bold = font === 'bold';
      marks.push({
        kind: 'text',
        text,
        x: left + x,
        y: top + y,
        bold,
        size: size * pointSize,
        width,
        colour,
      });
    },
    path: (d, { fill, stroke, line = 0.25 }) => {
      marks.push({ kind: 'shape', d, ...at, fill: fill ?? null, stroke: stroke ?? null, line });
    },
    blocks: (blocks, colour) => {
      const d = blocks.map(blockPath).join('');
      marks.push({ kind: 'shape', d, ...at, fill: colour, stroke: null, line: 0 });
    },
    has: (slot) => pictureOf(slot) !== null,
    picture: (slot, [x, y], radius) => {
      const [picture, size] = [pictureOf(slot), slots[slot]];
      if (picture === null || size === undefined) return;
      const { hash } = picture;
      marks.push({ kind: 'picture', hash, x: left + x, y: top + y, ...size, radius });
    },
  };
}

function blockPath([x, y, width, height]: Block): string {
  const [wide, high] = [width.toFixed(2), height.toFixed(2)];
  return `M${x.toFixed(2)} ${y.toFixed(2)}h${wide}v${high}h-${wide}z`;
}
