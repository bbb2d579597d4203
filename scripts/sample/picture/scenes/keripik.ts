import { linear, moved, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { box } from '../parts/box.ts';
import { bowl, leafMat, plate, tray } from '../parts/dish.ts';
import { jar } from '../parts/glass.ts';
import { label, words } from '../parts/label.ts';
import { pouch } from '../parts/pouch.ts';
import { chilli, crisp, heap, leaf, spot, strewn } from '../parts/small.ts';
import {
  bananaCrisp,
  banana,
  peyek,
  cracker,
  emping,
  rengginang,
  wafer,
  husk,
  dodolPiece,
  fish,
} from '../parts/snacks.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function cassava(
  colour: string,
  chip: string,
  band: string,
  flavour: string,
  specks: string | undefined,
  garnish: (art: Art) => string,
) {
  return (art: Art): string =>
    pouch(art, {
      cx: 420,
      base: 764,
      width: 350,
      height: 510,
      colour,
      label: { title: 'KERIPIK', line: flavour, motif: 'parang', band },
      pane: (cx, cy, w, h) =>
        strewn(art, cx, cy, w / 2, h / 2, 22, () => crisp(art, 34, chip, specks)),
    }) +
    garnish(art) +
    spot(art, 660, 808, 120) +
    strewn(art, 655, 792, 96, 24, 9, () => crisp(art, 44, chip, specks));
}

function crackerTin(art: Art): string {
  const blue = '#2f6fa5';
  return (
    box(art, {
      x: 250,
      base: 772,
      w: 340,
      h: 450,
      deep: 110,
      colour: blue,
      front: (cx, cy) =>
        `<rect x="${cx - 122}" y="${cy - 150}" width="244" height="236" rx="14" fill="#2a1a10"/>` +
        `<svg x="${cx - 122}" y="${cy - 150}" width="244" height="236" viewBox="0 0 244 236">${strewn(art, 122, 150, 130, 100, 34, cracker)}</svg>` +
        `<rect x="${cx - 122}" y="${cy - 150}" width="244" height="236" rx="14" fill="${linear(
          art,
          'd',
          [
            [0, '#ffffff', 0.5],
            [0.3, '#ffffff', 0.06],
            [0.34, '#ffffff', 0.22],
            [0.42, '#ffffff', 0.22],
            [0.46, '#ffffff', 0],
            [1, '#1d0c04', 0.3],
          ],
        )}" stroke="#cfe0ea" stroke-width="7"/>` +
        words('KERUPUK', cx, cy + 150, 46, '#fdf3d8', 4) +
        words('ikan muara', cx, cy + 190, 26, '#f2d9a0', 1, 400),
    }) +
    `<path d="M236,326L356,274H716L606,326Z" fill="#d9dde0"/><path d="M236,326H606V350H236Z" fill="${linear(
      art,
      'x',
      [
        [0, '#9aa4ab'],
        [0.3, '#f1f4f5'],
        [1, '#8a949b'],
      ],
    )}"/><path d="M606,326L716,274V298L606,350Z" fill="#7d878e"/><ellipse cx="474" cy="298" rx="40" ry="12" fill="#7d878e"/><path d="M444,296Q474,258 506,296" stroke="#5d676e" stroke-width="9" fill="none"/>` +
    spot(art, 190, 826, 70) +
    strewn(art, 190, 812, 60, 20, 4, cracker, 1.1)
  );
}

function semprong(art: Art): string {
  const rolls = repeat(7, (i) =>
    moved(wafer(art, 300), 300 + i * 30, 575 + (i % 2) * 8, -90 + (i - 3) * 1.2),
  );
  return (
    jar(art, {
      cx: 390,
      base: 766,
      width: 290,
      height: 440,
      fill: '#efe0bd',
      lid: 'tin',
      lidColour: '#8f3a2c',
      level: 0.9,
      inside: () => rolls,
    }) +
    label(
      art,
      390,
      690,
      200,
      96,
      { title: 'SEMPRONG', line: 'wijen', band: '#8f3a2c', motif: 'truntum' },
      8,
    ) +
    spot(art, 690, 822, 130) +
    moved(wafer(art, 230), 690, 806, -6) +
    moved(wafer(art, 220), 700, 776, 6)
  );
}

