import { linear, radial } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { turned } from './lathe.ts';
import type { Turned } from './lathe.ts';
import { ground } from './shadow.ts';
import { braid, ellipsePath, weave } from './weave.ts';

/** A bowl filled with `content`, which is drawn between its far and its near rim. */
export function bowl(
  art: Art,
  cx: number,
  base: number,
  r: number,
  h: number,
  colour: string,
  content: string,
  shine = 0,
  flat = 0.24,
): string {
  const top = base - h;
  const body: Turned = {
    cx,
    flat,
    open: true,
    profile: [
      [top, r],
      [top + h * 0.3, r * 0.96],
      [top + h * 0.65, r * 0.78],
      [base - h * 0.1, r * 0.5],
      [base, r * 0.44],
    ],
  };
  return (
    ground(art, cx, base, r * 0.62, r * 0.14) +
    `<path d="${ellipsePath(cx, top, r, r * flat)}" fill="${linear(art, 'x', [
      [0, light(colour, 0.4)],
      [1, dark(colour, 0.2)],
    ])}"/>` +
    `<path d="${ellipsePath(cx, top + 5, r * 0.95, r * flat * 0.93)}" fill="${linear(art, 'y', [
      [0, dark(colour, 0.66)],
      [1, dark(colour, 0.2)],
    ])}"/>` +
    content +
    turned(art, body, colour.startsWith('#') ? colour : '#b9803f', shine) +
    `<path d="M${cx - r},${top}A${r},${r * flat} 0 0 0 ${cx + r},${top}" fill="none" stroke="${linear(
      art,
      'x',
      [
        [0, dark(colour, 0.1)],
        [0.3, light(colour, 0.55)],
        [1, dark(colour, 0.3)],
      ],
    )}" stroke-width="9"/>`
  );
}

/** A plate lying flat, with a coloured brim line. */
export function plate(
  art: Art,
  cx: number,
  cy: number,
  r: number,
  colour: string,
  line: string,
  flat = 0.32,
): string {
  return (
    ground(art, cx, cy + r * flat * 0.4, r * 0.86, r * flat * 0.86) +
    `<path d="${ellipsePath(cx, cy + 12, r, r * flat)}" fill="${dark(colour, 0.5)}"/>` +
    `<path d="${ellipsePath(cx, cy, r, r * flat)}" fill="${linear(art, 'd', [
      [0, light(colour, 0.6)],
      [0.5, colour],
      [1, dark(colour, 0.2)],
    ])}"/>` +
    `<path d="${ellipsePath(cx, cy, r * 0.94, r * flat * 0.94)}" fill="none" stroke="${line}" stroke-width="5"/>` +
    `<path d="${ellipsePath(cx, cy + 5, r * 0.72, r * flat * 0.7)}" fill="${radial(
      art,
      [
        [0, light(colour, 0.3)],
        [1, dark(colour, 0.16)],
      ],
      0.5,
      0.7,
      0.6,
    )}"/>`
  );
}

/** A round woven tray lying flat. */
export function tray(art: Art, cx: number, cy: number, r: number, flat = 0.34): string {
  const disc = ellipsePath(cx, cy, r, r * flat);
  return (
    ground(art, cx, cy + r * flat * 0.5, r * 0.94, r * flat * 0.8) +
    `<path d="${ellipsePath(cx, cy + 20, r, r * flat)}" fill="#6b4319"/>` +
    `<path d="${disc}" fill="${weave(art, '#e6c98d', '#cfa257', 13, 'scale(1 .5) rotate(45)')}"/>` +
    `<path d="${disc}" fill="${radial(
      art,
      [
        [0, '#fff3d8', 0.3],
        [0.7, '#1d0c04', 0.05],
        [1, '#1d0c04', 0.55],
      ],
      0.5,
      0.56,
      0.56,
    )}"/>` +
    braid(disc, '#c98f42', 26)
  );
}

/** A banana leaf cut to an oval mat. */
export function leafMat(art: Art, cx: number, cy: number, rx: number, ry: number): string {
  const path = ellipsePath(cx, cy, rx, ry);
  const veins = Array.from({ length: 30 }, (_, i) => {
    const x = cx - rx + (i + 0.5) * (rx / 15);
    const reach = ry * Math.sqrt(Math.max(0, 1 - ((x - cx) / rx) ** 2)) * 0.97;
    return `<path d="M${x - 10},${cy}L${x + 12},${cy - reach}M${x - 10},${cy}L${x + 12},${cy + reach}" stroke="#d3e3a0" stroke-opacity=".28" stroke-width="1.6"/>`;
  });
  return (
    `<path d="${path}" transform="translate(8 13)" fill="#1c0c04" opacity=".4"/>` +
    `<path d="${path}" fill="${linear(art, 'd', [
      [0, '#8fb55a'],
      [0.5, '#5c8b3e'],
      [1, '#36602f'],
    ])}"/>` +
    veins.join('') +
    `<path d="M${cx - rx},${cy}H${cx + rx}" stroke="#c9d98a" stroke-width="6"/>`
  );
}
