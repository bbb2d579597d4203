import { mm } from './mm.ts';
import { colour, write } from './canvas.ts';
import type { Document } from './canvas.ts';
import { drawKawung } from './kawung.ts';

/** An A4 page in millimetres; what is drawn on it is scaled for other papers. */
export const page = { width: 210, height: 297 };
/** No office printer reaches the edge of the paper. */
export const edge = 9;
export const head = 58;

/** The sheet that all posters share: showroom's name above, a border of kawung above and below. */
export function drawFrame(document: Document, shopName: string): void {
  const [width, height] = [page.width - 2 * edge, page.height - 2 * edge];
  document.save();
  document.roundedRect(edge * mm, edge * mm, width * mm, height * mm, 6 * mm).clip();
  document.rect(0, 0, page.width * mm, page.height * mm).fill(colour.paper);
  document.rect(edge * mm, edge * mm, width * mm, head * mm).fill(colour.teak);
  drawKawung(document, [edge, edge, width, head], { tile: 16, fill: colour.teakMotif });
  const foot = 12;
  document.rect(edge * mm, (page.height - edge - foot) * mm, width * mm, foot * mm);
  document.fill(colour.teak);
  drawKawung(document, [edge, page.height - edge - foot, width, foot], {
    tile: 12,
    fill: colour.onTeak,
  });
  for (const y of [edge + head, page.height - edge - foot]) {
    document.rect(edge * mm, (y - 0.5) * mm, width * mm, mm).fill(colour.terracotta);
  }
  document.restore();
  document.roundedRect(edge * mm, edge * mm, width * mm, height * mm, 6 * mm);
  document.lineWidth(0.8).stroke(colour.teak);

  // Behind the name the pattern would only disturb.
  const plate = { x: edge + 14, y: edge + 11, width: width - 28, height: 30 };
  document.roundedRect(plate.x * mm, plate.y * mm, plate.width * mm, plate.height * mm, 4 * mm);
  document.fill(colour.teak);
  write(document, shopName, {
    at: [plate.x + 5, plate.y + 2, plate.width - 10],
    height: plate.height - 4,
    size: 38,
    smallest: 14,
    font: 'bold',
    fill: colour.onTeak,
    stand: 'middle',
  });
}

/** A round sign on the lower edge of the head, with room to draw in around its middle. */
export function drawSeal(document: Document, inside: (x: number, y: number) => void): void {
  const [x, y] = [page.width / 2, edge + head];
  document.circle(x * mm, y * mm, 14 * mm).fill(colour.paper);
  document.circle(x * mm, y * mm, 11.6 * mm).fill(colour.terracotta);
  inside(x, y);
}
