import { linear, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { spot } from './small.ts';

/** Half a ripe coconut, its white flesh turned to us; about 220 wide. */
export function coconutHalf(art: Art): string {
  return (
    spot(art, 0, 70, 106) +
    `<path d="M-112,-20C-112,70 -60,96 0,96S112,70 112,-20Z" fill="${linear(art, 'x', [
      [0, '#4a2e1c'],
      [0.3, '#9a7048'],
      [1, '#2f1a0e'],
    ])}"/>` +
    repeat(
      26,
      (i) =>
        `<path d="M${-106 + i * 8.4},${-4 + (i % 3) * 4}q${(13 - i) * 0.9},46 ${(13 - i) * 3.2},${84 - Math.abs(13 - i) * 2.4}" stroke="${i % 2 ? '#c9a27a' : '#2f1a0e'}" stroke-opacity=".4" stroke-width="2" fill="none"/>`,
    ) +
    `<ellipse cy="-20" rx="113" ry="52" fill="#6b4527"/><ellipse cy="-20" rx="104" ry="46" fill="${radial(
      art,
      [
        [0, '#fffefa'],
        [0.8, '#fbf6ea'],
        [1, '#d9ccb0'],
      ],
    )}"/><ellipse cy="-14" rx="70" ry="29" fill="${linear(art, 'y', [
      [0, '#b9a98a'],
      [0.5, '#e9dfc9'],
      [1, '#fffdf6'],
    ])}"/>`
  );
}

/** A whole young coconut, trimmed to a point on top and open for drinking. */
export function youngCoconut(art: Art, cx: number, base: number, r: number): string {
  const top = base - r * 1.86;
  return (
    spot(art, cx, base - 6, r * 0.84) +
    `<path d="M${cx - r * 0.7},${top + r * 0.42}C${cx - r * 1.2},${top + r} ${cx - r * 1.06},${base - r * 0.1} ${cx},${base}C${cx + r * 1.06},${base - r * 0.1} ${cx + r * 1.2},${top + r} ${cx + r * 0.7},${top + r * 0.42}Z" fill="${radial(
      art,
      [
        [0, '#cfe08a'],
        [0.4, '#8fb84a'],
        [1, '#3d6427'],
      ],
      0.34,
      0.3,
      0.8,
    )}"/>` +
    repeat(
      5,
      (i) =>
        `<path d="M${cx + (i - 2) * r * 0.3},${top + r * 0.5}Q${cx + (i - 2) * r * 0.5},${top + r} ${cx + (i - 2) * r * 0.3},${base - r * 0.1}" stroke="#3d6427" stroke-opacity=".28" stroke-width="5" fill="none"/>`,
    ) +
    `<path d="M${cx - r * 0.74},${top + r * 0.46}L${cx - r * 0.46},${top}H${cx + r * 0.46}L${cx + r * 0.74},${top + r * 0.46}Q${cx},${top + r * 0.78} ${cx - r * 0.74},${top + r * 0.46}Z" fill="${linear(
      art,
      'x',
      [
        [0, '#e9dcb4'],
        [0.35, '#fdf8e4'],
        [1, '#b9a568'],
      ],
    )}"/>` +
    repeat(
      6,
      (i) =>
        `<path d="M${cx - r * 0.4 + i * r * 0.16},${top + 6}L${cx - r * 0.62 + i * r * 0.25},${top + r * 0.56}" stroke="#b9a568" stroke-opacity=".6" stroke-width="3"/>`,
    ) +
    `<ellipse cx="${cx}" cy="${top}" rx="${r * 0.46}" ry="${r * 0.14}" fill="#f6efd8"/><ellipse cx="${cx}" cy="${top + 3}" rx="${r * 0.34}" ry="${r * 0.1}" fill="#8a7a4c"/><ellipse cx="${cx}" cy="${top + 7}" rx="${r * 0.3}" ry="${r * 0.07}" fill="#dfe6d2"/>`
  );
}
