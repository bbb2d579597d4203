import { between, blur, linear, moved, radial, repeat, type Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { box } from '../parts/box.ts';
import { closed, type Point } from '../parts/curve.ts';
import { bowl, leafMat, plate, tray } from '../parts/dish.ts';
import { jar } from '../parts/glass.ts';
import { label, words } from '../parts/label.ts';
import { pouch } from '../parts/pouch.ts';
import { chilli, crisp, heap, leaf, spot, strewn } from '../parts/small.ts';
import { scene, type Scenes } from '../scene.ts';

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

function bananaCrisp(art: Art): string {
  const path = 'M-62,4C-50,-22 40,-30 62,-8C66,10 20,18 -20,20C-44,22 -66,20 -62,4Z';
  return `<path d="${path}" transform="translate(2 6)" fill="#5a3010" opacity=".6"/><path d="${path}" fill="${linear(
    art,
    'y',
    [
      [0, '#f6cf72'],
      [0.6, '#d99a35'],
      [1, '#9a5c1a'],
    ],
  )}"/><path d="M-46,2C-20,-10 20,-14 46,-6" stroke="#7a4416" stroke-width="3" stroke-dasharray="5 7" fill="none"/><path d="M-44,-8Q-6,-24 40,-16" stroke="#fff6dc" stroke-width="4" stroke-linecap="round" opacity=".8" fill="none"/>`;
}

export function banana(art: Art, turn: number): string {
  const path =
    'M-120,-30C-80,40 40,70 124,18C132,6 126,-4 118,-6C50,34 -50,14 -98,-44C-108,-50 -122,-42 -120,-30Z';
  return `<g transform="rotate(${turn})"><path d="${path}" fill="${linear(art, 'y', [
    [0, '#f3cf55'],
    [0.5, '#e9b534'],
    [1, '#a9741c'],
  ])}"/><path d="M-106,-38C-60,26 48,44 116,4" stroke="#fff3b8" stroke-width="6" stroke-linecap="round" fill="none" opacity=".8"/><path d="M-112,-30C-70,34 44,58 118,10" stroke="#a9741c" stroke-width="2" fill="none" opacity=".6"/><circle cx="-111" cy="-39" r="8" fill="#4a3417"/><path d="M118,-6l14,-4 4,14 -12,8Z" fill="#4a3417"/></g>`;
}

function peyek(art: Art, r: number): string {
  const points: Point[] = Array.from({ length: 14 }, (_, i) => {
    const a = (i / 14) * Math.PI * 2;
    const d = r * between(art, 0.86, 1.08);
    return [Math.cos(a) * d, Math.sin(a) * d];
  });
  const path = closed(points);
  return (
    `<path d="${path}" transform="translate(6 10)" fill="#3d1f0a" opacity=".45" ${blur(art, 4)}/><path d="${path}" fill="${radial(
      art,
      [
        [0, '#f4d48e'],
        [0.6, '#dda44d'],
        [1, '#a8661f'],
      ],
      0.42,
      0.38,
      0.66,
    )}"/>` +
    repeat(26, () => {
      const a = art.random() * 6.3;
      const d = Math.sqrt(art.random()) * r * 0.84;
      return `<circle cx="${Math.cos(a) * d}" cy="${Math.sin(a) * d}" r="${between(art, 2, 6)}" fill="${art.random() < 0.6 ? '#f9e3ae' : '#b8752a'}" opacity=".7"/>`;
    }) +
    repeat(9, () => {
      const a = art.random() * 6.3;
      const d = Math.sqrt(art.random()) * r * 0.72;
      return moved(
        `<ellipse rx="16" ry="11" fill="${radial(art, [
          [0, '#d98f55'],
          [1, '#7d3c1a'],
        ])}"/><ellipse cx="-4" cy="-4" rx="5" ry="2.6" fill="#ffe6c4" opacity=".8"/>`,
        Math.cos(a) * d,
        Math.sin(a) * d,
        between(art, 0, 180),
      );
    }) +
    repeat(4, () =>
      moved(
        `<path d="M-12,0Q0,-7 12,0Q0,7 -12,0Z" fill="#4f6f2d"/>`,
        between(art, -0.5, 0.5) * r,
        between(art, -0.5, 0.5) * r,
        between(art, 0, 180),
      ),
    )
  );
}

function cracker(art: Art): string {
  const points: Point[] = Array.from({ length: 10 }, (_, i) => {
    const a = (i / 10) * Math.PI * 2;
    const d = 42 * (i % 2 ? 0.86 : 1.1);
    return [Math.cos(a) * d, Math.sin(a) * d * 0.8];
  });
  const path = closed(points);
  return `<path d="${path}" transform="translate(2 5)" fill="#6b4a28" opacity=".5"/><path d="${path}" fill="${radial(
    art,
    [
      [0, '#fffaf0'],
      [0.7, '#f3dfbe'],
      [1, '#cfa87a'],
    ],
  )}"/><path d="M-24,-6Q-8,-20 8,-6T30,-4M-20,10Q-4,-2 12,10T28,10" stroke="#cfa87a" stroke-width="4" fill="none" stroke-linecap="round"/>`;
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

function emping(art: Art): string {
  const w = between(art, 26, 34);
  return `<ellipse cx="2" cy="4" rx="${w}" ry="${w * 0.72}" fill="#6b4a1c" opacity=".5"/><ellipse rx="${w}" ry="${w * 0.72}" fill="${radial(
    art,
    [
      [0, '#fff4cf'],
      [0.6, '#f0d592'],
      [1, '#c79a45'],
    ],
  )}" stroke="#fff8e0" stroke-width="1.4"/><ellipse cx="3" cy="2" rx="${w * 0.4}" ry="${w * 0.24}" fill="#d9b15c" opacity=".6"/>`;
}

function rengginang(art: Art, r: number): string {
  return (
    `<ellipse cx="4" cy="8" rx="${r}" ry="${r * 0.78}" fill="#3d1f0a" opacity=".5"/><ellipse rx="${r}" ry="${r * 0.78}" fill="#d9b487"/>` +
    repeat(150, () => {
      const a = art.random() * 6.3;
      const d = Math.sqrt(art.random()) * r * 0.94;
      return moved(
        `<ellipse rx="${r * 0.13}" ry="${r * 0.075}" fill="${['#fbf0d8', '#f0d9b0', '#e0bd8a', '#fff8ea'][Math.floor(art.random() * 4)]}" stroke="#b98a55" stroke-width="1"/>`,
        Math.cos(a) * d,
        Math.sin(a) * d * 0.78,
        between(art, 0, 180),
      );
    })
  );
}

function wafer(art: Art, length: number): string {
  return (
    `<rect x="${-length / 2}" y="-16" width="${length}" height="32" rx="5" fill="${linear(
      art,
      'y',
      [
        [0, '#f6dba0'],
        [0.35, '#e7b863'],
        [1, '#96601f'],
      ],
    )}"/>` +
    repeat(
      Math.floor(length / 22),
      (i) =>
        `<path d="M${-length / 2 + 8 + i * 22},-15q10,15 0,30" stroke="#a86f2a" stroke-opacity=".5" stroke-width="2.4" fill="none"/><circle cx="${-length / 2 + 14 + i * 22}" cy="${(i % 3) * 6 - 8}" r="2.2" fill="#fff3d0"/>`,
    ) +
    `<ellipse cx="${length / 2}" cy="0" rx="7" ry="15" fill="#c98f42"/><path d="M${length / 2 - 3},-8q7,8 0,16M${length / 2 + 2},-4q3,4 0,8" stroke="#6b3f14" stroke-width="2.6" fill="none"/>`
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

function husk(art: Art): string {
  const body = 'M-70,34C-76,-24 -40,-40 0,-40S76,-24 70,34Q0,54 -70,34Z';
  return (
    `<ellipse cx="10" cy="40" rx="82" ry="16" fill="#1c0c04" opacity=".45" ${blur(art, 6)}/><path d="M-54,-22L-120,-62L-104,-12L-62,6ZM54,-22L120,-62L104,-12L62,6Z" fill="#d9bd7c"/><path d="M-58,-16L-112,-50M-60,-4L-104,-20M58,-16L112,-50M60,-4L104,-20" stroke="#a5823f" stroke-width="2"/><path d="${body}" fill="${linear(
      art,
      'x',
      [
        [0, '#b8934d'],
        [0.35, '#f2dfac'],
        [1, '#9a7433'],
      ],
    )}"/>` +
    repeat(
      11,
      (i) =>
        `<path d="M${-60 + i * 12},${-30 + Math.abs(i - 5) * 3}q${(i - 5) * 0.8},30 ${(i - 5) * 0.6},66" stroke="#9a7433" stroke-opacity=".5" stroke-width="2" fill="none"/>`,
    ) +
    `<path d="M-62,-18Q-52,10 -60,36M62,-18Q52,10 60,36" stroke="#8f3a2c" stroke-width="7" fill="none"/>`
  );
}

function dodolPiece(art: Art): string {
  return `<ellipse cx="8" cy="30" rx="60" ry="11" fill="#1c0c04" opacity=".45" ${blur(art, 5)}/><path d="M-50,-14L-28,-34H62L46,-14Z" fill="#a5623a"/><path d="M46,-14L62,-34V6L46,28Z" fill="#3f1c0c"/><rect x="-50" y="-14" width="96" height="42" rx="6" fill="${linear(
    art,
    'd',
    [
      [0, '#9a5630'],
      [1, '#572812'],
    ],
  )}"/><path d="M-42,-6Q-10,-12 30,-8" stroke="#ffe0b8" stroke-width="5" stroke-linecap="round" opacity=".7" fill="none"/>`;
}

function fish(art: Art): string {
  const body = 'M-120,0C-80,-54 30,-58 92,-6C30,50 -80,48 -120,0Z';
  const skin = '#b99a72';
  return (
    `<path d="${body}" transform="translate(5 12)" fill="#2a1408" opacity=".4" ${blur(art, 4)}/><path d="M84,-8L146,-44Q132,-4 148,38L84,6Z" fill="${linear(
      art,
      'y',
      [
        [0, light(skin, 0.2)],
        [1, dark(skin, 0.4)],
      ],
    )}"/><path d="M-50,-40Q-10,-74 40,-40L30,-30H-44Z" fill="${dark(skin, 0.25)}"/>` +
    `<path d="${body}" fill="${linear(art, 'y', [
      [0, dark(skin, 0.3)],
      [0.3, light(skin, 0.25)],
      [0.65, '#e6d2aa'],
      [1, dark(skin, 0.2)],
    ])}"/>` +
    repeat(
      6,
      (i) =>
        `<path d="M${-48 + i * 22},${-32 + Math.abs(i - 2) * 4}q16,32 0,${62 - Math.abs(i - 2) * 8}" stroke="#6d4d2a" stroke-opacity=".55" stroke-width="3" fill="none"/>`,
    ) +
    `<path d="M-70,-32Q-52,0 -70,32" stroke="#5a3a1c" stroke-width="4" fill="none"/><circle cx="-92" cy="-8" r="9" fill="#fdf3d8"/><circle cx="-92" cy="-8" r="5" fill="#2a1a10"/>` +
    repeat(
      16,
      () =>
        `<circle cx="${between(art, -70, 80)}" cy="${between(art, -26, 26)}" r="${between(art, 1.4, 3)}" fill="#fffaf0" opacity=".9"/>`,
    )
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
