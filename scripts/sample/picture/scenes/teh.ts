import { linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { motifs } from '../motifs/index.ts';
import { box } from '../parts/box.ts';
import { cup } from '../parts/drinks.ts';
import { cap, glassOver } from '../parts/glass.ts';
import { label, ornament, words } from '../parts/label.ts';
import { ring, turned, turnedPath } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { pouch } from '../parts/pouch.ts';
import { ground } from '../parts/shadow.ts';
import { jasmine, leaf, spot, strewn } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function teaBox(art: Art): string {
  const front = (cx: number, cy: number, w: number, h: number) =>
    `<rect x="${cx - w / 2}" y="${cy - h / 2}" width="${w}" height="${h * 0.3}" fill="${motifs.truntum(art, { ground: '#3e5e40', ink: '#bcd2a0', accent: '#ead9a0' }, 58)}"/>` +
    `<path d="M${cx - w / 2},${cy - h * 0.2}H${cx + w / 2}" stroke="#ead9a0" stroke-width="5"/>` +
    words('TEH HIJAU', cx, cy + 30, 47, '#f7ecd6', 3) +
    ornament(cx, cy + 58, 70, '#ead9a0') +
    words('Embun Atas', cx, cy + 96, 29, '#ead9a0', 1, 400) +
    moved(leaf(art, 90, 26, '#8fb55a'), cx - 6, cy + 176, -62) +
    moved(leaf(art, 80, 24, '#a9c86f'), cx, cy + 176, -118) +
    moved(leaf(art, 66, 18, '#c3d98a'), cx - 3, cy + 176, -90);
  return (
    box(art, { x: 190, base: 772, w: 300, h: 440, deep: 96, colour: '#3e5e40', front }) +
    cup(art, 690, 782, 84, '#eef0e2', '#b8b04a', '#53703f') +
    strewn(art, 440, 834, 110, 18, 16, (a) => leaf(a, 46, 9, '#4f6f3a'))
  );
}

function teaTin(art: Art): string {
  const body: Turned = {
    cx: 400,
    flat: 0.17,
    tension: 0.3,
    profile: [
      [380, 168],
      [396, 172],
      [748, 172],
      [766, 166],
    ],
  };
  const skin = motifs.truntum(art, { ground: '#f4ead2', ink: '#c98f42', accent: '#53703f' }, 78);
  return (
    ground(art, 400, 766, 172) +
    turned(art, body, '#f4ead2') +
    `<path d="${turnedPath(body)}" fill="${skin}" opacity=".75"/>` +
    turned(art, body, 'none', 0.8) +
    ring(400, 752, 172, '#b98a35', 12, 0.17) +
    ring(400, 410, 172, '#b98a35', 8, 0.17) +
    cap(art, 400, 392, 176, 66, '#c99a3f', 0.9) +
    label(
      art,
      400,
      586,
      232,
      190,
      { title: 'MELATI', line: 'teh malam', motif: 'truntum', band: '#53703f' },
      12,
    ) +
    [
      [620, 790, 1.3],
      [690, 826, 1.1],
      [708, 764, 0.9],
      [570, 838, 1],
    ]
      .map(
        ([x = 0, y = 0, s = 1]) => spot(art, x, y + 10, 34 * s) + moved(jasmine(art), x, y, x, s),
      )
      .join('') +
    moved(leaf(art, 120, 34, '#3f7a3d'), 730, 810, 24)
  );
}

function cascara(art: Art): string {
  const glass: Turned = {
    cx: 560,
    flat: 0.18,
    tension: 0.5,
    profile: [
      [470, 126],
      [560, 122],
      [730, 106],
      [768, 100],
    ],
  };
  const tea: Turned = {
    cx: 560,
    flat: 0.18,
    tension: 0.5,
    profile: [
      [520, 116],
      [600, 112],
      [730, 98],
      [758, 92],
    ],
  };
  return (
    pouch(art, {
      cx: 300,
      base: 758,
      width: 270,
      height: 400,
      colour: '#c9a06a',
      label: { title: 'CASCARA', line: 'teh kulit kopi', motif: 'parang', band: '#8f2c22' },
    }) +
    ground(art, 560, 768, 104) +
    `<path d="${turnedPath(glass)}" fill="#f6ead6" opacity=".4"/><path d="${turnedPath(tea)}" fill="${linear(
      art,
      'x',
      [
        [0, '#8a1f12'],
        [0.35, '#e2643a'],
        [0.7, '#b3361f'],
        [1, '#6b140d'],
      ],
    )}"/><ellipse cx="560" cy="520" rx="115" ry="20" fill="#e88a5a"/>` +
    [
      [520, 560, 12],
      [596, 590, -18],
      [548, 640, 30],
    ]
      .map(([x = 0, y = 0, t = 0]) =>
        moved(
          '<rect x="-34" y="-34" width="68" height="68" rx="12" fill="#fff6ee" fill-opacity=".36" stroke="#fffaf4" stroke-opacity=".7" stroke-width="4"/>',
          x,
          y,
          t,
        ),
      )
      .join('') +
    `<circle cx="668" cy="476" r="54" fill="#8fb53f"/><circle cx="668" cy="476" r="45" fill="#eef3c4"/>` +
    repeat(
      8,
      (i) =>
        `<path transform="rotate(${i * 45} 668 476)" d="M668,476L652,440Q668,430 684,440Z" fill="#c9da73"/>`,
    ) +
    glassOver(art, glass) +
    strewn(
      art,
      430,
      838,
      150,
      20,
      24,
      () =>
        `<path d="M-18,0C-14,-16 12,-18 20,-4C12,10 -8,14 -18,0Z" fill="${radial(art, [
          [0, '#c9573a'],
          [1, '#5c1710'],
        ])}"/>`,
    )
  );
}

export const teh: Scenes = {
  'teh-hijau': scene('megaMendung', 'sage', 'linen', teaBox),
  'teh-melati': scene('kawung', 'indigo', 'linen', teaTin),
  cascara: scene('kawung', 'honey', 'teak', cascara),
};
