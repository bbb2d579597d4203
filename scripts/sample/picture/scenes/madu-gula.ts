import { linear, moved, radial, repeat, type Art } from '../art.ts';
import { bottle, jar } from '../parts/glass.ts';
import { onBody, ring, turned, type Turned } from '../parts/lathe.ts';
import { pouch } from '../parts/pouch.ts';
import { ground } from '../parts/shadow.ts';
import { heap, leaf, spot, strewn } from '../parts/small.ts';
import { label } from '../parts/label.ts';
import { scene, type Scenes } from '../scene.ts';

/** A wooden honey dipper lying along x, its head at the origin. */
function dipper(art: Art): string {
  const wood = linear(art, 'y', [
    [0, '#e6b877'],
    [0.5, '#b9803f'],
    [1, '#7a4a20'],
  ]);
  return (
    `<rect x="40" y="-8" width="240" height="16" rx="8" fill="${wood}"/>` +
    repeat(
      6,
      (i) =>
        `<rect x="${-62 + i * 19}" y="${-[24, 34, 38, 38, 33, 22][i]!}" width="12" height="${2 * [24, 34, 38, 38, 33, 22][i]!}" rx="6" fill="${wood}"/>`,
    ) +
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

/** Half of a coconut shell's worth of palm sugar: a dome with a flat face up. */
function sugarDome(art: Art, x: number, y: number, r: number): string {
  const dome = `M${x - r},${y}C${x - r},${y + r * 0.9} ${x + r},${y + r * 0.9} ${x + r},${y}Z`;
  return (
    spot(art, x, y + r * 0.66, r * 0.8) +
    `<path d="${dome}" fill="${linear(art, 'x', [
      [0, '#7a3d18'],
      [0.3, '#b9682e'],
      [1, '#48200c'],
    ])}"/>` +
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.34}" fill="${radial(art, [
      [0, '#d08a4a'],
      [0.7, '#a85a26'],
      [1, '#7a3d18'],
    ])}"/>` +
    repeat(
      3,
      (i) =>
        `<ellipse cx="${x}" cy="${y}" rx="${r * (0.86 - i * 0.2)}" ry="${r * 0.34 * (0.86 - i * 0.2)}" fill="none" stroke="#e3a566" stroke-opacity=".5" stroke-width="3"/>`,
    ) +
    `<path d="M${x - r * 0.7},${y + r * 0.2}Q${x - r * 0.5},${y + r * 0.5} ${x - r * 0.2},${y + r * 0.58}" stroke="#f3c48d" stroke-width="7" stroke-linecap="round" opacity=".6" fill="none"/>`
  );
}

function shell(art: Art, x: number, y: number, r: number): string {
  const hull = `M${x - r},${y}C${x - r},${y + r * 1.06} ${x + r},${y + r * 1.06} ${x + r},${y}Z`;
  return (
    spot(art, x, y + r * 0.78, r * 0.7) +
    `<path d="${hull}" fill="${linear(art, 'x', [
      [0, '#4a2e1c'],
      [0.3, '#8a6240'],
      [1, '#2a170d'],
    ])}"/>` +
    repeat(
      16,
      (i) =>
        `<path d="M${x - r * 0.9 + i * r * 0.12},${y + 8}q${(8 - i) * 1.6},${r * 0.36} ${(8 - i) * 4},${r * 0.56}" stroke="#c9a27a" stroke-opacity=".3" stroke-width="2" fill="none"/>`,
    ) +
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${r * 0.34}" fill="#c9a27a"/><ellipse cx="${x}" cy="${y + 3}" rx="${r * 0.92}" ry="${r * 0.3}" fill="${radial(
      art,
      [
        [0, '#c47a3a'],
        [1, '#6d3416'],
      ],
    )}"/><path d="M${x - r * 0.6},${y - 2}Q${x - r * 0.1},${y - r * 0.2} ${x + r * 0.5},${y - r * 0.1}" stroke="#f3c48d" stroke-width="6" stroke-linecap="round" opacity=".7" fill="none"/>`
  );
}

