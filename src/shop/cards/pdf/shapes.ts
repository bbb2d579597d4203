import type { Size } from '../../../domain/cards/card-layouts.ts';
import type { Place } from './pen.ts';

/** A length as paths and the PDF write it: thousandths of a millimetre are finer than any printer. */
const short = (length: number): string => `${Math.round(length * 1000) / 1000}`;

/** The path of a rectangle with round corners, above and below. */
export function rounded(
  [x, y]: Place,
  { width, height }: Size,
  above: number,
  below = above,
): string {
  const arc = (across: number, down: number, size: number, turn: 'across' | 'down'): string => {
    const [dx, dy] = [short(across * size), short(down * size)];
    return turn === 'across' ? `q${dx} 0 ${dx} ${dy}` : `q0 ${dy} ${dx} ${dy}`;
  };
  return [
    `M${short(x + above)} ${short(y)}h${short(width - 2 * above)}`,
    arc(1, 1, above, 'across'),
    `v${short(height - above - below)}`,
    arc(-1, 1, below, 'down'),
    `h${short(2 * below - width)}`,
    arc(-1, -1, below, 'across'),
    `v${short(above + below - height)}`,
    arc(1, -1, above, 'down'),
    'z',
  ].join('');
}

/** The path of a circle around `centre`. */
export function circle([x, y]: Place, radius: number): string {
  // Eight parabolas: nobody tells them from a circle.
  const on = (eighth: number, far: number): string => {
    const angle = (eighth * Math.PI) / 4;
    return `${short(x + far * Math.cos(angle))} ${short(y + far * Math.sin(angle))}`;
  };
  const bend = radius / Math.cos(Math.PI / 8);
  const arcs = Array.from({ length: 8 }, (_, at) => `Q${on(at + 0.5, bend)} ${on(at + 1, radius)}`);
  return `M${on(0, radius)}${arcs.join('')}z`;
}

/** Kawung, the batik of palm fruit cut open: whole tiles of four petals that fill a rectangle. */
export function kawung(place: Place, size: Size, tile: number): string {
  const key = [...place, size.width, size.height, tile].join(' ');
  const shape = drawn.get(key) ?? tiles(place, size, tile);
  drawn.set(key, shape);
  return shape;
}

/** The batik of each design, which is the same on all of its cards. */
const drawn = new Map<string, string>();

function tiles([x, y]: Place, { width, height }: Size, tile: number): string {
  const [across, down] = [Math.floor(width / tile), Math.floor(height / tile)];
  const left = x + (width - across * tile) / 2;
  const top = y + (height - down * tile) / 2;
  const parts: string[] = [];
  for (let row = 0; row < down; row += 1) {
    for (let column = 0; column < across; column += 1) {
      const middle: Place = [left + (column + 0.5) * tile, top + (row + 0.5) * tile];
      for (const dx of [-1, 1]) for (const dy of [-1, 1]) parts.push(petal(middle, tile, dx, dy));
    }
  }
  return parts.join('');
}

/** From near the middle of a tile towards one of its corners. */
function petal([x, y]: Place, tile: number, dx: number, dy: number): string {
  const at = (across: number, down: number): string =>
    `${short(x + dx * across * tile)} ${short(y + dy * down * tile)}`;
  return `M${at(0.06, 0.06)}Q${at(0.06, 0.36)} ${at(0.43, 0.43)}Q${at(0.36, 0.06)} ${at(0.06, 0.06)}z`;
}
