import { blur, linear, moved, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { light } from '../colour.ts';
import { motifs } from '../motifs/index.ts';
import { palettes } from '../palettes.ts';
import { bolt, foldedCloth, folds, plaid, stripes } from '../parts/cloth.ts';
import { label, words } from '../parts/label.ts';
import { roundness } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { jasmine, leaf } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

const wood = ['#c48d52', '#8a5a31'] as const;

/** A cloth hung over a wooden bar, its hem at `hem`. */
function hung(
  art: Art,
  x: number,
  w: number,
  hem: number,
  fill: string,
  edge: string,
  count: number,
): string {
  const wave = repeat(count, (i) => {
    const step = w / count;
    return `Q${x + w - step * (i + 0.5)},${hem + (i % 2 ? -16 : 26)} ${x + w - step * (i + 1)},${hem}`;
  });
  const path = `M${x},${236}Q${x},216 ${x + 18},214H${x + w - 18}Q${x + w},216 ${x + w},236L${x + w + 10},${hem}${wave}L${x - 10},${hem}Z`;
  return (
    `<path d="${path}" fill="#1c0c04" opacity=".4" transform="translate(26 22)" ${blur(art, 15)}/>` +
    `<path d="${path}" fill="${edge}"/><path d="${path}" fill="${fill}"/>` +
    folds(art, path, count, 0.3) +
    `<path d="${path}" fill="${linear(art, 'y', [
      [0, '#fff3d8', 0.5],
      [0.05, '#fff3d8', 0.1],
      [0.14, '#1d0c04', 0.12],
      [0.5, '#1d0c04', 0],
      [1, '#1d0c04', 0.3],
    ])}"/>`
  );
}

function bar(art: Art, x: number, w: number, y: number): string {
  const fill = linear(art, 'y', [
    [0, light(wood[0], 0.4)],
    [0.5, wood[0]],
    [1, wood[1]],
  ]);
  return (
    `<rect x="${x}" y="${y + 14}" width="${w}" height="24" rx="12" fill="#1c0c04" opacity=".4" ${blur(art, 9)}/><rect x="${x}" y="${y}" width="${w}" height="28" rx="14" fill="${fill}"/>` +
    [x, x + w]
      .map(
        (end) =>
          `<circle cx="${end}" cy="${y + 14}" r="22" fill="${wood[0]}" stroke="${wood[1]}" stroke-width="4"/>`,
      )
      .join('')
  );
}

function stand(art: Art, x: number, top: number): string {
  const fill = linear(art, 'x', [
    [0, light(wood[0], 0.3)],
    [1, wood[1]],
  ]);
  return (
    ground(art, x + 12, 770, 70, 14) +
    `<rect x="${x}" y="${top}" width="26" height="${764 - top}" fill="${fill}"/><rect x="${x - 50}" y="746" width="126" height="26" rx="10" fill="${fill}"/>`
  );
}

function fringe(x: number, w: number, y: number, colour: string): string {
  return repeat(
    Math.floor(w / 11),
    (i) =>
      `<path d="M${x + 6 + i * 11},${y - 4}q${i % 2 ? 6 : -5},26 ${i % 3 ? 2 : -3},48" stroke="${i % 2 ? colour : light(colour, 0.3)}" stroke-width="4.5" stroke-linecap="round" fill="none"/>`,
  );
}

function pouch(art: Art): string {
  const body =
    'M232,520Q232,486 268,486H632Q668,486 668,520L684,730Q684,764 648,764H252Q216,764 216,730Z';
  const fill = stripes(
    art,
    [
      [26, '#f0e2c2'],
      [8, '#24406a'],
      [14, '#d8a765'],
      [8, '#24406a'],
      [26, '#7d2f2c'],
      [6, '#f0e2c2'],
      [20, '#2f5b60'],
      [6, '#f0e2c2'],
    ],
    0,
  );
  return (
    ground(art, 450, 764, 236, 34) +
    `<path d="${body}" fill="${fill}"/>` +
    roundness(art, body, 0.8) +
    `<path d="M240,512Q450,528 660,512" stroke="#3a2413" stroke-width="26" fill="none"/><path d="M240,512Q450,528 660,512" stroke="#d9b46a" stroke-width="10" stroke-dasharray="5 4" fill="none"/>` +
    `<path d="M622,514q30,26 22,66" stroke="#7d2f2c" stroke-width="6" fill="none"/><circle cx="644" cy="592" r="19" fill="#4a2c18"/><circle cx="638" cy="586" r="6" fill="#c99b6a"/>` +
    `<path d="M226,740Q450,752 674,740" stroke="#fff3d8" stroke-opacity=".7" stroke-width="3" stroke-dasharray="9 6" fill="none"/><rect x="420" y="640" width="60" height="44" fill="#f3e6cb" stroke="#8a5a31" stroke-width="2"/>` +
    words('pagi', 450, 669, 22, '#5a2c16', 0)
  );
}

function patchwork(art: Art): string {
  const body = 'M246,430H654L672,752Q450,780 228,752Z';
  const handle = (y: number) =>
    `<path d="M352,${446 + y}C340,${240 + y} 560,${240 + y} 548,${446 + y}" fill="none" stroke="#b99b6a" stroke-width="26"/><path d="M352,${446 + y}C340,${240 + y} 560,${240 + y} 548,${446 + y}" fill="none" stroke="#efe0bd" stroke-width="20"/>`;
  const sets = [
    ['kawung', 'sogan'],
    ['truntum', 'indigo'],
    ['parang', 'terracotta'],
    ['truntum', 'paper'],
    ['kawung', 'teal'],
    ['parang', 'wine'],
  ] as const;
  const patches = sets.map(([name, colours], i) => {
    const x = 286 + (i % 3) * 110;
    const y = 500 + Math.floor(i / 3) * 112;
    return `<g transform="translate(${x} ${y})"><rect width="108" height="110" fill="${palettes[colours].ground}"/><g><rect width="108" height="110" fill="${motifs[name](art, palettes[colours], name === 'parang' ? 30 : 54)}"/></g><rect x="4" y="4" width="100" height="102" fill="none" stroke="#fff3d8" stroke-opacity=".7" stroke-width="2" stroke-dasharray="7 5"/></g>`;
  });
  return (
    ground(art, 450, 766, 226, 36) +
    handle(-22) +
    `<path d="${body}" fill="${stripes(art, [
      [3, '#f0e2c2'],
      [3, '#e6d5af'],
    ])}"/>` +
    patches.join('') +
    roundness(art, body, 0.7) +
    `<path d="M248,452H652" stroke="#b99b6a" stroke-width="3" stroke-dasharray="9 6"/>` +
    handle(16)
  );
}

const lurik = [
  [18, '#e9dcc0'],
  [5, '#2f4f6b'],
  [9, '#e9dcc0'],
  [5, '#2f4f6b'],
  [26, '#5d8a94'],
  [6, '#2b2a2c'],
  [26, '#c8a673'],
  [6, '#2b2a2c'],
] as const;

export const batikTenun: Scenes = {
  'batik-kawung': scene(
    'parang',
    'paper',
    'teak',
    (art) =>
      foldedCloth(
        art,
        190,
        776,
        500,
        6,
        motifs.kawung(art, { ground: '#5f381f', ink: '#e0ad68', accent: '#f6e6c0' }, 92),
        '#5f381f',
        40,
      ) +
      label(art, 450, 700, 150, 96, {
        title: 'KAWUNG',
        line: 'batik tulis',
        motif: 'kawung',
        band: '#6d3a1c',
      }),
  ),
  'batik-parang': scene('truntum', 'rose', 'linen', (art) =>
    bolt(
      art,
      210,
      560,
      470,
      112,
      motifs.parang(art, { ground: '#f1e6cf', ink: '#24406a', accent: '#24406a' }, 54),
      '#f1e6cf',
      262,
    ),
  ),
  'selendang-truntum': scene(
    'kawung',
    'sage',
    'teak',
    (art) =>
      hung(
        art,
        270,
        360,
        720,
        motifs.truntum(art, { ground: '#3b2233', ink: '#e6c9a0', accent: '#d98a5f' }, 84),
        '#3b2233',
        5,
      ) +
      fringe(262, 376, 722, '#c99a6a') +
      bar(art, 170, 560, 206),
  ),
  'batik-mega-mendung': scene(
    'kawung',
    'teak',
    'clay',
    (art) =>
      stand(art, 152, 214) +
      stand(art, 722, 214) +
      hung(
        art,
        196,
        508,
        726,
        motifs.megaMendung(art, { ground: '#16305c', ink: '#eaf2f4', accent: '#16305c' }),
        '#16305c',
        6,
      ) +
      bar(art, 130, 640, 204),
  ),
  'sarung-tenun': scene(
    'megaMendung',
    'paper',
    'teak',
    (art) =>
      foldedCloth(
        art,
        190,
        776,
        500,
        5,
        plaid(art, '#7c2733', '#3e5e40', '#f2d9a0', 104),
        '#7c2733',
        46,
      ) +
      label(art, 450, 676, 176, 110, {
        title: 'SARUNG',
        line: 'Benang Pagi',
        motif: 'truntum',
        band: '#7c2733',
      }),
  ),
  'kain-lurik': scene(
    'truntum',
    'terracotta',
    'linen',
    (art) =>
      bolt(
        art,
        260,
        536,
        440,
        92,
        stripes(
          art,
          [
            [14, '#8f3a2c'],
            [4, '#f0e2c2'],
            [10, '#d8a765'],
            [4, '#f0e2c2'],
            [30, '#6d2736'],
          ],
          90,
        ),
        '#8f3a2c',
      ) + bolt(art, 200, 640, 480, 104, stripes(art, lurik), '#c8a673', 190),
  ),
  'pouch-lurik': scene(
    'kawung',
    'indigo',
    'teak',
    (art) =>
      pouch(art) +
      moved(jasmine(art), 720, 800, 10, 1.1) +
      moved(leaf(art, 110, 30, '#4f7f45'), 740, 816, 20),
  ),
  'tas-perca': scene('megaMendung', 'leaf', 'linen', patchwork),
};