function bananaWrap(art: Art): string {
  const roll = 'M-120,-62Q-140,0 -120,62Q0,84 120,62Q140,0 120,-62Q0,-84 -120,-62Z';
  return (
    spot(art, 0, 66, 130) +
    `<path d="${roll}" fill="${linear(art, 'y', [
      [0, '#d9bd7c'],
      [0.3, '#efdca6'],
      [1, '#8a6a30'],
    ])}"/>` +
    repeat(
      12,
      (i) =>
        `<path d="M${-112 + i * 20},-66q-6,66 0,130" stroke="#8a6a30" stroke-opacity=".4" stroke-width="2" fill="none"/>`,
    ) +
    '<path d="M-50,-74q-10,74 0,148M54,-74q10,74 0,148" stroke="#6d4a20" stroke-width="8" fill="none"/>'
  );
}

function antSugar(art: Art): string {
  return (
    pouch(art, {
      cx: 390,
      base: 764,
      width: 340,
      height: 480,
      colour: '#d2a469',
      label: { title: 'GULA SEMUT', line: 'aren asli', motif: 'kawung', band: '#6d3a1c' },
      pane: (cx, cy, w, h) =>
        strewn(
          art,
          cx,
          cy,
          w / 2,
          h / 2,
          900,
          () =>
            `<circle r="3.4" fill="${['#b9733a', '#8f5224', '#d9985a'][Math.floor(art.random() * 3)]}"/>`,
        ),
    }) +
    spot(art, 680, 822, 120) +
    heap(
      art,
      680,
      826,
      120,
      66,
      900,
      () =>
        `<circle r="3.6" fill="${['#b9733a', '#8f5224', '#d9985a', '#a5622e'][Math.floor(art.random() * 4)]}"/>`,
    ) +
    moved(
      `<path d="M0,0C-26,-26 -70,-26 -84,0C-70,26 -26,26 0,0L150,-14V14Z" fill="${linear(art, 'y', [
        [0, '#e3b87c'],
        [1, '#8a5a31'],
      ])}"/><ellipse cx="-44" cy="-3" rx="30" ry="13" fill="#a5622e"/>`,
      640,
      764,
      -28,
    )
  );
}

export const maduGula: Scenes = {
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
  'gula-aren-batok': scene(
    'kawung',
    'terracotta',
    'teak',
    (art) =>
      moved(bananaWrap(art), 300, 590, 0, 1.25) +
      shell(art, 600, 560, 150) +
      sugarDome(art, 300, 700, 150) +
      sugarDome(art, 610, 740, 142) +
      moved(leaf(art, 200, 40, '#5f8d45'), 90, 830, -8),
  ),
  'gula-semut': scene('parang', 'teal', 'linen', antSugar),
  'sirup-nira': scene(
    'truntum',
    'rose',
    'teak',
    (art) =>
      bottle(art, {
        cx: 390,
        base: 768,
        width: 220,
        height: 540,
        fill: '#b5671c',
        stopper: 'swing',
        stopperColour: '#efe6d4',
        label: { title: 'NIRA', line: 'sirup aren', motif: 'kawung', band: '#b4552f' },
      }) +
      sugarDome(art, 670, 750, 84) +
      moved(leaf(art, 250, 20, '#4f8f3f'), 540, 836, -6) +
      moved(leaf(art, 250, 20, '#6fa54f'), 560, 852, -14),
  ),
};

function bee(art: Art): string {
  return `<ellipse cx="-6" cy="-22" rx="26" ry="13" transform="rotate(-28 -6 -22)" fill="#fffaf0" opacity=".75"/><ellipse cx="14" cy="-20" rx="22" ry="11" transform="rotate(24 14 -20)" fill="#fffaf0" opacity=".75"/><ellipse rx="30" ry="17" fill="${radial(
    art,
    [
      [0, '#f6c95a'],
      [1, '#b9741a'],
    ],
  )}"/><path d="M-8,-16q-6,16 0,32M6,-16q6,16 0,32" stroke="#3a2413" stroke-width="8"/><circle cx="28" cy="-2" r="11" fill="#3a2413"/>`;
}
