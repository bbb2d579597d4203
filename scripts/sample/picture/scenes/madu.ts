import { linear, moved, radial } from '../art.ts';
import type { Art } from '../art.ts';
import { bottle, jar } from '../parts/glass.ts';
import { label } from '../parts/label.ts';
import { onBody, ring, turned } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { spot } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

/** A wooden honey dipper lying along x, its head at the origin. */
function dipper(art: Art): string {
  const wood = linear(art, 'y', [
    [0, '#e6b877'],
    [0.5, '#b9803f'],
    [1, '#7a4a20'],
  ]);
  return (
    `<rect x="40" y="-8" width="240" height="16" rx="8" fill="${wood}"/>` +
    [24, 34, 38, 38, 33, 22]
      .map(
        (reach, i) =>
          `<rect x="${-62 + i * 19}" y="${-reach}" width="12" height="${2 * reach}" rx="6" fill="${wood}"/>`,
      )
      .join('') +
    `<rect x="-60" y="-12" width="110" height="24" fill="#a06a30"/>` +
    `<path d="M-66,-20C-30,-44 30,-40 52,-12C40,10 20,4 4,14C-10,30 -22,4 -40,16C-60,20 -74,0 -66,-20Z" fill="#e39a1c" opacity=".72"/><path d="M-50,-18Q-10,-34 36,-14" stroke="#fff3cf" stroke-width="5" stroke-linecap="round" fill="none" opacity=".8"/>`
  );
}

function honeycomb(art: Art, cells: readonly (readonly [number, number])[]): string {
  return cells
    .map(([q, r]) => {
      const x = q * 44 + (r % 2 ? 22 : 0);
      const y = r * 26;
      const hex = `M${x},${y - 18}L${x + 21},${y - 9}V${y + 9}L${x},${y + 18}L${x - 21},${y + 9}V${y - 9}Z`;
      return `<path d="${hex}" fill="#8a5112" transform="translate(3 9)"/><path d="${hex}" fill="${radial(
        art,
        [
          [0, '#ffe08a'],
          [0.6, '#e9a62c'],
          [1, '#b26f14'],
        ],
      )}" stroke="#f9d98c" stroke-width="3"/><path d="M${x - 9},${y - 5}q7,-6 15,-2" stroke="#fff8de" stroke-width="3" stroke-linecap="round" fill="none"/>`;
    })
    .join('');
}

function forestHoney(width: number, height: number, title: string) {
  return (art: Art): string =>
    jar(art, {
      cx: 400,
      base: 762,
      width,
      height,
      fill: '#d98a14',
      lid: 'cloth',
      lidColour: '#b4552f',
      label: { title, line: 'Rimba Giri', motif: 'truntum', band: '#7a4a1c' },
    }) +
    spot(art, 700, 784, 90) +
    moved(
      honeycomb(art, [
        [0, 0],
        [1, 0],
        [2, 0],
        [0, 1],
        [1, 1],
        [0, 2],
        [1, 2],
      ]),
      640,
      740,
    ) +
    spot(art, 300, 826, 150) +
    moved(dipper(art), 212, 818, 4);
}

function honeyCrock(art: Art): string {
  const clay = '#a8623a';
  const body: Turned = {
    cx: 420,
    flat: 0.2,
    profile: [
      [330, 128],
      [356, 150],
      [420, 196],
      [540, 214],
      [660, 190],
      [700, 160],
      [712, 156],
    ],
  };
  const foot: Turned = {
    cx: 420,
    flat: 0.2,
    tension: 0.5,
    profile: [
      [704, 172],
      [716, 186],
      [766, 190],
    ],
  };
  const drip = 'M452,690C452,720 447,760 448,800';
  return (
    ground(art, 420, 766, 196) +
    turned(art, foot, '#8a5a31') +
    turned(art, body, clay, 0.55) +
    onBody(
      art,
      body,
      `<path d="M200,330H640V396Q600,470 566,410T500,430T430,450T360,410T290,440T200,400Z" fill="#d98a14" opacity=".9"/><path d="M250,372Q330,392 410,386" stroke="#ffe9b0" stroke-width="8" opacity=".7" fill="none" stroke-linecap="round"/>`,
    ) +
    ring(420, 560, 214, '#6d3218', 10, 0.2) +
    ring(420, 590, 210, '#e3b87c', 5, 0.2) +
    turned(
      art,
      {
        cx: 420,
        flat: 0.2,
        profile: [
          [288, 30],
          [296, 100],
          [326, 146],
          [338, 142],
        ],
      },
      '#8a4a28',
      0.4,
    ) +
    `<ellipse cx="420" cy="278" rx="28" ry="22" fill="${radial(art, [
      [0, '#d9966a'],
      [1, '#6d3218'],
    ])}"/>` +
    label(art, 420, 510, 150, 84, { title: 'MADU', motif: 'truntum', band: '#6d3218' }, 8) +
    `<path d="M420,664h40v26h-34Z" fill="#7a4a20"/><rect x="410" y="634" width="30" height="52" rx="10" fill="#b9803f"/><rect x="396" y="620" width="58" height="18" rx="9" fill="#d9a566"/>` +
    `<path d="${drip}" stroke="#d98a14" stroke-width="9" fill="none"/><path d="${drip}" stroke="#ffdf8a" stroke-width="3" fill="none"/>` +
    moved(
      jar(art, {
        cx: 0,
        base: 0,
        width: 150,
        height: 150,
        fill: '#e39a1c',
        level: 0.55,
        lid: 'none',
      }),
      450,
      852,
    ) +
    spot(art, 720, 800, 90) +
    moved(
      honeycomb(art, [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
        [2, 1],
        [1, 2],
      ]),
      680,
      746,
    )
  );
}

function bee(art: Art): string {
  return `<ellipse cx="-6" cy="-22" rx="26" ry="13" transform="rotate(-28 -6 -22)" fill="#fffaf0" opacity=".75"/><ellipse cx="14" cy="-20" rx="22" ry="11" transform="rotate(24 14 -20)" fill="#fffaf0" opacity=".75"/><ellipse rx="30" ry="17" fill="${radial(
    art,
    [
      [0, '#f6c95a'],
      [1, '#b9741a'],
    ],
  )}"/><path d="M-8,-16q-6,16 0,32M6,-16q6,16 0,32" stroke="#3a2413" stroke-width="8"/><circle cx="28" cy="-2" r="11" fill="#3a2413"/>`;
}

export const madu: Scenes = {
  'madu-hutan-250': scene('truntum', 'leaf', 'teak', forestHoney(270, 330, 'MADU')),
  'madu-hutan-500': scene('kawung', 'honey', 'teak', forestHoney(330, 440, 'MADU')),
  'madu-klanceng': scene(
    'megaMendung',
    'sky',
    'stone',
    (art) =>
      bottle(art, {
        cx: 400,
        base: 768,
        width: 230,
        height: 470,
        fill: '#c8741a',
        stopper: 'cork',
        label: { title: 'KLANCENG', line: 'madu', motif: 'parang', band: '#3e5e40' },
      }) +
      spot(art, 660, 800, 120) +
      moved(
        honeycomb(art, [
          [0, 0],
          [1, 0],
          [2, 0],
          [3, 0],
          [0, 1],
          [1, 1],
          [2, 1],
          [1, 2],
          [2, 2],
        ]),
        590,
        744,
      ) +
      moved(bee(art), 620, 560, -12) +
      moved(bee(art), 250, 420, 14, 0.8) +
      moved(bee(art), 690, 690, 4, 0.7),
  ),
  'madu-isi-ulang': scene('parang', 'sage', 'clay', honeyCrock),
};
