import { between, clipped, linear, pattern, radial, repeat } from './art.ts';
import type { Art, Stop } from './art.ts';
import { dark, light } from './colour.ts';
import { motifs } from './motifs/index.ts';
import type { MotifName } from './motifs/index.ts';
import { palettes } from './palettes.ts';
import type { PaletteName } from './palettes.ts';

export type Table = 'teak' | 'linen' | 'stone' | 'mat' | 'clay';

export const size = 900;
/** Where the cloth ends and the table begins. */
const edge = 628;

/** How the cloth hangs: lighter and darker from left to right. */
const fold: Stop[] = [0, 0.1, 0.19, 0.33, 0.41, 0.58, 0.66, 0.82, 0.9, 1].map((at, index) => [
  at,
  index % 2 ? '#fff3d8' : '#1d0f08',
  index % 2 ? 0.09 : 0.14,
]);

/** The batik cloth on the wall, softly lit from the upper left, and the table before it. */
export function backdrop(art: Art, motif: MotifName, name: PaletteName, table: Table): string {
  const palette = palettes[name];
  // Broad shapes stay readable behind a product without being washed out as much as small ones.
  const wash = motif === 'megaMendung' ? 0.4 : 1;
  const wall =
    `<rect width="${size}" height="${edge}" fill="${palette.ground}"/>` +
    `<rect width="${size}" height="${edge}" fill="${motifs[motif](art, palette)}" opacity=".78"/>` +
    `<rect width="${size}" height="${edge}" fill="${radial(
      art,
      [
        [0, light(palette.ground, 0.3), 0.66 * wash],
        [0.5, palette.ground, 0.42 * wash],
        [1, dark(palette.ground, 0.35), 0.04],
      ],
      0.46,
      0.52,
      0.66,
    )}"/>` +
    `<rect width="${size}" height="${edge}" fill="${radial(
      art,
      [
        [0, '#fff3d6', 0.34],
        [0.6, '#fff3d6', 0],
        [1, '#fff3d6', 0],
      ],
      0.18,
      0.08,
      0.9,
    )}"/>` +
    `<rect width="${size}" height="${edge}" fill="${linear(art, 'd', [
      [0, '#1d0f08', 0],
      [0.55, '#1d0f08', 0],
      [1, '#1d0f08', 0.42],
    ])}"/>`;
  const folds = `<rect width="${size}" height="${edge}" fill="${linear(art, 'x', fold)}"/>`;
  const seam = `<rect y="${edge - 26}" width="${size}" height="26" fill="${linear(art, 'y', [
    [0, '#1a0d06', 0],
    [1, '#1a0d06', 0.5],
  ])}"/>`;
  return wall + folds + seam + tables[table](art);
}

/** A last warm veil over everything: corners fall back, the light side glows. */
export function veil(art: Art): string {
  return `<rect width="${size}" height="${size}" fill="${radial(
    art,
    [
      [0, '#2a1408', 0],
      [0.68, '#2a1408', 0],
      [1, '#2a1408', 0.36],
    ],
    0.47,
    0.5,
    0.76,
  )}"/>`;
}

const top = `M0,${edge}H${size}V${size}H0Z`;

function lit(art: Art): string {
  return (
    `<path d="${top}" fill="${radial(
      art,
      [
        [0, '#fff2d2', 0.42],
        [0.7, '#fff2d2', 0],
        [1, '#1c0d05', 0.3],
      ],
      0.34,
      0.2,
      0.9,
    )}"/>` + `<rect y="${edge}" width="${size}" height="5" fill="#fff2d8" opacity=".35"/>`
  );
}

const tables: Record<Table, (art: Art) => string> = {
  teak: (art) => plank(art, '#b67d4b', '#8d5a31'),
  clay: (art) => plank(art, '#c07550', '#97502f'),
  linen: (art) =>
    `<path d="${top}" fill="${linear(art, 'y', [
      [0, '#e6d8bf'],
      [1, '#f4ead8'],
    ])}"/>` +
    `<path d="${top}" fill="${pattern(art, 7, 7, '<path d="M0,1.5H7M1.5,0V7" stroke="#9a7d55" stroke-opacity=".22" stroke-width="1.2"/>')}"/>` +
    `<rect y="846" width="900" height="6" fill="#b4552f" opacity=".75"/><rect y="858" width="900" height="16" fill="#b4552f" opacity=".55"/><rect y="880" width="900" height="4" fill="#24406a" opacity=".6"/>` +
    lit(art),
  stone: (art) =>
    `<path d="${top}" fill="${linear(art, 'y', [
      [0, '#5d544d'],
      [1, '#413a35'],
    ])}"/>` +
    repeat(
      60,
      () =>
        `<ellipse cx="${between(art, 0, 900)}" cy="${between(art, edge, 900)}" rx="${between(art, 2, 16)}" ry="${between(art, 1, 4)}" fill="${art.random() < 0.5 ? '#7a6f66' : '#332d29'}" opacity=".35"/>`,
    ) +
    lit(art),
  mat: (art) =>
    `<path d="${top}" fill="#d3ad6c"/>` +
    `<path d="${top}" fill="${pattern(art, 40, 28, '<rect width="20" height="14" fill="#dfbd80"/><rect x="20" y="14" width="20" height="14" fill="#dfbd80"/><rect x="20" width="20" height="14" fill="#c79d5a"/><rect y="14" width="20" height="14" fill="#c79d5a"/><path d="M0,0H40M0,14H40M0,0V28M20,0V28" stroke="#7d5a2a" stroke-opacity=".35" stroke-width="1.6"/>')}"/>` +
    `<rect y="858" width="900" height="12" fill="#8f3a2c" opacity=".6"/>` +
    lit(art),
};

function plank(art: Art, near: string, far: string): string {
  const grain = repeat(46, () => {
    const y = between(art, edge, 900);
    const bend = between(art, -7, 7);
    const x = between(art, -300, 500);
    return `<path d="M${x},${y}q${between(art, 140, 260)},${bend} ${between(art, 340, 640)},${bend * 0.4}" stroke="${art.random() < 0.6 ? dark(far, 0.45) : light(near, 0.3)}" stroke-opacity="${between(art, 0.1, 0.3)}" stroke-width="${between(art, 1, 3)}" fill="none"/>`;
  });
  return (
    `<path d="${top}" fill="${linear(art, 'y', [
      [0, far],
      [1, near],
    ])}"/>` +
    clipped(art, top, grain) +
    `<path d="M0,706H900M0,812H900" stroke="${dark(far, 0.6)}" stroke-opacity=".5" stroke-width="3"/><path d="M0,709H900M0,815H900" stroke="${light(near, 0.5)}" stroke-opacity=".3" stroke-width="2"/>` +
    lit(art)
  );
}
