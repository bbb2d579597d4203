import { pattern } from '../art.ts';
import type { Art } from '../art.ts';
import type { Palette } from '../palettes.ts';

/** Kawung: four palm-fruit ovals leaning on a cross, their points meeting at the corners. */
export function kawung(art: Art, { ink, accent, ground }: Palette, size = 150): string {
  const h = size / 2;
  const oval = (scale: number) => {
    const from = 9 + (1 - scale) * 12;
    const to = h * 1.414 - 9 - (1 - scale) * 12;
    const bulge = h * 0.5 * scale;
    const mid = (from + to) / 2;
    return `M${from},0C${from},${-bulge * 0.62} ${mid - bulge * 0.6},${-bulge} ${mid},${-bulge}S${to},${-bulge * 0.62} ${to},0S${mid + bulge * 0.6},${bulge} ${mid},${bulge}S${from},${bulge * 0.62} ${from},0Z`;
  };
  const reach = h * 1.414;
  const petal =
    `<path d="${oval(1)}" fill="${ink}"/>` +
    `<path d="${oval(0.8)}" fill="none" stroke="${ground}" stroke-width="2"/>` +
    `<path d="M${reach * 0.3},0H${reach * 0.7}" stroke="${accent}" stroke-width="3" stroke-linecap="round"/>` +
    [0.4, 0.5, 0.6]
      .map(
        (at) =>
          `<circle cx="${reach * at}" cy="${-h * 0.17}" r="2.3" fill="${ground}"/><circle cx="${reach * at}" cy="${h * 0.17}" r="2.3" fill="${ground}"/>`,
      )
      .join('');
  const petals = [45, 135, 225, 315]
    .map((turn) => `<g transform="translate(${h} ${h}) rotate(${turn})">${petal}</g>`)
    .join('');
  const diamond = (x: number, y: number) =>
    `<path d="M${x},${y - 9}L${x + 9},${y}L${x},${y + 9}L${x - 9},${y}Z" fill="none" stroke="${accent}" stroke-width="2.5"/><circle cx="${x}" cy="${y}" r="2.6" fill="${accent}"/>`;
  const cross = [0, 90, 180, 270]
    .map(
      (turn) =>
        `<path transform="rotate(${turn} ${h} ${h})" d="M${h},${h - 16}V${h - 30}" stroke="${ink}" stroke-width="2.4" stroke-linecap="round"/>`,
    )
    .join('');
  const corners = [
    [0, 0],
    [size, 0],
    [0, size],
    [size, size],
  ]
    .map(([x = 0, y = 0]) => `<circle cx="${x}" cy="${y}" r="6" fill="${accent}"/>`)
    .join('');
  return pattern(art, size, size, petals + diamond(h, h) + cross + corners);
}
