import { clipped, linear } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { ground } from './shadow.ts';

export interface Box {
  x: number;
  base: number;
  w: number;
  h: number;
  /** How far the side and the top reach back, to the right and up. */
  deep?: number;
  colour: string;
  /** Fills laid over the colour. */
  skin?: string;
  front?: (cx: number, cy: number, w: number, h: number) => string;
  shadow?: boolean;
}

/** A box seen from the front, its right side and top in view. */
export function box(
  art: Art,
  { x, base, w, h, deep = 70, colour, skin, front, shadow = true }: Box,
): string {
  const up = deep * 0.46;
  const t = base - h;
  const face = `M${x},${t}H${x + w}V${base}H${x}Z`;
  const side = `M${x + w},${t}L${x + w + deep},${t - up}V${base - up}L${x + w},${base}Z`;
  const lid = `M${x},${t}L${x + deep},${t - up}H${x + w + deep}L${x + w},${t}Z`;
  const skinned = (path: string, shear: string) =>
    skin
      ? clipped(
          art,
          path,
          `<g transform="${shear}"><rect x="${x - 900}" y="${t - 900}" width="2400" height="2400" fill="${skin}"/></g>`,
        )
      : '';
  return (
    (shadow ? ground(art, x + (w + deep) / 2, base - up * 0.2, (w + deep) * 0.53, 34) : '') +
    `<path d="${side}" fill="${dark(colour, 0.36)}"/>` +
    skinned(side, `translate(${x + w} ${t}) skewY(-24.7) translate(${-x - w} ${-t})`) +
    `<path d="${side}" fill="${linear(art, 'x', [
      [0, '#1d0c04', 0.3],
      [1, '#1d0c04', 0.55],
    ])}"/>` +
    `<path d="${lid}" fill="${light(colour, 0.24)}"/>` +
    skinned(lid, `translate(${x} ${t}) skewX(-65.3) translate(${-x} ${-t})`) +
    `<path d="${lid}" fill="${linear(art, 'x', [
      [0, '#fff3d8', 0.4],
      [1, '#fff3d8', 0.05],
    ])}"/>` +
    `<path d="${face}" fill="${colour}"/>` +
    skinned(face, '') +
    `<path d="${face}" fill="${linear(art, 'd', [
      [0, '#fff3d8', 0.3],
      [0.5, '#fff3d8', 0],
      [1, '#1d0c04', 0.32],
    ])}"/>` +
    (front ? front(x + w / 2, t + h / 2, w, h) : '') +
    `<path d="M${x},${base}V${t}L${x + deep},${t - up}M${x},${t}H${x + w}V${base}M${x + w},${t}L${x + w + deep},${t - up}" fill="none" stroke="#fff3d8" stroke-opacity=".38" stroke-width="2.5"/>`
  );
}
