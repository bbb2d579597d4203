import { blur, clipped, linear } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { label } from './label.ts';
import type { Label } from './label.ts';
import { ground } from './shadow.ts';

export interface Pouch {
  cx: number;
  base: number;
  width: number;
  height: number;
  colour: string;
  label?: Label;
  /** A clear pane low on the front that shows what is inside. */
  pane?: (cx: number, cy: number, w: number, h: number) => string;
  valve?: boolean;
}

/** A stand-up pouch with a crimped seal, soft dents and a gusset. */
export function pouch(
  art: Art,
  { cx, base, width: w, height: h, colour, label: front, pane, valve }: Pouch,
): string {
  const l = cx - w / 2;
  const r = cx + w / 2;
  const t = base - h;
  const body = `M${l + w * 0.05},${t}H${r - w * 0.05}C${r - w * 0.045},${t + h * 0.14} ${r - w * 0.03},${t + h * 0.2} ${r - w * 0.01},${t + h * 0.34}C${r + w * 0.03},${t + h * 0.6} ${r + w * 0.03},${base - h * 0.2} ${r - w * 0.005},${base - h * 0.03}Q${r - w * 0.05},${base + h * 0.005} ${cx},${base + h * 0.022}Q${l + w * 0.05},${base + h * 0.005} ${l + w * 0.005},${base - h * 0.03}C${l - w * 0.03},${base - h * 0.2} ${l - w * 0.03},${t + h * 0.6} ${l + w * 0.01},${t + h * 0.34}C${l + w * 0.03},${t + h * 0.2} ${l + w * 0.045},${t + h * 0.14} ${l + w * 0.05},${t}Z`;
  const seal = h * 0.075;
  const crimp = Array.from(
    { length: Math.round(w / 9) },
    (_, i) =>
      `<path d="M${l + w * 0.06 + i * 9},${t + 4}v${seal - 6}" stroke="${dark(colour, 0.35)}" stroke-opacity=".34" stroke-width="2"/>`,
  ).join('');
  const folds =
    `<path d="M${l + w * 0.02},${t + h * 0.3}C${l + w * 0.2},${t + h * 0.2} ${l + w * 0.3},${t + h * 0.16} ${l + w * 0.34},${t + seal}" stroke="#fff6e6" stroke-opacity=".5" stroke-width="10" fill="none" ${blur(art, 6)}/>` +
    `<path d="M${r - w * 0.02},${t + h * 0.34}C${r - w * 0.18},${t + h * 0.24} ${r - w * 0.28},${t + h * 0.2} ${r - w * 0.3},${t + seal}" stroke="#1d0c04" stroke-opacity=".42" stroke-width="12" fill="none" ${blur(art, 7)}/>` +
    `<path d="M${l + w * 0.1},${t + h * 0.3}C${l + w * 0.04},${t + h * 0.55} ${l + w * 0.06},${base - h * 0.24} ${l + w * 0.12},${base - h * 0.1}" stroke="#fffaf0" stroke-opacity=".6" stroke-width="${w * 0.06}" fill="none" ${blur(art, 9)}/>` +
    `<path d="M${r - w * 0.04},${t + h * 0.4}C${r},${t + h * 0.6} ${r},${base - h * 0.2} ${r - w * 0.06},${base}" stroke="#1d0c04" stroke-opacity=".4" stroke-width="${w * 0.14}" fill="none" ${blur(art, 12)}/>`;
  const gusset = `<path d="M${l},${base - h * 0.03}Q${cx},${base - h * 0.16} ${r},${base - h * 0.03}V${base + 20}H${l}Z" fill="#1d0c04" opacity=".17"/><path d="M${l},${base - h * 0.03}Q${cx},${base - h * 0.16} ${r},${base - h * 0.03}" fill="none" stroke="#fff6e6" stroke-opacity=".32" stroke-width="3"/>`;
  const face =
    `<rect x="${l - 40}" y="${t}" width="${w + 80}" height="${seal}" fill="${dark(colour, 0.08)}"/>` +
    crimp +
    `<path d="M${l},${t + seal}H${r}" stroke="#1d0c04" stroke-opacity=".35" stroke-width="2.5"/><path d="M${l},${t + seal + 3}H${r}" stroke="#fff6e6" stroke-opacity=".4" stroke-width="2"/>` +
    gusset +
    (pane ? window_(art, pane, cx, base - h * 0.235, w * 0.56, h * 0.2) : '') +
    (front
      ? label(art, cx, t + h * (pane ? 0.39 : 0.52), w * 0.74, h * (pane ? 0.34 : 0.44), front)
      : '') +
    (valve
      ? `<circle cx="${cx}" cy="${t + h * 0.17}" r="13" fill="${dark(colour, 0.12)}" stroke="${light(colour, 0.4)}" stroke-width="2"/><circle cx="${cx}" cy="${t + h * 0.17}" r="3" fill="${dark(colour, 0.6)}"/>`
      : '') +
    folds;
  return (
    ground(art, cx, base, w * 0.5, w * 0.11) +
    `<path d="${body}" fill="${linear(art, 'x', [
      [0, dark(colour, 0.28)],
      [0.12, light(colour, 0.06)],
      [0.3, light(colour, 0.26)],
      [0.6, colour],
      [1, dark(colour, 0.38)],
    ])}"/>` +
    clipped(art, body, face) +
    `<path d="${body}" fill="none" stroke="${dark(colour, 0.5)}" stroke-opacity=".35" stroke-width="2"/>`
  );
}

function window_(
  art: Art,
  pane: NonNullable<Pouch['pane']>,
  cx: number,
  cy: number,
  w: number,
  h: number,
): string {
  const oval = `M${cx - w / 2},${cy}A${w / 2},${h / 2} 0 0 1 ${cx + w / 2},${cy}A${w / 2},${h / 2} 0 0 1 ${cx - w / 2},${cy}Z`;
  return (
    `<path d="${oval}" fill="#3a2213"/>` +
    clipped(art, oval, pane(cx, cy, w, h)) +
    `<path d="${oval}" fill="${linear(art, 'd', [
      [0, '#fffaf0', 0.34],
      [0.4, '#fffaf0', 0],
      [1, '#1d0c04', 0.3],
    ])}" stroke="#fff6e6" stroke-opacity=".6" stroke-width="3"/>`
  );
}
