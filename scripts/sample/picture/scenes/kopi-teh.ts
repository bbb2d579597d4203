import { between, blur, linear, moved, radial, repeat, type Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { box } from '../parts/box.ts';
import { cap, glassOver } from '../parts/glass.ts';
import { label, ornament, words } from '../parts/label.ts';
import { mouth, ring, turned, turnedPath, type Turned } from '../parts/lathe.ts';
import { pouch } from '../parts/pouch.ts';
import { ground } from '../parts/shadow.ts';
import { bean, heap, jasmine, leaf, spot, strewn } from '../parts/small.ts';
import { motifs } from '../motifs/index.ts';
import { scene, type Scenes } from '../scene.ts';

/** A cup on its saucer, full of `drink`. */
export function cup(
  art: Art,
  cx: number,
  base: number,
  r: number,
  colour: string,
  drink: string,
  line: string,
): string {
  const h = r * 1.05;
  const top = base - h;
  const body: Turned = {
    cx,
    flat: 0.26,
    profile: [
      [top, r],
      [top + h * 0.4, r * 0.95],
      [top + h * 0.8, r * 0.72],
      [base - 4, r * 0.5],
      [base, r * 0.46],
    ],
  };
  return (
    ground(art, cx, base + 8, r * 1.4, r * 0.36) +
    `<ellipse cx="${cx}" cy="${base + 12}" rx="${r * 1.5}" ry="${r * 0.4}" fill="${dark(colour, 0.4)}"/><ellipse cx="${cx}" cy="${base + 4}" rx="${r * 1.5}" ry="${r * 0.4}" fill="${linear(
      art,
      'd',
      [
        [0, light(colour, 0.5)],
        [1, dark(colour, 0.14)],
      ],
    )}"/><ellipse cx="${cx}" cy="${base + 4}" rx="${r * 1.36}" ry="${r * 0.35}" fill="none" stroke="${line}" stroke-width="4"/>` +
    `<path d="M${cx + r * 0.9},${top + h * 0.2}C${cx + r * 1.6},${top} ${cx + r * 1.5},${top + h * 0.8} ${cx + r * 0.7},${top + h * 0.76}" fill="none" stroke="${dark(colour, 0.2)}" stroke-width="${r * 0.17}"/><path d="M${cx + r * 0.9},${top + h * 0.18}C${cx + r * 1.56},${top} ${cx + r * 1.46},${top + h * 0.74} ${cx + r * 0.7},${top + h * 0.73}" fill="none" stroke="${light(colour, 0.35)}" stroke-width="${r * 0.07}"/>` +
    turned(art, body, colour, 0.6) +
    ring(cx, top + h * 0.34, r * 0.955, line, 7, 0.26) +
    mouth(art, cx, top, r, colour, 8, 0.26) +
    `<ellipse cx="${cx}" cy="${top + 8}" rx="${r - 12}" ry="${(r - 12) * 0.24}" fill="${radial(
      art,
      [
        [0, light(drink, 0.35)],
        [0.7, drink],
        [1, dark(drink, 0.4)],
      ],
      0.4,
      0.4,
      0.7,
    )}"/><path d="M${cx - r * 0.6},${top + 6}Q${cx - r * 0.2},${top - r * 0.1} ${cx + r * 0.3},${top - r * 0.08}" stroke="#fff6e0" stroke-opacity=".6" stroke-width="4" stroke-linecap="round" fill="none"/>` +
    [-0.3, 0.12, 0.42]
      .map(
        (at, i) =>
          `<path d="M${cx + at * r},${top - 14}q${i % 2 ? -26 : 26},-40 0,-76t0,-70" stroke="#fffaf0" stroke-opacity=".5" stroke-width="11" stroke-linecap="round" fill="none" ${blur(art, 7)}/>`,
      )
      .join('')
  );
}

function cherries(art: Art, x: number, y: number): string {
  return (
    moved(leaf(art, 150, 40, '#3f7a3d'), x, y, -34) +
    moved(leaf(art, 130, 36, '#56904a'), x + 10, y, 14) +
    [
      [0, 0],
      [34, 10],
      [14, 32],
      [-24, 24],
    ]
      .map(
        ([dx = 0, dy = 0]) =>
          `<circle cx="${x + dx}" cy="${y + dy}" r="23" fill="${radial(art, [
            [0, '#f08a6a'],
            [0.4, '#c8321f'],
            [1, '#6d1612'],
          ])}"/><circle cx="${x + dx + 6}" cy="${y + dy + 8}" r="4" fill="#5a1410"/>`,
      )
      .join('')
  );
}

function robusta(width: number, height: number, weight: number) {
  return (art: Art): string =>
    pouch(art, {
      cx: 390,
      base: 764,
      width,
      height,
      colour: '#7a4a2b',
      valve: true,
      label: { title: 'ROBUSTA', line: 'Lereng Giri', motif: 'kawung', band: '#3f2415' },
    }) +
    (weight > 200 ? cup(art, 690, 786, 74, '#f3e8d2', '#3a1e0f', '#b4552f') : '') +
    spot(art, 640, 832, 90 + weight / 8) +
    heap(
      art,
      weight > 200 ? 560 : 640,
      846,
      60 + weight / 9,
      26 + weight / 16,
      18 + weight / 7,
      (a) => bean(a),
      0.86,
    );
}

function arabica(width: number, height: number, tall: boolean) {
  return (art: Art): string =>
    pouch(art, {
      cx: tall ? 400 : 430,
      base: 764,
      width,
      height,
      colour: '#e6d5ae',
      valve: true,
      label: {
        title: 'ARABIKA',
        line: 'petik merah',
        motif: 'truntum',
        band: '#2f5b4a',
        paper: '#fffaf0',
        ink: '#2f4a3a',
      },
    }) +
    cherries(art, 676, 770) +
    (tall ? cherries(art, 170, 796) : '') +
    strewn(art, 480, 838, 190, 22, tall ? 22 : 12, (a) => bean(a, '#8a5a33'), 0.8);
}

function beanJar(art: Art): string {
  const body: Turned = {
    cx: 400,
    flat: 0.17,
    profile: [
      [300, 152],
      [318, 156],
      [352, 190],
      [400, 200],
      [730, 200],
      [760, 192],
      [772, 176],
    ],
  };
  const beans: Turned = {
    cx: 400,
    flat: 0.17,
    profile: [
      [402, 180],
      [430, 188],
      [728, 188],
      [758, 176],
    ],
  };
  const scoop =
    `<path d="M0,0C-10,60 20,92 78,92S166,60 156,0Z" fill="${linear(art, 'x', [
      [0, '#8a5a31'],
      [0.3, '#d9a566'],
      [1, '#6b4020'],
    ])}"/><ellipse cx="78" cy="0" rx="78" ry="24" fill="#5a3418"/>` +
    heap(art, 78, 16, 62, 38, 34, (a) => bean(a), 0.74) +
    '<path d="M150,30C190,30 200,10 260,6" stroke="#b98048" stroke-width="24" stroke-linecap="round" fill="none"/>';
  return (
    ground(art, 400, 770, 190) +
    `<path d="${turnedPath(body)}" fill="#e9dcc0" opacity=".5"/><path d="${turnedPath(beans)}" fill="#2f190d"/>` +
    heap(art, 400, 414, 170, 46, 70, (a) => bean(a)) +
    repeat(230, (i) =>
      moved(
        bean(art, ['#4a2a17', '#5a341c', '#3d2213'][i % 3]),
        226 + (i % 13) * 29 + between(art, -9, 9),
        424 + Math.floor(i / 13) * 19.5,
        between(art, 0, 180),
        0.86,
      ),
    ) +
    glassOver(art, body) +
    cap(art, 400, 306, 150, 54, '#9c6a3a', 0.2) +
    `<circle cx="400" cy="246" r="20" fill="${radial(art, [
      [0, '#e3b87c'],
      [1, '#7a4a20'],
    ])}"/>` +
    label(
      art,
      400,
      600,
      210,
      130,
      { title: 'SANGRAI', line: 'biji curah', motif: 'kawung', band: '#3f2415' },
      8,
    ) +
    spot(art, 700, 846, 110) +
    moved(scoop, 560, 752, 4, 0.9)
  );
}

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

export const kopiTeh: Scenes = {
  'kopi-robusta-100': scene('parang', 'paper', 'teak', robusta(240, 340, 100)),
  'kopi-robusta-250': scene('parang', 'terracotta', 'teak', robusta(300, 430, 250)),
  'kopi-robusta-500': scene('parang', 'sogan', 'teak', robusta(360, 520, 500)),
  'kopi-arabika-250': scene('truntum', 'leaf', 'stone', arabica(300, 430, false)),
  'kopi-arabika-500': scene('truntum', 'teal', 'stone', arabica(360, 520, true)),
  'kopi-biji-curah': scene('kawung', 'rose', 'clay', beanJar),
  'teh-hijau': scene('megaMendung', 'sage', 'linen', teaBox),
  'teh-melati': scene('kawung', 'indigo', 'linen', teaTin),
  cascara: scene('kawung', 'honey', 'teak', cascara),
};
