import { mm } from './mm.ts';
import { colour } from './canvas.ts';
import type { Document } from './canvas.ts';

/** Draws around a point, both in millimetres. */
type Icon = (document: Document, x: number, y: number) => void;

/** Three arcs and a dot. */
export const wifiIcon: Icon = (document, x, y) => {
  document.save().translate(x * mm, (y + 4.6) * mm);
  document.circle(0, 0, 1.35 * mm).fill(colour.onTeak);
  document.lineCap('round').lineWidth(1.5 * mm);
  for (const radius of [4, 7, 10]) {
    const reach = radius * Math.SQRT1_2 * mm;
    document.path(`M ${-reach} ${-reach} A ${radius * mm} ${radius * mm} 0 0 1 ${reach} ${-reach}`);
    document.stroke(colour.onTeak);
  }
  document.restore();
};

/** A small house with its door open. */
export const houseIcon: Icon = (document, x, y) => {
  document
    .save()
    .translate(x * mm, y * mm)
    .scale(mm);
  document.path('M -8 0 L 0 -7 L 8 0 Z').lineJoin('round').lineWidth(1.2);
  document.fillAndStroke(colour.onTeak, colour.onTeak);
  document.rect(-5.6, 0, 11.2, 6.4).fill(colour.onTeak);
  document.roundedRect(-1.7, 1.4, 3.4, 5, 0.6).fill(colour.terracotta);
  document.restore();
};

/** A card on the shelf, seen by a phone. */
export const scanIcon: Icon = (document, x, y) => {
  document
    .save()
    .translate(x * mm, y * mm)
    .scale(mm);
  document.rect(-17, 11.4, 34, 1.8).fill(colour.teak);
  document.roundedRect(-14, -7, 17, 18.4, 1.4).lineWidth(0.7);
  document.fillAndStroke(colour.paper, colour.teak);
  document.roundedRect(-12, -5, 6.2, 5.2, 0.8).fill(colour.terracotta);
  document.rect(-12, 2, 6, 1).rect(-12, 4.2, 4.5, 1).fill(colour.line);
  smallCode(document, -4.6, 2.6, 5.6);
  document.save().rotate(14, { origin: [9, -2] });
  phone(document, 3.4, -13);
  for (const [cx, cy, sx, sy] of [
    [5.6, -9, 1, 1],
    [12.6, -9, -1, 1],
    [5.6, -1, 1, -1],
    [12.6, -1, -1, -1],
  ] as const) {
    document.moveTo(cx + 2 * sx, cy).lineTo(cx, cy);
    document.lineTo(cx, cy + 2 * sy);
  }
  document.lineWidth(0.8).stroke(colour.leaf);
  smallCode(document, 6.9, -7.2, 4.4);
  document.restore().restore();
};

/** A phone that shows who made it. */
export const readIcon: Icon = (document, x, y) => {
  document
    .save()
    .translate(x * mm, y * mm)
    .scale(mm * 1.18);
  phone(document, -5.8, -12.2);
  document.circle(0, -6, 2.5).fill(colour.terracotta);
  document.path('M -4 0.4 C -4 -4.4 4 -4.4 4 0.4 Z').fill(colour.terracotta);
  document.rect(-3.8, 2.2, 7.6, 0.9).rect(-3.8, 4.2, 7.6, 0.9).rect(-3.8, 6.2, 4.8, 0.9);
  document.fill(colour.soft);
  document.restore();
};

/** A phone with a code, held out over the counter. */
export const counterIcon: Icon = (document, x, y) => {
  document
    .save()
    .translate(x * mm, y * mm)
    .scale(mm);
  document.circle(9, -7.6, 3.4).fill(colour.terracotta);
  document.path('M 2.6 5 C 2.6 -6.4 15.4 -6.4 15.4 5 Z').fill(colour.terracotta);
  document.roundedRect(-17, 5, 34, 3, 0.8).fill(colour.teak);
  document.rect(-14.6, 8, 29.2, 5.2).fill('#8f6238');
  document.save().rotate(-10, { origin: [-8, -3] });
  phone(document, -13.4, -12.6);
  document.roundedRect(-11.9, -6.6, 8.4, 4.4, 0.8).fill(colour.leaf);
  document.font('bold').fontSize(3).fillColor('#ffffff');
  document.text('K7P', -11.9, -6.3, { width: 8.4, align: 'center', lineBreak: false });
  document.restore().restore();
};

function phone(document: Document, left: number, top: number): void {
  document.roundedRect(left, top, 11.6, 20.6, 1.8).lineWidth(0.9);
  document.fillAndStroke('#ffffff', colour.ink);
  document.roundedRect(left + 4.3, top + 1, 3, 0.7, 0.35).fill(colour.ink);
}

/** A few dark squares that look like a code and are none. */
function smallCode(document: Document, left: number, top: number, side: number): void {
  const dot = side / 5;
  for (const [row, dots] of ['11011', '11001', '00110', '10101', '11011'].entries()) {
    for (const [column, is] of Array.from(dots).entries()) {
      if (is === '1') document.rect(left + column * dot, top + row * dot, dot, dot);
    }
  }
  document.fill(colour.ink);
}
