import { linear, pattern } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';

/** Strands over and under; `s` is the width of one. */
export function weave(art: Art, across: string, down: string, s = 14, turn = ''): string {
  const h = linear(art, 'y', [
    [0, dark(across, 0.3)],
    [0.3, light(across, 0.28)],
    [0.7, across],
    [1, dark(across, 0.42)],
  ]);
  const v = linear(art, 'x', [
    [0, dark(down, 0.3)],
    [0.3, light(down, 0.28)],
    [0.7, down],
    [1, dark(down, 0.42)],
  ]);
  const cell = (x: number, y: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${s}" height="${s}" fill="${fill}"/>`;
  return pattern(
    art,
    2 * s,
    2 * s,
    cell(0, 0, h) + cell(s, 0, v) + cell(0, s, v) + cell(s, s, h),
    turn,
  );
}

/** Flat strands round a basket over upright stakes: wide, low cells. */
export function wicker(art: Art, colour: string, w = 34, h = 15): string {
  const fill = linear(art, 'y', [
    [0, dark(colour, 0.36)],
    [0.3, light(colour, 0.34)],
    [0.7, colour],
    [1, dark(colour, 0.5)],
  ]);
  const strand = (x: number, y: number) =>
    `<path d="M${x},${y + h * 0.5}Q${x + w * 0.1},${y} ${x + w * 0.3},${y}H${x + w * 0.7}Q${x + w * 0.9},${y} ${x + w},${y + h * 0.5}Q${x + w * 0.9},${y + h} ${x + w * 0.7},${y + h}H${x + w * 0.3}Q${x + w * 0.1},${y + h} ${x},${y + h * 0.5}Z" fill="${fill}"/>`;
  const tile =
    `<rect width="${w}" height="${2 * h}" fill="${dark(colour, 0.62)}"/>` +
    strand(0, 0) +
    strand(-w / 2, h) +
    strand(w / 2, h);
  return pattern(art, w, 2 * h, tile);
}

/** Open strands in two slants, nothing behind them. */
export function lattice(art: Art, colour: string, s = 34, width = 7): string {
  const line = (d: string) =>
    `<path d="${d}" stroke="${dark(colour, 0.5)}" stroke-width="${width + 3}"/><path d="${d}" stroke="${colour}" stroke-width="${width}"/><path d="${d}" stroke="${light(colour, 0.5)}" stroke-width="${width * 0.3}"/>`;
  return pattern(
    art,
    s,
    s,
    line(`M0,0L${s},${s}M${-s},0L${s * 2},${s * 3}`) +
      line(`M${s},0L0,${s}`) +
      `<path d="M0,0L${s * 0.3},${s * 0.3}M${s},${s}L${s * 0.7},${s * 0.7}" stroke="${colour}" stroke-width="${width}"/>`,
  );
}

/** A plaited rim along any path. */
export function braid(path: string, colour: string, width = 22): string {
  return (
    `<path d="${path}" fill="none" stroke="${dark(colour, 0.6)}" stroke-width="${width}" stroke-linecap="round"/>` +
    `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width - 4}" stroke-linecap="round"/>` +
    `<path d="${path}" fill="none" stroke="${light(colour, 0.45)}" stroke-width="${width * 0.42}" opacity=".75"/>` +
    `<path d="${path}" fill="none" stroke="${dark(colour, 0.55)}" stroke-width="${width - 4}" stroke-dasharray="3 ${width * 0.62}" opacity=".75"/>`
  );
}

export function ellipsePath(cx: number, cy: number, rx: number, ry: number): string {
  return `M${cx - rx},${cy}A${rx},${ry} 0 0 1 ${cx + rx},${cy}A${rx},${ry} 0 0 1 ${cx - rx},${cy}Z`;
}
