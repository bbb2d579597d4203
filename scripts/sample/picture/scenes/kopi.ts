import { between, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { cup } from '../parts/drinks.ts';
import { cap, glassOver } from '../parts/glass.ts';
import { label } from '../parts/label.ts';
import { turnedPath } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { pouch } from '../parts/pouch.ts';
import { ground } from '../parts/shadow.ts';
import { bean, heap, leaf, spot, strewn } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

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

export const kopi: Scenes = {
  'kopi-robusta-100': scene('parang', 'paper', 'teak', robusta(240, 340, 100)),
  'kopi-robusta-250': scene('parang', 'terracotta', 'teak', robusta(300, 430, 250)),
  'kopi-robusta-500': scene('parang', 'sogan', 'teak', robusta(360, 520, 500)),
  'kopi-arabika-250': scene('truntum', 'leaf', 'stone', arabica(300, 430, false)),
  'kopi-arabika-500': scene('truntum', 'teal', 'stone', arabica(360, 520, true)),
  'kopi-biji-curah': scene('kawung', 'rose', 'clay', beanJar),
};
