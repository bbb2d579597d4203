import { between, blur, clipped, linear, moved, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { frontArc } from '../parts/curve.ts';
import { onBody, ring, turned, turnedPath } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { chilli, leaf, shallot, spot } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function grainOn(
  art: Art,
  path: string,
  colour: string,
  box: readonly [number, number, number, number],
): string {
  const [x, y, w, h] = box;
  return clipped(
    art,
    path,
    repeat(26, () => {
      const at = between(art, y, y + h);
      return `<path d="M${x},${at}q${w * 0.3},${between(art, -14, 14)} ${w * 0.55},${between(art, -5, 5)}T${x + w},${at + between(art, -10, 10)}" stroke="${dark(colour, 0.45)}" stroke-opacity="${between(art, 0.14, 0.4)}" stroke-width="${between(art, 1, 3.4)}" fill="none"/>`;
    }),
  );
}

function spoons(art: Art): string {
  const one = (head: string, colour: string, x: number, turn: number, hollow: string) => {
    const path = `${head}M-14,-120L-10,330Q0,344 10,330L14,-120Z`;
    return moved(
      `<path d="${path}" fill="#1c0c04" opacity=".4" transform="translate(20 14)" ${blur(art, 9)}/><path d="${path}" fill="${linear(
        art,
        'x',
        [
          [0, light(colour, 0.35)],
          [0.5, colour],
          [1, dark(colour, 0.4)],
        ],
      )}"/>` +
        grainOn(art, path, colour, [-90, -330, 180, 680]) +
        hollow +
        `<path d="M-6,-100L-4,310" stroke="#fff3d8" stroke-opacity=".6" stroke-width="5" stroke-linecap="round"/><circle cy="312" r="5" fill="${dark(colour, 0.6)}"/>`,
      x,
      440,
      turn,
      1.06,
    );
  };
  const bowlHead = 'M-14,-110C-90,-150 -92,-300 0,-306S90,-150 14,-110Z';
  const hollow = `<ellipse cy="-214" rx="54" ry="70" fill="${linear(art, 'd', [
    [0, '#5a3418', 0.75],
    [0.6, '#8a5a31', 0.3],
    [1, '#fff3d8', 0.4],
  ])}"/>`;
  const flatHead = 'M-14,-110C-56,-140 -64,-220 -58,-300Q0,-322 58,-300C64,-220 56,-140 14,-110Z';
  const slots = [-24, 0, 24]
    .map((x) => `<rect x="${x - 6}" y="-280" width="12" height="110" rx="6" fill="#3a2010"/>`)
    .join('');
  const riceHead =
    'M-14,-110C-70,-140 -84,-230 -66,-290Q-40,-330 0,-330T66,-290C84,-230 70,-140 14,-110Z';
  return (
    one(bowlHead, '#c48d52', 270, -10, hollow) +
    one(
      riceHead,
      '#a86f3c',
      450,
      0,
      `<path d="M-50,-270Q0,-300 50,-270" stroke="#fff3d8" stroke-opacity=".5" stroke-width="7" fill="none"/>`,
    ) +
    one(flatHead, '#8f5a31', 630, 10, slots) +
    `<path d="M330,640Q450,668 570,640" stroke="#e6cf98" stroke-width="14" fill="none"/><path d="M450,656q-50,40 -66,8t62,-8q66,40 74,4t-70,-4" stroke="#e6cf98" stroke-width="9" fill="none"/>`
  );
}

function board(art: Art): string {
  const path =
    'M270,330Q270,300 300,300H400Q420,300 424,270V190Q424,150 450,150T476,190V270Q480,300 500,300H600Q630,300 630,330V740Q630,772 600,772H300Q270,772 270,740Z';
  const strips = ['#b9783f', '#8f5a2c', '#d39a5c', '#a56a38', '#c88c4e', '#7d4c24']
    .map(
      (colour, i) =>
        `<rect x="${262 + i * 62}" y="140" width="62" height="640" fill="${colour}"/>` +
        repeat(
          7,
          () =>
            `<path d="M${262 + i * 62 + between(art, 4, 58)},140q${between(art, -10, 10)},320 ${between(art, -6, 6)},640" stroke="${dark(colour, 0.4)}" stroke-opacity=".4" stroke-width="${between(art, 1, 3)}" fill="none"/>`,
        ) +
        `<path d="M${262 + i * 62},140V780" stroke="#3f2010" stroke-opacity=".6" stroke-width="2"/>`,
    )
    .join('');
  return (
    `<path d="${path}" fill="#1c0c04" opacity=".45" transform="translate(30 18)" ${blur(art, 16)}/><path d="${path}" fill="#5a3418" transform="translate(10 8)"/>` +
    clipped(art, path, strips) +
    `<path d="${path}" fill="${linear(art, 'd', [
      [0, '#fff3d8', 0.42],
      [0.45, '#fff3d8', 0.02],
      [1, '#1d0c04', 0.4],
    ])}" stroke="#fff3d8" stroke-opacity=".35" stroke-width="3"/><circle cx="450" cy="206" r="15" fill="#3a2010"/>` +
    `<circle cx="340" cy="420" r="9" fill="#4f2c12"/><circle cx="340" cy="420" r="9" fill="none" stroke="#d9a566" stroke-width="2"/>` +
    moved(shallot(art), 690, 800, 0, 1.1) +
    moved(leaf(art, 150, 36, '#5f9a4d'), 150, 840, -14) +
    moved(chilli(art, 130, '#c8321f'), 560, 836, 8)
  );
}

function woodBowl(art: Art): string {
  const wood = '#8a4f28';
  const body: Turned = {
    cx: 450,
    flat: 0.27,
    open: true,
    profile: [
      [520, 290],
      [560, 284],
      [650, 234],
      [730, 140],
      [764, 124],
    ],
  };
  const path = turnedPath(body);
  const rings = repeat(
    18,
    (i) =>
      `<path d="M150,${500 + i * 22}Q330,${566 + i * 20 + (i % 3) * 12} 450,${556 + i * 20}T760,${500 + i * 22}" stroke="${i % 3 ? '#4a2410' : '#d39a5c'}" stroke-opacity="${i % 3 ? 0.42 : 0.5}" stroke-width="${i % 2 ? 4 : 9}" fill="none"/>`,
  );
  return (
    ground(art, 450, 764, 150, 40) +
    `<ellipse cx="450" cy="520" rx="290" ry="78" fill="${linear(art, 'x', [
      [0, light(wood, 0.45)],
      [1, light(wood, 0.05)],
    ])}"/><ellipse cx="450" cy="527" rx="270" ry="67" fill="${linear(art, 'y', [
      [0, dark(wood, 0.66)],
      [1, light(wood, 0.08)],
    ])}"/>` +
    repeat(
      5,
      (i) =>
        `<ellipse cx="${456 - i * 4}" cy="${540 + i * 6}" rx="${220 - i * 42}" ry="${48 - i * 9}" fill="none" stroke="#d39a5c" stroke-opacity=".3" stroke-width="4"/>`,
    ) +
    `<path d="${path}" fill="${wood}"/>` +
    clipped(art, path, rings) +
    turned(art, body, 'none', 0.7) +
    `<path d="${frontArc(450, 520, 287, 0.27)}" fill="none" stroke="${light(wood, 0.5)}" stroke-width="7"/>`
  );
}

function tops(art: Art): string {
  const top = (bands: readonly string[]) => {
    const body: Turned = {
      cx: 0,
      flat: 0.3,
      profile: [
        [-60, 20],
        [-56, 60],
        [-30, 118],
        [6, 124],
        [60, 70],
        [108, 14],
        [124, 5],
      ],
    };
    return (
      moved(spot(art, 20, 122, 70), 0, 0) +
      `<rect x="-9" y="-150" width="18" height="96" rx="8" fill="${linear(art, 'x', [
        [0, '#e3b87c'],
        [1, '#7a4a20'],
      ])}"/>` +
      `<path d="${turnedPath(body)}" fill="#d9a566"/>` +
      onBody(
        art,
        body,
        bands.map((colour, i) => ring(0, -34 + i * 26, 150, colour, 15, 0.3)).join(''),
      ) +
      turned(art, body, 'none', 0.8) +
      `<ellipse cy="-58" rx="56" ry="15" fill="#e9bf86"/><ellipse cy="-58" rx="34" ry="9" fill="none" stroke="#8f2c22" stroke-width="6"/>`
    );
  };
  return (
    moved(top(['#24406a', '#f0d2a0', '#24406a', '#c98f42']), 600, 560, 14, 1.05) +
    moved(top(['#8f2c22', '#e9b43a', '#8f2c22', '#3e5e40']), 330, 610, -9, 1.3) +
    `<path d="M180,830C260,780 320,870 400,830S520,800 560,836S660,870 730,820" stroke="#8a6a3a" stroke-width="13" fill="none" stroke-linecap="round"/><path d="M180,830C260,780 320,870 400,830S520,800 560,836S660,870 730,820" stroke="#f0e2c2" stroke-width="9" fill="none" stroke-dasharray="9 4"/><circle cx="180" cy="830" r="13" fill="#8f2c22"/>`
  );
}

export const kayu: Scenes = {
  'sendok-kayu': scene('kawung', 'leaf', 'stone', spoons),
  'talenan-jati': scene('parang', 'teal', 'clay', board),
  'mangkuk-kayu': scene('truntum', 'paper', 'linen', woodBowl),
  gangsing: scene('kawung', 'wine', 'mat', tops),
};
