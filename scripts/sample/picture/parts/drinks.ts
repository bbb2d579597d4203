import { blur, linear, radial } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { glassOver } from './glass.ts';
import { mouth, ring, turned, turnedPath } from './lathe.ts';
import type { Turned } from './lathe.ts';
import { ground } from './shadow.ts';

/** A cup on its saucer, full of `drink`. */
export function cup(
  art: Art,
  cx: number,
  base: number,
  r: number,
  colour: string,
  drink: string,
  line: string,
): string {
  const h = r * 1.05;
  const top = base - h;
  const body: Turned = {
    cx,
    flat: 0.26,
    profile: [
      [top, r],
      [top + h * 0.4, r * 0.95],
      [top + h * 0.8, r * 0.72],
      [base - 4, r * 0.5],
      [base, r * 0.46],
    ],
  };
  return (
    ground(art, cx, base + 8, r * 1.4, r * 0.36) +
    `<ellipse cx="${cx}" cy="${base + 12}" rx="${r * 1.5}" ry="${r * 0.4}" fill="${dark(colour, 0.4)}"/><ellipse cx="${cx}" cy="${base + 4}" rx="${r * 1.5}" ry="${r * 0.4}" fill="${linear(
      art,
      'd',
      [
        [0, light(colour, 0.5)],
        [1, dark(colour, 0.14)],
      ],
    )}"/><ellipse cx="${cx}" cy="${base + 4}" rx="${r * 1.36}" ry="${r * 0.35}" fill="none" stroke="${line}" stroke-width="4"/>` +
    `<path d="M${cx + r * 0.9},${top + h * 0.2}C${cx + r * 1.6},${top} ${cx + r * 1.5},${top + h * 0.8} ${cx + r * 0.7},${top + h * 0.76}" fill="none" stroke="${dark(colour, 0.2)}" stroke-width="${r * 0.17}"/><path d="M${cx + r * 0.9},${top + h * 0.18}C${cx + r * 1.56},${top} ${cx + r * 1.46},${top + h * 0.74} ${cx + r * 0.7},${top + h * 0.73}" fill="none" stroke="${light(colour, 0.35)}" stroke-width="${r * 0.07}"/>` +
    turned(art, body, colour, 0.6) +
    ring(cx, top + h * 0.34, r * 0.955, line, 7, 0.26) +
    mouth(art, cx, top, r, colour, 8, 0.26) +
    `<ellipse cx="${cx}" cy="${top + 8}" rx="${r - 12}" ry="${(r - 12) * 0.24}" fill="${radial(
      art,
      [
        [0, light(drink, 0.35)],
        [0.7, drink],
        [1, dark(drink, 0.4)],
      ],
      0.4,
      0.4,
      0.7,
    )}"/><path d="M${cx - r * 0.6},${top + 6}Q${cx - r * 0.2},${top - r * 0.1} ${cx + r * 0.3},${top - r * 0.08}" stroke="#fff6e0" stroke-opacity=".6" stroke-width="4" stroke-linecap="round" fill="none"/>` +
    [-0.3, 0.12, 0.42]
      .map(
        (at, i) =>
          `<path d="M${cx + at * r},${top - 14}q${i % 2 ? -26 : 26},-40 0,-76t0,-70" stroke="#fffaf0" stroke-opacity=".5" stroke-width="11" stroke-linecap="round" fill="none" ${blur(art, 7)}/>`,
      )
      .join('')
  );
}

export function glassOf(
  art: Art,
  cx: number,
  base: number,
  r: number,
  h: number,
  drink: string,
): string {
  const glass: Turned = {
    cx,
    flat: 0.18,
    tension: 0.5,
    profile: [
      [base - h, r],
      [base - h * 0.6, r * 0.97],
      [base - 14, r * 0.84],
      [base, r * 0.8],
    ],
  };
  const inside: Turned = {
    cx,
    flat: 0.18,
    tension: 0.5,
    profile: [
      [base - h * 0.82, r * 0.92],
      [base - h * 0.5, r * 0.89],
      [base - 18, r * 0.77],
    ],
  };
  return (
    ground(art, cx, base, r * 0.84) +
    `<path d="${turnedPath(glass)}" fill="#f6ead6" opacity=".4"/>` +
    `<path d="${turnedPath(inside)}" fill="${linear(art, 'x', [
      [0, dark(drink, 0.3)],
      [0.35, light(drink, 0.35)],
      [0.7, drink],
      [1, dark(drink, 0.4)],
    ])}"/><ellipse cx="${cx}" cy="${base - h * 0.82}" rx="${r * 0.92}" ry="${r * 0.165}" fill="${light(drink, 0.3)}"/>` +
    glassOver(art, glass)
  );
}
