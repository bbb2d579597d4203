import { between, blur, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { closed } from './curve.ts';
import type { Point } from './curve.ts';

export function bananaCrisp(art: Art): string {
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

export function peyek(art: Art, r: number): string {
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

export function cracker(art: Art): string {
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

export function emping(art: Art): string {
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

export function rengginang(art: Art, r: number): string {
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

export function wafer(art: Art, length: number): string {
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

export function husk(art: Art): string {
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

export function dodolPiece(art: Art): string {
  return `<ellipse cx="8" cy="30" rx="60" ry="11" fill="#1c0c04" opacity=".45" ${blur(art, 5)}/><path d="M-50,-14L-28,-34H62L46,-14Z" fill="#a5623a"/><path d="M46,-14L62,-34V6L46,28Z" fill="#3f1c0c"/><rect x="-50" y="-14" width="96" height="42" rx="6" fill="${linear(
    art,
    'd',
    [
      [0, '#9a5630'],
      [1, '#572812'],
    ],
  )}"/><path d="M-42,-6Q-10,-12 30,-8" stroke="#ffe0b8" stroke-width="5" stroke-linecap="round" opacity=".7" fill="none"/>`;
}

export function fish(art: Art): string {
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
