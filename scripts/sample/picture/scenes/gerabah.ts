import { between, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { frontArc } from '../parts/curve.ts';
import { mouth, onBody, ring, turned, turnedPath } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { chilli, leaf, shallot } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

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

export const gerabah: Scenes = {
  kendi: scene('truntum', 'indigo', 'teak', kendi),
  'cobek-gerabah': scene('kawung', 'sage', 'linen', mortar),
  'pot-gerabah': scene('megaMendung', 'sky', 'clay', plantPot),
  'cangkir-gerabah': scene(
    'parang',
    'honey',
    'teak',
    (art) => mug(art, 570, 716, 128, 220) + mug(art, 310, 780, 140, 240),
  ),
};
