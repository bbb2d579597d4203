import { between, blur, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { frontArc } from '../parts/curve.ts';
import { roundness, turned, turnedPath } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { leaf } from '../parts/small.ts';
import { braid, ellipsePath, lattice, weave, wicker } from '../parts/weave.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

const bamboo = '#e0b267';

const honeyed = '#c98f42';

function lamp(art: Art): string {
  const shade: Turned = {
    cx: 450,
    flat: 0.17,
    profile: [
      [262, 40],
      [290, 100],
      [360, 176],
      [470, 224],
      [590, 244],
    ],
  };
  const path = turnedPath(shade);
  return (
    `<circle cx="450" cy="500" r="390" fill="${radial(
      art,
      [
        [0, '#ffd27a', 0.75],
        [0.5, '#ffb84d', 0.26],
        [1, '#ffb84d', 0],
      ],
      0.5,
      0.5,
      0.5,
    )}"/>` +
    `<path d="M450,60V262" stroke="#2a1a10" stroke-width="8"/><rect x="424" y="226" width="52" height="40" rx="8" fill="#5a3a20"/>` +
    `<ellipse cx="450" cy="592" rx="242" ry="41" fill="#7a4a1c"/><ellipse cx="450" cy="592" rx="150" ry="26" fill="#ffe6a3" ${blur(art, 10)}/>` +
    `<path d="${path}" fill="${radial(
      art,
      [
        [0, '#fff0bd'],
        [0.45, '#f6b64e'],
        [1, '#a45f1c'],
      ],
      0.5,
      0.72,
      0.62,
    )}"/>` +
    `<path d="${path}" fill="${lattice(art, '#a8743a', 40, 8)}"/>` +
    roundness(art, path, 0.5) +
    braid(frontArc(450, 590, 244, 0.17), honeyed, 26) +
    braid(frontArc(450, 376, 184, 0.17), honeyed, 14) +
    `<ellipse cx="450" cy="800" rx="300" ry="46" fill="#ffd27a" opacity=".42" ${blur(art, 26)}/>`
  );
}

function cone(
  art: Art,
  base: number,
  r: number,
  height: number,
  flat: number,
  fill: string,
): string {
  const body: Turned = {
    cx: 450,
    flat,
    tension: 0.7,
    profile: [
      [base - height, 7],
      [base - height * 0.92, r * 0.1],
      [base - height * 0.5, r * 0.53],
      [base, r],
    ],
  };
  return turned(art, body, fill) + braid(frontArc(450, base, r, flat), honeyed, 26);
}

function rolledMat(art: Art): string {
  const skin = weave(art, '#dcc68d', '#c7aa68', 13);
  const roll = (w: number, r: number) =>
    `<rect x="0" y="${-r}" width="${w}" height="${2 * r}" fill="${skin}"/>` +
    [0.12, 0.17, 0.83, 0.88]
      .map(
        (at) =>
          `<rect x="${w * at}" y="${-r}" width="12" height="${2 * r}" fill="#9c3426" opacity=".75"/>`,
      )
      .join('') +
    `<rect x="0" y="${-r}" width="${w}" height="${2 * r}" fill="${linear(art, 'y', [
      [0, '#1d0c04', 0.2],
      [0.25, '#fff3d8', 0.4],
      [0.55, '#fff3d8', 0],
      [1, '#1d0c04', 0.66],
    ])}"/>` +
    `<ellipse rx="${r * 0.42}" ry="${r}" fill="#a98a4e"/>` +
    repeat(
      6,
      (i) =>
        `<ellipse cx="${i * 0.6}" rx="${r * 0.42 * (1 - i * 0.16)}" ry="${r * (1 - i * 0.16)}" fill="none" stroke="${i % 2 ? '#e6d3a0' : '#7d6230'}" stroke-width="5"/>`,
    ) +
    `<ellipse rx="7" ry="17" fill="#3d2a12"/>` +
    [0.34, 0.66]
      .map(
        (at) =>
          `<path d="M${w * at},${-r - 2}q22,${r} 0,${2 * r + 4}" stroke="#8a6230" stroke-width="15" fill="none"/><path d="M${w * at + 3},${-r - 2}q22,${r} 0,${2 * r + 4}" stroke="#e6cf98" stroke-width="4" fill="none"/>`,
      )
      .join('');
  return (
    `<path d="M150,800L700,706L770,770L230,872Z" fill="#1c0c04" opacity=".32" ${blur(art, 16)}/>` +
    moved(roll(500, 84), 220, 688, -8) +
    moved(roll(520, 74), 170, 792, -5) +
    moved(roll(420, 66), 300, 560, -3)
  );
}

function broom(art: Art): string {
  const bristles = repeat(230, (i) => {
    const t = (i % 115) / 114 - 0.5;
    return `<path d="M${450 + t * 120},${452}Q${450 + t * 240},600 ${450 + t * 400 + between(art, -8, 8)},${between(art, 742, 786)}" stroke="${['#2a1a12', '#4a2e1c', '#3a2416', '#66432a'][i % 4]}" stroke-width="${between(art, 2, 4.5)}" fill="none"/>`;
  });
  const pole = repeat(
    5,
    (i) =>
      `<rect x="434" y="${-40 + i * 100}" width="32" height="97" rx="9" fill="${linear(art, 'x', [
        [0, '#3b2417'],
        [0.3, '#a87b4c'],
        [1, '#2a170d'],
      ])}"/><rect x="431" y="${52 + i * 100}" width="38" height="9" rx="4" fill="#7a5430"/>`,
  );
  const tie = (y: number, w: number) =>
    braid(`M${450 - w},${y}Q450,${y + 18} ${450 + w},${y}`, '#d3a95c', 20);
  return moved(
    `<g transform="translate(34 10)" opacity=".35" ${blur(art, 12)}><path d="M434,-40H466V430L660,780Q450,830 250,780L434,430Z" fill="#1c0c04"/></g>` +
      pole +
      bristles +
      `<path d="M392,452Q450,380 508,452L522,500Q450,520 378,500Z" fill="#3a2416"/>` +
      tie(440, 50) +
      tie(462, 58) +
      tie(486, 68) +
      tie(520, 84),
    0,
    0,
    0,
  );
}

function coasters(art: Art): string {
  const disc = (y: number, cx: number) => {
    const side: Turned = {
      cx,
      flat: 0.3,
      tension: 0.5,
      profile: [
        [y - 20, 176],
        [y - 8, 182],
        [y, 176],
      ],
    };
    return (
      turned(art, side, wicker(art, honeyed, 22, 9)) +
      `<ellipse cx="${cx}" cy="${y - 20}" rx="176" ry="53" fill="${bamboo}"/>` +
      repeat(
        9,
        (i) =>
          `<ellipse cx="${cx}" cy="${y - 20}" rx="${176 - i * 19}" ry="${53 - i * 5.7}" fill="none" stroke="${i % 3 ? '#b98b45' : '#7d4526'}" stroke-width="5" stroke-dasharray="10 3"/>`,
      )
    );
  };
  const standing =
    braid(ellipsePath(0, 0, 150, 150), honeyed, 18) +
    repeat(
      8,
      (i) =>
        `<circle r="${136 - i * 17}" fill="none" stroke="${i === 2 || i === 5 ? '#8f3a2c' : i % 2 ? '#c99b52' : '#e3c486'}" stroke-width="16"/><circle r="${136 - i * 17}" fill="none" stroke="#5a3a17" stroke-opacity=".55" stroke-width="15" stroke-dasharray="2 13"/>`,
    );
  return (
    moved(
      `<circle r="156" fill="#1c0c04" opacity=".4" transform="translate(20 16)" ${blur(art, 12)}/><circle r="150" fill="#d8b26a"/>` +
        standing +
        `<circle r="150" fill="${radial(art, [
          [0, '#fff3d8', 0.36],
          [0.6, '#fff3d8', 0],
          [1, '#1d0c04', 0.4],
        ])}"/>`,
      600,
      540,
    ) +
    ground(art, 380, 770, 186, 54) +
    [0, 1, 2, 3, 4].map((i) => disc(774 - i * 30, 380 + (i % 2) * 7)).join('')
  );
}

export const anyamanRumah: Scenes = {
  'lampu-anyam': scene('truntum', 'night', 'stone', lamp),
  'kukusan-bambu': scene(
    'kawung',
    'rose',
    'linen',
    (art) =>
      ground(art, 450, 742, 230, 60) +
      cone(art, 742, 230, 470, 0.24, weave(art, '#e0c080', '#cba158', 15, 'rotate(45)')) +
      braid(frontArc(450, 560, 142, 0.24), '#8f3a2c', 12) +
      moved(leaf(art, 190, 44, '#4f7f45'), 610, 830, -12),
  ),
  'tikar-pandan': scene('parang', 'sage', 'teak', rolledMat),
  'sapu-ijuk': scene('kawung', 'honey', 'clay', broom),
  caping: scene(
    'megaMendung',
    'sky',
    'mat',
    (art) =>
      ground(art, 450, 720, 306, 66) +
      cone(art, 716, 306, 250, 0.26, weave(art, '#e3c98f', '#d0a961', 12, 'rotate(45)')) +
      repeat(
        13,
        (i) =>
          `<path d="M450,470Q${450 + (i - 6) * 26},600 ${450 + Math.sin(((i - 6) / 6.2) * 1.45) * 303},${716 + Math.cos(((i - 6) / 6.2) * 1.45) * 76}" stroke="#8a5f28" stroke-opacity=".5" stroke-width="5" fill="none"/>`,
      ) +
      `<path d="M300,770C280,860 420,880 480,850S600,800 620,770" fill="none" stroke="#24406a" stroke-width="13"/><path d="M300,770C280,860 420,880 480,850S600,800 620,770" fill="none" stroke="#d9a566" stroke-width="4" stroke-dasharray="12 9"/>`,
  ),
  'tatakan-bambu': scene('truntum', 'wine', 'teak', coasters),
};
