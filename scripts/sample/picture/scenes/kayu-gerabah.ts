import { between, blur, clipped, linear, moved, radial, repeat, type Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { frontArc } from '../parts/curve.ts';
import { mouth, onBody, ring, roundness, turned, turnedPath, type Turned } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { chilli, leaf, shallot, spot } from '../parts/small.ts';
import { scene, type Scenes } from '../scene.ts';

const clay = '#b9633a';

/** Fine marks of the potter's fingers going round. */
function throwing(body: Turned, from: number, to: number, colour: string): string {
  const radiusAt = (y: number): number => {
    const after = body.profile.findIndex(([at]) => at >= y);
    const [y1 = 0, r1 = 0] = body.profile[Math.max(after, 0)] ?? [];
    const [y0 = 0, r0 = 0] = body.profile[Math.max(after - 1, 0)] ?? [];
    return y1 === y0 ? r1 : r0 + ((r1 - r0) * (y - y0)) / (y1 - y0);
  };
  return repeat(Math.floor((to - from) / 13), (i) =>
    ring(body.cx, from + i * 13, radiusAt(from + i * 13), colour, 2, body.flat, 0.26),
  );
}

function kendi(art: Art): string {
  const body: Turned = {
    cx: 430,
    flat: 0.2,
    profile: [
      [180, 62],
      [200, 54],
      [240, 36],
      [330, 40],
      [400, 76],
      [470, 168],
      [560, 214],
      [660, 196],
      [740, 120],
      [768, 104],
    ],
  };
  const spout = 'M586,470C650,440 690,400 706,330Q728,322 744,340C740,430 710,520 620,560Z';
  return (
    ground(art, 430, 768, 150, 34) +
    `<path d="${spout}" fill="${linear(art, 'd', [
      [0, light(clay, 0.3)],
      [0.5, clay],
      [1, dark(clay, 0.5)],
    ])}"/><ellipse cx="725" cy="334" rx="21" ry="11" fill="${dark(clay, 0.6)}" transform="rotate(20 725 334)"/>` +
    turned(art, body, clay, 0.25) +
    onBody(art, body, throwing(body, 460, 750, '#5a2410')) +
    ring(430, 440, 122, '#6d2f18', 8, 0.2) +
    repeat(17, (i) => {
      const a = (i / 16) * Math.PI;
      return `<circle cx="${430 - Math.cos(a) * 190}" cy="${506 + Math.sin(a) * 38}" r="8" fill="#f0d2a0" opacity="${0.9 - i * 0.03}"/>`;
    }) +
    ring(430, 530, 208, '#f0d2a0', 5, 0.2, 0.8) +
    ring(430, 330, 40, '#6d2f18', 7, 0.2) +
    mouth(art, 430, 180, 62, clay, 13, 0.24) +
    repeat(16, () => {
      const x = between(art, 270, 560);
      const y = between(art, 580, 720);
      return `<ellipse cx="${x}" cy="${y}" rx="4" ry="6" fill="#fff6ea" opacity=".6"/>`;
    })
  );
}

function mortar(art: Art): string {
  const body: Turned = {
    cx: 430,
    flat: 0.32,
    open: true,
    profile: [
      [560, 264],
      [590, 262],
      [660, 220],
      [730, 150],
      [764, 146],
    ],
  };
  return (
    ground(art, 430, 764, 170, 50) +
    `<ellipse cx="430" cy="560" rx="264" ry="84" fill="${linear(art, 'x', [
      [0, light(clay, 0.3)],
      [1, dark(clay, 0.25)],
    ])}"/><ellipse cx="430" cy="566" rx="232" ry="70" fill="${radial(
      art,
      [
        [0, dark(clay, 0.18)],
        [1, dark(clay, 0.62)],
      ],
      0.56,
      0.8,
      0.7,
    )}"/>` +
    repeat(
      5,
      (i) =>
        `<ellipse cx="430" cy="${572 + i * 3}" rx="${206 - i * 38}" ry="${60 - i * 11}" fill="none" stroke="#4a1c0c" stroke-opacity=".3" stroke-width="3"/>`,
    ) +
    moved(chilli(art, 120, '#c8261a'), 300, 580, -8) +
    moved(chilli(art, 110, '#5f8a3a'), 330, 606, 8) +
    moved(shallot(art), 470, 580, 30, 0.8) +
    turned(art, body, clay) +
    onBody(art, body, throwing(body, 580, 760, '#5a2410')) +
    `<path d="${frontArc(430, 562, 262, 0.32)}" fill="none" stroke="${light(clay, 0.5)}" stroke-width="8" opacity=".7"/>` +
    moved(
      `<path d="M-6,-6C20,-40 60,-40 84,-22L330,-150C360,-158 372,-128 350,-112L106,22C100,60 60,74 30,58C2,42 -14,14 -6,-6Z" fill="${linear(
        art,
        'd',
        [
          [0, '#c98f55'],
          [0.5, '#8f5a2c'],
          [1, '#4f2c12'],
        ],
      )}"/><path d="M96,-18L330,-138" stroke="#f0cc96" stroke-width="8" stroke-linecap="round" opacity=".7"/><path d="M40,-22q40,0 56,30" stroke="#4f2c12" stroke-opacity=".5" stroke-width="3" fill="none"/>`,
      470,
      560,
    )
  );
}

function plantPot(art: Art): string {
  const rim: Turned = {
    cx: 440,
    flat: 0.2,
    tension: 0.3,
    profile: [
      [500, 196],
      [508, 200],
      [550, 196],
      [556, 186],
    ],
  };
  const body: Turned = {
    cx: 440,
    flat: 0.2,
    profile: [
      [552, 180],
      [600, 176],
      [700, 146],
      [752, 128],
    ],
  };
  const saucer: Turned = {
    cx: 440,
    flat: 0.24,
    tension: 0.4,
    profile: [
      [744, 182],
      [758, 180],
      [776, 158],
    ],
  };
  const vine = repeat(
    4,
    (i) =>
      `<path d="M${286 + i * 84},${650 - (i % 2) * 10}c26,-40 60,-36 62,-6c0,22 -30,22 -30,2" stroke="#6d2a14" stroke-width="7" fill="none" stroke-linecap="round"/>` +
      moved(
        '<path d="M0,0C10,-16 34,-14 42,0C34,14 10,16 0,0Z" fill="#6d2a14"/>',
        330 + i * 84,
        676,
        24,
      ),
  );
  const fronds = [-150, -132, -112, -96, -80, -62, -44, -28]
    .map((turn, i) =>
      moved(
        leaf(
          art,
          230 + (i % 3) * 60,
          44 + (i % 2) * 12,
          ['#4f8a45', '#3f7a4a', '#6fa553', '#2f6a3f'][i % 4] ?? '#4f8a45',
        ),
        440 + (i - 3.5) * 14,
        512,
        turn,
      ),
    )
    .join('');
  return (
    ground(art, 440, 776, 164, 30) +
    turned(art, saucer, dark(clay, 0.08)) +
    `<ellipse cx="440" cy="500" rx="190" ry="38" fill="#3a2010"/>` +
    fronds +
    turned(art, body, clay) +
    onBody(art, body, vine + throwing(body, 570, 620, '#5a2410')) +
    turned(art, rim, light(clay, 0.08)) +
    `<path d="${frontArc(440, 503, 194, 0.2)}" fill="none" stroke="${light(clay, 0.5)}" stroke-width="6" opacity=".8"/>` +
    moved(leaf(art, 200, 46, '#5f9a4d'), 520, 510, 34) +
    moved(leaf(art, 180, 42, '#6fa553'), 360, 512, 142)
  );
}

function mug(art: Art, cx: number, base: number, r: number, h: number): string {
  const top = base - h;
  const body: Turned = {
    cx,
    flat: 0.24,
    profile: [
      [top, r],
      [top + h * 0.3, r * 0.97],
      [base - h * 0.2, r * 0.96],
      [base - 10, r * 0.86],
      [base, r * 0.8],
    ],
  };
  const glaze = `M${cx - r * 1.1},${top - 40}H${cx + r * 1.1}V${top + h * 0.42}q${-r * 0.2},${h * 0.16} ${-r * 0.4},0t${-r * 0.36},${h * 0.1}t${-r * 0.4},${-h * 0.04}t${-r * 0.5},${h * 0.08}t${-r * 0.54},${-h * 0.1}Z`;
  return (
    ground(art, cx, base, r * 0.9) +
    `<path d="M${cx + r * 0.86},${top + h * 0.2}C${cx + r * 1.7},${top + h * 0.06} ${cx + r * 1.66},${top + h * 0.84} ${cx + r * 0.84},${top + h * 0.76}" fill="none" stroke="${dark('#8f5a3a', 0.3)}" stroke-width="30"/><path d="M${cx + r * 0.86},${top + h * 0.2}C${cx + r * 1.66},${top + h * 0.06} ${cx + r * 1.62},${top + h * 0.82} ${cx + r * 0.84},${top + h * 0.75}" fill="none" stroke="#a86a44" stroke-width="20"/>` +
    `<path d="${turnedPath(body)}" fill="#a86a44"/>` +
    onBody(
      art,
      body,
      throwing(body, top + 60, base, '#4a2410') +
        `<path d="${glaze}" fill="#5f8a5a"/><path d="${glaze}" fill="none" stroke="#9ac08a" stroke-width="5" opacity=".8"/>` +
        repeat(
          40,
          () =>
            `<circle cx="${cx + between(art, -r, r)}" cy="${between(art, top, base)}" r="${between(art, 1, 3)}" fill="#3a2a1a" opacity=".4"/>`,
        ),
    ) +
    turned(art, body, 'none', 0.8) +
    mouth(art, cx, top, r, '#6a945f', 11, 0.24) +
    `<ellipse cx="${cx}" cy="${top + 10}" rx="${r - 18}" ry="${(r - 18) * 0.22}" fill="#3a1e0f"/>`
  );
}

function roosterBank(art: Art): string {
  const body =
    'M250,560C236,470 270,420 300,360C310,290 350,236 400,240C446,244 462,290 466,340C480,420 560,420 620,360C650,330 690,330 700,370C716,450 690,620 620,690C580,740 500,768 430,768C330,768 262,690 250,560Z';
  const feathers = repeat(
    5,
    (i) =>
      `<path d="M${596 + i * 18},${420 + i * 6}C${640 + i * 20},${300 - i * 16} ${700 + i * 14},${300 + i * 14} ${716 - i * 4},${400 + i * 36}" stroke="${['#24406a', '#8f2c22', '#2b2a2c', '#c98f42', '#3e5e40'][i]}" stroke-width="24" stroke-linecap="round" fill="none"/>`,
  );
  const wing = 'M380,540C440,470 560,490 600,560C560,650 440,670 380,540Z';
  return (
    ground(art, 450, 770, 190, 36) +
    feathers +
    `<path d="${body}" fill="#f1e2c6"/>` +
    clipped(
      art,
      body,
      `<path d="M230,600Q330,560 430,620T700,600V800H200Z" fill="${clay}"/><path d="M230,600Q330,560 430,620T700,600" stroke="#8f2c22" stroke-width="10" fill="none"/>` +
        repeat(
          7,
          (i) =>
            `<path d="M${284 + i * 30},${432 + (i % 2) * 16}q15,26 30,0" stroke="#c98f42" stroke-width="8" fill="none"/>`,
        ),
    ) +
    roundness(art, body, 0.85) +
    `<path d="${wing}" fill="#24406a"/><path d="${wing}" fill="${linear(art, 'd', [
      [0, '#fff3d8', 0.4],
      [0.6, '#fff3d8', 0],
      [1, '#1d0c04', 0.4],
    ])}"/>` +
    repeat(
      4,
      (i) =>
        `<path d="M${420 + i * 34},${546 - i * 2}q36,14 ${30 + i * 6},58" stroke="#f0d2a0" stroke-width="7" fill="none" stroke-linecap="round"/>`,
    ) +
    `<path d="M340,262C330,200 366,196 372,232C376,180 416,178 414,228C434,196 466,214 444,262Q400,226 340,262Z" fill="${radial(
      art,
      [
        [0, '#e8674a'],
        [1, '#8f1d14'],
      ],
    )}"/><path d="M318,356C300,400 312,430 332,430S356,396 346,358Z" fill="${radial(art, [
      [0, '#e8674a'],
      [1, '#8f1d14'],
    ])}"/><path d="M318,318L252,344L320,366Z" fill="#e0a03a"/><path d="M318,342L262,346" stroke="#8a5a1c" stroke-width="4"/><circle cx="362" cy="318" r="17" fill="#fffaf0"/><circle cx="358" cy="318" r="10" fill="#2a1a10"/><circle cx="354" cy="314" r="3.6" fill="#fff"/>` +
    `<path d="M500,438l70,-22" stroke="#2a170d" stroke-width="15" stroke-linecap="round"/><ellipse cx="376" cy="290" rx="40" ry="18" fill="#fffaf0" opacity=".35" ${blur(art, 8)}/><path d="M290,470C276,540 286,620 312,668" stroke="#fffaf0" stroke-opacity=".55" stroke-width="22" fill="none" stroke-linecap="round" ${blur(art, 8)}/>` +
    [
      [690, 800],
      [730, 826],
      [180, 830],
    ]
      .map(
        ([x = 0, y = 0]) =>
          `<ellipse cx="${x}" cy="${y + 6}" rx="32" ry="13" fill="#6d4a14"/><ellipse cx="${x}" cy="${y}" rx="32" ry="13" fill="${linear(
            art,
            'd',
            [
              [0, '#f6e2a0'],
              [1, '#b98a35'],
            ],
          )}"/><ellipse cx="${x}" cy="${y}" rx="22" ry="8.6" fill="none" stroke="#8a6420" stroke-width="2.4"/>`,
      )
      .join('')
  );
}

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

export const kayuGerabah: Scenes = {
  kendi: scene('truntum', 'indigo', 'teak', kendi),
  'cobek-gerabah': scene('kawung', 'sage', 'linen', mortar),
  'pot-gerabah': scene('megaMendung', 'sky', 'clay', plantPot),
  'cangkir-gerabah': scene(
    'parang',
    'honey',
    'teak',
    (art) => mug(art, 570, 716, 128, 220) + mug(art, 310, 780, 140, 240),
  ),
  'celengan-ayam': scene('truntum', 'rose', 'linen', roosterBank),
  'sendok-kayu': scene('kawung', 'leaf', 'stone', spoons),
  'talenan-jati': scene('parang', 'teal', 'clay', board),
  'mangkuk-kayu': scene('truntum', 'paper', 'linen', woodBowl),
  gangsing: scene('kawung', 'wine', 'mat', tops),
};
