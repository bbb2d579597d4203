import { mm } from './mm.ts';
import type { Document } from './canvas.ts';

/** Fills a band with the kawung pattern: flowers of four petals, edge to edge. Millimetres. */
export function drawKawung(
  document: Document,
  [left, top, width, height]: readonly [number, number, number, number],
  { tile, fill }: { tile: number; fill: string },
): void {
  document.save();
  document.rect(left * mm, top * mm, width * mm, height * mm).clip();
  // The flowers stand in the middle of the band, whatever its size.
  const [columns, rows] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const [firstX, firstY] = [
    left + (width - (columns - 1) * tile) / 2,
    top + (height - (rows - 1) * tile) / 2,
  ];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      drawFlower(document, [firstX + column * tile, firstY + row * tile], tile);
    }
  }
  document.fill(fill);
  document.restore();
}

/** Adds the outline of one flower around a point to the path. */
function drawFlower(document: Document, [x, y]: readonly [number, number], tile: number): void {
  const reach = tile * 0.47;
  for (const [right, down] of [
    [1, 1],
    [-1, 1],
    [-1, -1],
    [1, -1],
  ] as const) {
    petal(document, [x, y], [right * reach, down * reach]);
  }
  document.circle(x * mm, y * mm, tile * 0.035 * mm);
}

/** A pointed oval from near a point to `away` from it. */
function petal(
  document: Document,
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
): void {
  const at = (along: number, aside: number): [number, number] => [
    (x + dx * along - dy * aside) * mm,
    (y + dy * along + dx * aside) * mm,
  ];
  const [from, to] = [0.16, 1];
  document.moveTo(...at(from, 0));
  document.bezierCurveTo(...at(0.3, 0.34), ...at(0.86, 0.34), ...at(to, 0));
  document.bezierCurveTo(...at(0.86, -0.34), ...at(0.3, -0.34), ...at(from, 0));
}
