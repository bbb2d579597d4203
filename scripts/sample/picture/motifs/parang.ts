import { pattern } from '../art.ts';
import type { Art } from '../art.ts';
import type { Palette } from '../palettes.ts';

/** Parang: S-shaped blades in unbroken slanting rows, a chain of mlinjon lozenges between the rows. */
export function parang(art: Art, { ink, accent, ground }: Palette, size = 64): string {
  const unit = size / 64;
  const blade =
    'M33,5C55,6 63,24 54,40C47,53 27,56 21,72C17,84 25,95 36,93C44,91 45,81 38,79C33,78 30,83 33,87';
  const row = (x: number) =>
    `<g transform="translate(${x} 4)">` +
    `<path d="${blade}" fill="none" stroke="${ink}" stroke-width="17" stroke-linecap="round" stroke-linejoin="round"/>` +
    `<path d="${blade}" fill="none" stroke="${ground}" stroke-width="9.5" stroke-linecap="round"/>` +
    `<path d="${blade}" fill="none" stroke="${accent}" stroke-width="3.6" stroke-linecap="round"/>` +
    `<circle cx="13" cy="20" r="6.5" fill="${ink}"/><circle cx="13" cy="20" r="2.6" fill="${ground}"/>` +
    `<circle cx="6" cy="40" r="3.2" fill="${ink}"/></g>`;
  const chain =
    `<path d="M0,112H48M0,144H48" stroke="${ink}" stroke-width="3"/>` +
    [12, 36]
      .map(
        (x) =>
          `<path d="M${x},116L${x + 10},128L${x},140L${x - 10},128Z" fill="${ink}"/><circle cx="${x}" cy="128" r="4" fill="${ground}"/>`,
      )
      .join('') +
    [0, 24, 48].map((x) => `<circle cx="${x}" cy="128" r="2.4" fill="${accent}"/>`).join('');
  return pattern(art, 48, 148, row(-8) + row(-56) + row(40) + chain, `rotate(-42) scale(${unit})`);
}
