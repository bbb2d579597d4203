import { pattern } from '../art.ts';
import type { Art } from '../art.ts';
import { mix } from '../colour.ts';
import type { Palette } from '../palettes.ts';

const cloud =
  'M-120,26C-152,26 -158,-10 -128,-14C-132,-46 -86,-56 -70,-34C-60,-74 0,-80 14,-42C34,-72 86,-62 84,-26C118,-34 140,4 112,20C104,28 88,28 78,20C66,44 22,44 10,24C-6,48 -52,46 -62,22C-76,38 -104,40 -120,26Z';

/** Mega mendung: rain clouds whose outline is repeated in seven gradations, from dark to light. */
export function megaMendung(art: Art, { ink, ground, accent }: Palette): string {
  const steps = [0.14, 0.3, 0.47, 0.64, 0.82];
  const bank = (x: number, y: number, flip: 1 | -1) =>
    `<g transform="translate(${x} ${y}) scale(${flip} 1)">` +
    steps
      .map((step, i) => {
        const width = (steps.length - i) * 15;
        const outline = mix(mix(ground, ink, step), accent, 0.5);
        return `<path d="${cloud}" fill="none" stroke="${outline}" stroke-width="${width + 3.5}" stroke-linejoin="round"/><path d="${cloud}" fill="none" stroke="${mix(ground, ink, step)}" stroke-width="${width}" stroke-linejoin="round"/>`;
      })
      .join('') +
    `<path d="${cloud}" fill="${ink}"/>` +
    `<path d="M-66,12C-98,14 -104,-14 -82,-18C-66,-20 -60,-2 -74,-1M42,8C82,14 92,-22 66,-28C48,-31 40,-12 56,-9M-4,10C-34,12 -38,-26 -12,-30C8,-32 14,-10 -4,-8" fill="none" stroke="${mix(ground, ink, 0.12)}" stroke-width="5.5" stroke-linecap="round"/>` +
    `</g>`;
  const width = 420;
  const height = 300;
  const all = [
    bank(210, 75, 1),
    bank(0, 225, -1),
    bank(width, 225, -1),
    bank(210, 75 + height, 1),
    bank(0, 225 - height, -1),
    bank(width, 225 - height, -1),
  ];
  return pattern(art, width, height, all.join(''), 'scale(.86)');
}