export const keripik: Scenes = {
  'keripik-singkong-asin': scene(
    'truntum',
    'terracotta',
    'linen',
    cassava(
      '#e3b34e',
      '#f0cf86',
      '#8a4a1c',
      'asin gurih',
      undefined,
      (art) =>
        moved(leaf(art, 170, 44, '#4f7f45'), 610, 740, -70) +
        moved(leaf(art, 150, 40, '#5f8d45'), 640, 744, -36),
    ),
  ),
  'keripik-singkong-balado': scene(
    'kawung',
    'paper',
    'clay',
    cassava(
      '#b93a26',
      '#e8a052',
      '#5c1a12',
      'balado',
      '#b02717',
      (art) =>
        moved(chilli(art, 150, '#c8321f'), 640, 700, 70) +
        moved(chilli(art, 130, '#d9482c'), 690, 690, 96),
    ),
  ),
  'keripik-singkong-daun-jeruk': scene(
    'parang',
    'sage',
    'teak',
    cassava(
      '#6f9a4d',
      '#efd694',
      '#2f5a33',
      'daun jeruk',
      '#3f7a33',
      (art) =>
        moved(leaf(art, 110, 42, '#3f8a3d'), 610, 720, -60) +
        moved(leaf(art, 96, 38, '#3f8a3d'), 664, 630, -62),
    ),
  ),
  'keripik-pisang': scene(
    'megaMendung',
    'teal',
    'mat',
    (art) =>
      moved(banana(art, -24), 650, 640, 0, 1.2) +
      moved(banana(art, -12), 660, 682, 0, 1.2) +
      bowl(
        art,
        400,
        772,
        250,
        190,
        '#9c6233',
        heap(art, 400, 610, 205, 150, 80, bananaCrisp, 1, 60),
        0.5,
      ) +
      spot(art, 690, 826, 70) +
      moved(bananaCrisp(art), 690, 810, -8),
  ),
  rempeyek: scene(
    'kawung',
    'indigo',
    'teak',
    (art) =>
      tray(art, 450, 730, 330, 0.3) +
      moved(peyek(art, 158), 580, 520, 8) +
      moved(peyek(art, 162), 330, 516, -6) +
      moved(peyek(art, 168), 456, 590),
  ),
  'kerupuk-kaleng': scene('truntum', 'honey', 'teak', crackerTin),
  emping: scene(
    'parang',
    'leaf',
    'linen',
    (art) => tray(art, 450, 720, 330, 0.36) + heap(art, 450, 770, 250, 210, 190, emping),
  ),
  rengginang: scene(
    'kawung',
    'wine',
    'clay',
    (art) =>
      plate(art, 450, 740, 320, '#f3e8d2', '#24406a', 0.3) +
      [
        [300, 720, 124],
        [600, 722, 124],
        [450, 756, 128],
        [366, 640, 120],
        [540, 636, 122],
        [452, 556, 118],
      ]
        .map(([x = 0, y = 0, r = 0]) => moved(rengginang(art, r), x, y))
        .join(''),
  ),
  'kue-semprong': scene('truntum', 'rose', 'linen', semprong),
  dodol: scene(
    'parang',
    'sogan',
    'teak',
    (art) =>
      [
        [250, 690],
        [630, 690],
        [440, 560],
        [440, 720],
      ]
        .map(([x = 0, y = 0]) => moved(husk(art), x, y, 0, 1.6))
        .join('') +
      moved(dodolPiece(art), 660, 826, 0, 1.2) +
      moved(dodolPiece(art), 220, 836, 0, 1.2) +
      moved(dodolPiece(art), 300, 800, 0, 1.2),
  ),
  'ikan-asin': scene(
    'parang',
    'sky',
    'teak',
    (art) =>
      leafMat(art, 450, 720, 360, 150) +
      [
        [520, 560, -14],
        [400, 620, 6],
        [530, 690, -4],
        [400, 760, 5],
      ]
        .map(([x = 0, y = 0, turn = 0]) => moved(fish(art), x, y, turn, 1.75))
        .join('') +
      moved(chilli(art, 100, '#c8321f'), 660, 806, -20),
  ),
};
