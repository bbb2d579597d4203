import { linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { bottle } from '../parts/glass.ts';
import { pouch } from '../parts/pouch.ts';
import { heap, leaf, spot, strewn } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

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

export const gulaAren: Scenes = {
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
