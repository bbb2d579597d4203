import { linear } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { motifs } from '../motifs/index.ts';
import type { MotifName } from '../motifs/index.ts';

export interface Label {
  title: string;
  line?: string;
  paper?: string;
  ink?: string;
  motif?: MotifName;
  band?: string;
}

export const serif = `font-family="P052, 'URW Bookman', 'Liberation Serif', serif"`;

/** Words, centred; the spacing opens short titles up. */
export function words(
  text: string,
  x: number,
  y: number,
  size: number,
  colour: string,
  spacing = 2,
  weight = 700,
): string {
  return `<text x="${x + spacing / 2}" y="${y}" ${serif} font-size="${size}" font-weight="${weight}" letter-spacing="${spacing}" text-anchor="middle" fill="${colour}">${text}</text>`;
}

/** A paper label of w × h around (cx, cy); `sag` bends it around a jar. */
export function label(
  art: Art,
  cx: number,
  cy: number,
  w: number,
  h: number,
  given: Label,
  sag = 0,
): string {
  const {
    title,
    line,
    paper = '#f7ecd6',
    ink = '#5a2c16',
    motif = 'kawung',
    band = '#b4552f',
  } = given;
  const l = cx - w / 2;
  const t = cy - h / 2;
  const shape = (inset: number, from = 0, to = h) =>
    `M${l + inset},${t + from + inset}Q${cx},${t + from + inset + sag * 2} ${l + w - inset},${t + from + inset}V${t + to - inset}Q${cx},${t + to - inset + sag * 2} ${l + inset},${t + to - inset}Z`;
  const bandHeight = h * 0.24;
  const size = Math.min(h * 0.25, (w * 1.1) / Math.max(title.length, 4));
  const middle = t + bandHeight + (h - bandHeight) / 2 + sag;
  const inkOnBand = { ground: band, ink: light(band, 0.62), accent: light(band, 0.8) };
  return (
    `<path d="${shape(0)}" fill="${paper}"/>` +
    `<path d="${shape(0, 0, bandHeight)}" fill="${band}"/><g opacity=".9"><path d="${shape(0, 0, bandHeight)}" fill="${motifs[motif](art, inkOnBand, motif === 'parang' ? 22 : 40)}"/></g>` +
    `<path d="M${l},${t + bandHeight}Q${cx},${t + bandHeight + sag * 2} ${l + w},${t + bandHeight}" stroke="${dark(band, 0.3)}" stroke-width="3" fill="none"/>` +
    `<path d="${shape(7, bandHeight)}" fill="none" stroke="${ink}" stroke-opacity=".5" stroke-width="1.6"/>` +
    words(title, cx, middle + size * (line ? 0.16 : 0.36), size, ink, size * 0.08) +
    (line
      ? ornament(cx, middle + size * 0.42, w * 0.2, ink) +
        words(line, cx, middle + size * 0.96, size * 0.42, ink, 1, 400)
      : '') +
    `<path d="${shape(0)}" fill="${linear(art, 'x', [
      [0, '#2a1408', 0.16],
      [0.3, '#fff6e6', 0.2],
      [0.6, '#2a1408', 0],
      [1, '#2a1408', 0.26],
    ])}"/>`
  );
}

export function ornament(cx: number, y: number, reach: number, colour: string): string {
  return (
    `<path d="M${cx - reach},${y}H${cx - 9}M${cx + 9},${y}H${cx + reach}" stroke="${colour}" stroke-width="1.8"/>` +
    `<path d="M${cx},${y - 5}L${cx + 5},${y}L${cx},${y + 5}L${cx - 5},${y}Z" fill="${colour}"/>`
  );
}
