import { between, clipped, linear, pattern, repeat } from '../art.ts';
import type { Art, Stop } from '../art.ts';
import { dark, light } from '../colour.ts';
import { ground } from './shadow.ts';

/** Light and shade of hanging folds, laid over a cloth. */
export function folds(art: Art, path: string, count: number, depth = 0.3): string {
  const stops: Stop[] = Array.from({ length: count * 2 + 1 }, (_, i) => [
    (i + (i % 2 ? between(art, -0.2, 0.2) : 0)) / (count * 2),
    i % 2 ? '#fff3d8' : '#1d0c04',
    i % 2 ? depth * 0.7 : depth * 1.3,
  ]);
  return `<path d="${path}" fill="${linear(art, 'x', stops)}"/>`;
}

/** Stripes: `[width, colour]` in turn. Woven lengthwise; turn by 90 for crosswise. */
export function stripes(art: Art, list: readonly (readonly [number, string])[], turn = 0): string {
  let x = 0;
  const bars = list.map(([w, colour]) => {
    const bar = `<rect x="${x}" width="${w}" height="12" fill="${colour}"/>`;
    x += w;
    return bar;
  });
  const thread = `<path d="M0,2H${x}M0,6H${x}M0,10H${x}" stroke="#1d0c04" stroke-opacity=".12" stroke-width="1.2"/>`;
  return pattern(art, x, 12, bars.join('') + thread, `rotate(${turn})`);
}

/** A woven check of three colours. */
export function plaid(art: Art, base: string, band: string, line: string, size = 96): string {
  const s = size;
  const tile =
    `<rect width="${s}" height="${s}" fill="${base}"/>` +
    `<rect width="${s * 0.34}" height="${s}" x="${s * 0.1}" fill="${band}" opacity=".62"/><rect height="${s * 0.34}" width="${s}" y="${s * 0.1}" fill="${band}" opacity=".62"/>` +
    [0.56, 0.64, 0.86]
      .map(
        (at) =>
          `<rect x="${s * at}" width="${at > 0.8 ? 5 : 2.5}" height="${s}" fill="${line}" opacity=".85"/><rect y="${s * at}" height="${at > 0.8 ? 5 : 2.5}" width="${s}" fill="${line}" opacity=".85"/>`,
      )
      .join('') +
    repeat(
      Math.floor(s / 4),
      (i) =>
        `<path d="M0,${i * 4}H${s}" stroke="#1d0c04" stroke-opacity=".09" stroke-width="1.4"/>`,
    );
  return pattern(art, s, s, tile);
}

/** A cloth folded into a flat pile: its face above, its soft edges in front. */
export function foldedCloth(
  art: Art,
  x: number,
  base: number,
  w: number,
  layers: number,
  fill: string,
  edge: string,
  thick = 34,
): string {
  const deep = w * 0.34;
  const t = base - layers * thick;
  const face = `M${x},${t}L${x + deep * 0.55},${t - deep}H${x + w - deep * 0.3}L${x + w},${t}Q${x + w / 2},${t + 8} ${x},${t}Z`;
  return (
    ground(art, x + w / 2, base - 4, w * 0.52, 30) +
    repeat(layers, (i) => {
      const y = base - i * thick;
      const inset = between(art, -5, 7);
      const l = x + inset;
      const r = x + w - inset * 0.6;
      const shape = `M${l + 16},${y - thick}H${r - 16}Q${r + 7},${y - thick} ${r + 7},${y - thick / 2}T${r - 16},${y}H${l + 16}Q${l - 7},${y} ${l - 7},${y - thick / 2}T${l + 16},${y - thick}Z`;
      return `<path d="${shape}" fill="${edge}"/><path d="${shape}" fill="${fill}"/><path d="${shape}" fill="${linear(
        art,
        'y',
        [
          [0, '#fff3d8', 0.34],
          [0.35, '#fff3d8', 0.04],
          [0.7, '#1d0c04', 0.12],
          [1, '#1d0c04', 0.66],
        ],
      )}"/><path d="${shape}" fill="${linear(art, 'x', [
        [0, '#1d0c04', 0.3],
        [0.2, '#fff3d8', 0.1],
        [0.7, '#1d0c04', 0],
        [1, '#1d0c04', 0.5],
      ])}"/>`;
    }) +
    `<path d="${face}" fill="${edge}"/>` +
    clipped(
      art,
      face,
      `<g transform="translate(${x} ${t}) skewX(-28) scale(1 .62)"><rect x="-900" y="-1200" width="2600" height="2400" fill="${fill}"/></g>`,
    ) +
    `<path d="${face}" fill="${linear(art, 'd', [
      [0, '#fff3d8', 0.4],
      [0.5, '#fff3d8', 0.05],
      [1, '#1d0c04', 0.26],
    ])}"/>`
  );
}

/** A bolt of cloth lying along x from its round end, with a length of it falling forward. */
export function bolt(
  art: Art,
  x: number,
  y: number,
  w: number,
  r: number,
  fill: string,
  edge: string,
  fall = 0,
): string {
  const sheet = `M${x},${y + r * 0.2}H${x + w}C${x + w},${y + fall * 0.6} ${x + w + 24},${y + fall * 0.7} ${x + w + 34},${y + fall}Q${x + w * 0.5},${y + fall + 26} ${x - 34},${y + fall}C${x - 24},${y + fall * 0.7} ${x},${y + fall * 0.6} ${x},${y + r * 0.2}Z`;
  const roll = `M${x},${y - r}H${x + w}A${r * 0.42},${r} 0 0 1 ${x + w},${y + r}H${x}A${r * 0.42},${r} 0 0 1 ${x},${y - r}Z`;
  return (
    ground(art, x + w / 2, y + r - 6, w * 0.54, 30) +
    `<path d="${roll}" fill="${edge}"/><path d="${roll}" fill="${fill}"/>` +
    `<path d="${roll}" fill="${linear(art, 'y', [
      [0, '#1d0c04', 0.28],
      [0.22, '#fff3d8', 0.44],
      [0.5, '#fff3d8', 0],
      [1, '#1d0c04', 0.7],
    ])}"/>` +
    `<ellipse cx="${x}" cy="${y}" rx="${r * 0.42}" ry="${r}" fill="${light(edge, 0.25)}"/>` +
    repeat(
      7,
      (i) =>
        `<ellipse cx="${x}" cy="${y}" rx="${r * 0.42 * (1 - i * 0.12)}" ry="${r * (1 - i * 0.12)}" fill="none" stroke="${i % 2 ? dark(edge, 0.4) : light(edge, 0.55)}" stroke-width="3"/>`,
    ) +
    `<ellipse cx="${x}" cy="${y}" rx="${r * 0.12}" ry="${r * 0.28}" fill="#a87b4c" stroke="#4f2f18" stroke-width="4"/>` +
    (fall
      ? `<path d="${sheet}" fill="${edge}"/><path d="${sheet}" fill="${fill}"/>` +
        folds(art, sheet, 4, 0.2) +
        `<path d="${sheet}" fill="${linear(art, 'y', [
          [0, '#fff3d8', 0.3],
          [0.3, '#fff3d8', 0],
          [0.55, '#1d0c04', 0.34],
          [0.75, '#fff3d8', 0.16],
          [1, '#1d0c04', 0.12],
        ])}"/>`
      : '')
  );
}
