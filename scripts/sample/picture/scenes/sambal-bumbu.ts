import { between, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { box } from '../parts/box.ts';
import { bowl, leafMat } from '../parts/dish.ts';
import { bottle, jar } from '../parts/glass.ts';
import { label } from '../parts/label.ts';
import { chilli, heap, leaf, shallot, spot, starAnise, strewn } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';
import { coconutHalf } from '../parts/fruit.ts';

/** The oily, seedy look of crushed chilli behind glass. */
function crushed(
  art: Art,
  cx: number,
  top: number,
  w: number,
  h: number,
  colours: readonly string[],
): string {
  return repeat(260, () => {
    const colour = colours[Math.floor(art.random() * colours.length)] ?? '#b02717';
    return `<ellipse cx="${cx + between(art, -0.45, 0.45) * w}" cy="${top + art.random() * h}" rx="${between(art, 3, 10)}" ry="${between(art, 2, 6)}" fill="${colour}" opacity="${between(art, 0.4, 0.9)}" transform="rotate(${between(art, -30, 30)} ${cx} ${top + h / 2})"/>`;
  });
}

function shallotSambal(level: number, fill: string, lid: string) {
  return (art: Art): string =>
    jar(art, {
      cx: 400,
      base: 766,
      width: 300,
      height: 360,
      fill,
      lid: 'tin',
      lidColour: lid,
      inside: () =>
        crushed(art, 400, 440, 270, 310, [light(fill, 0.3), dark(fill, 0.3), '#e8b23f', '#f6dd9a']),
      label: { title: 'SAMBAL', line: 'bawang', motif: 'kawung', band: lid },
    }) +
    repeat(level, (i) => moved(flame(art), 400 + (i - (level - 1) / 2) * 34, 738, 0, 0.62)) +
    moved(shallot(art), 620, 780, 0, 1.25) +
    moved(shallot(art), 704, 806, 8, 1.1) +
    repeat(level + 1, (i) =>
      moved(
        chilli(art, 130, level === 1 ? '#e0662f' : '#c8261a'),
        590 + i * 16 - level * 10,
        846 - i * 6,
        -16 + i * 9,
      ),
    ) +
    moved(shallot(art), 196, 810, -6, 1.05);
}

function flame(art: Art): string {
  return `<path d="M0,24C-22,24 -24,0 -8,-14C-8,-4 0,-4 2,-26C22,-8 24,24 0,24Z" fill="${linear(
    art,
    'y',
    [
      [0, '#f6b23c'],
      [1, '#d0341c'],
    ],
  )}" stroke="#fff3d8" stroke-width="3"/>`;
}

function tomato(art: Art): string {
  return `<ellipse cx="8" cy="44" rx="54" ry="12" fill="#1c0c04" opacity=".4"/><path d="M0,-44C44,-52 62,-10 50,20C40,46 -40,46 -50,20C-62,-10 -44,-52 0,-44Z" fill="${radial(
    art,
    [
      [0, '#ff9a78'],
      [0.35, '#dc3c22'],
      [1, '#7d150e'],
    ],
  )}"/><path d="M0,-42L-30,-50L-12,-38L-34,-28L-4,-34L2,-18L8,-36L36,-30L14,-40L30,-52Z" fill="#4f7f3a"/><path d="M0,-42q4,-16 12,-20" stroke="#4f7f3a" stroke-width="6" stroke-linecap="round" fill="none"/>`;
}

function shrimpPasteSambal(art: Art): string {
  return (
    jar(art, {
      cx: 360,
      base: 762,
      width: 270,
      height: 320,
      fill: '#8f2a1a',
      lid: 'cloth',
      lidColour: '#2f5b60',
      inside: () => crushed(art, 360, 490, 240, 250, ['#6d1a10', '#c8452a', '#3f0f0a', '#e08a4a']),
      label: { title: 'TERASI', line: 'sambal rebon', motif: 'parang', band: '#2f5b60' },
    }) +
    bowl(
      art,
      660,
      812,
      130,
      92,
      '#5f5750',
      moved('<ellipse rx="112" ry="34" fill="#a5281a"/>', 660, 716) +
        crushed(art, 660, 690, 190, 40, ['#b02717', '#d9482c', '#7d150e', '#f0b04a']),
      0,
      0.28,
    ) +
    moved(
      `<path d="M0,0C40,-12 60,-40 130,-70" stroke="${'#8f8579'}" stroke-width="44" stroke-linecap="round" fill="none"/><path d="M4,-8C40,-22 60,-48 124,-80" stroke="#c3b9ab" stroke-width="9" stroke-linecap="round" fill="none" opacity=".7"/>`,
      668,
      690,
    ) +
    moved(tomato(art), 210, 806, 0, 1.1)
  );
}

function pecel(art: Art): string {
  const peanut = () =>
    `<path d="M-26,0C-26,-16 -8,-16 0,-9C8,-16 28,-16 28,0S8,16 0,9C-8,16 -26,16 -26,0Z" fill="${radial(
      art,
      [
        [0, '#f0d29a'],
        [1, '#a8743a'],
      ],
    )}"/><path d="M-18,-6q8,6 0,12M-6,-8v16M8,-8v16M18,-6q-6,6 0,12" stroke="#8a5a28" stroke-opacity=".5" stroke-width="2" fill="none"/>`;
  return (
    moved(leaf(art, 420, 90, '#4f8a40'), 130, 700, 12) +
    moved(leaf(art, 400, 80, '#5f9a4a'), 760, 760, 190) +
    box(art, { x: 230, base: 770, w: 320, h: 180, deep: 110, colour: '#b5733a' }) +
    repeat(
      190,
      () =>
        `<circle cx="${between(art, 236, 544)}" cy="${between(art, 596, 764)}" r="${between(art, 2, 6)}" fill="${['#8a4a1c', '#d9985a', '#e3b87c', '#6d3416'][Math.floor(art.random() * 4)]}" opacity=".7"/>`,
    ) +
    label(art, 390, 688, 220, 120, {
      title: 'PECEL',
      line: 'bumbu sangrai',
      motif: 'truntum',
      band: '#3e5e40',
    }) +
    strewn(art, 650, 822, 110, 26, 15, peanut) +
    moved(chilli(art, 120, '#c8321f'), 190, 832, -10)
  );
}

function terasi(art: Art): string {
  const block = (x: number, base: number, w: number, h: number) =>
    box(art, { x, base, w, h, deep: 70, colour: '#6d3a3c' }) +
    repeat(
      70,
      () =>
        `<ellipse cx="${between(art, x + 8, x + w - 8)}" cy="${between(art, base - h + 8, base - 8)}" rx="${between(art, 2, 8)}" ry="${between(art, 1, 3)}" fill="${art.random() < 0.5 ? '#a5686a' : '#3f1c20'}" opacity=".6"/>`,
    );
  const shrimp = () =>
    `<path d="M-30,10C-30,-20 10,-30 26,-10C34,2 26,16 14,18" fill="none" stroke="#e59a78" stroke-width="15" stroke-linecap="round"/><path d="M-30,10C-30,-20 10,-30 26,-10" fill="none" stroke="#f8d0b4" stroke-width="5" stroke-linecap="round"/><path d="M-28,-2l-8,-6M-14,-14l-5,-9M2,-18l0,-10M-30,8q-16,10 -28,4M-30,8q-12,18 -26,18" stroke="#c9704f" stroke-width="2.6" fill="none"/><circle cx="-28" cy="4" r="3" fill="#2a1208"/>`;
  return (
    leafMat(art, 440, 760, 350, 96) +
    block(210, 774, 230, 116) +
    block(250, 652, 210, 104) +
    block(490, 790, 190, 100) +
    label(art, 325, 718, 150, 74, { title: 'TERASI', motif: 'megaMendung', band: '#24406a' }) +
    strewn(art, 590, 838, 150, 22, 12, shrimp, 0.9)
  );
}

function friedShallots(art: Art): string {
  const ring = () =>
    `<path d="M-20,4C-18,-16 16,-18 20,-2C18,12 -4,16 -20,4Z" fill="none" stroke="${['#a8601f', '#c9822e', '#8a4716', '#dc9c40'][Math.floor(art.random() * 4)]}" stroke-width="7"/>`;
  return (
    jar(art, {
      cx: 400,
      base: 766,
      width: 340,
      height: 340,
      fill: '#b5701f',
      lid: 'wood',
      lidColour: '#c9975a',
      clear: false,
      inside: () =>
        repeat(330, () =>
          moved(
            ring(),
            400 + between(art, -140, 140),
            470 + art.random() * 270,
            between(art, 0, 180),
            0.8,
          ),
        ),
      label: { title: 'BAWANG', line: 'goreng renyah', motif: 'kawung', band: '#6d2736' },
    }) +
    spot(art, 690, 830, 90) +
    heap(art, 690, 836, 100, 56, 60, ring) +
    moved(shallot(art), 190, 800, -4, 1.3) +
    moved(shallot(art), 262, 832, 10)
  );
}

export const sambalBumbu: Scenes = {
  'sambal-bawang-1': scene('kawung', 'sage', 'teak', shallotSambal(1, '#d98a3a', '#53703f')),
  'sambal-bawang-3': scene('kawung', 'honey', 'clay', shallotSambal(3, '#c5431f', '#c9822e')),
  'sambal-bawang-5': scene('kawung', 'night', 'stone', shallotSambal(5, '#8f1710', '#8f1d14')),
  'sambal-terasi': scene('parang', 'paper', 'clay', shrimpPasteSambal),
  'bumbu-pecel': scene('truntum', 'terracotta', 'mat', pecel),
  terasi: scene('megaMendung', 'indigo', 'teak', terasi),
  'bawang-goreng': scene('parang', 'rose', 'linen', friedShallots),
  'kecap-manis': scene(
    'truntum',
    'paper',
    'teak',
    (art) =>
      bottle(art, {
        cx: 410,
        base: 768,
        width: 220,
        height: 560,
        fill: '#2a140c',
        stopper: 'tin',
        stopperColour: '#b4552f',
        clear: false,
        level: 0.86,
        label: { title: 'KECAP', line: 'kedelai hitam', motif: 'parang', band: '#b4552f' },
      }) +
      strewn(
        art,
        650,
        826,
        100,
        30,
        46,
        () =>
          `<ellipse rx="13" ry="10" fill="${radial(art, [
            [0, '#6b625c'],
            [0.4, '#2a2422'],
            [1, '#100c0a'],
          ])}"/>`,
      ) +
      moved(starAnise(art), 230, 826, 10, 1.2) +
      moved(starAnise(art), 300, 856, 40, 0.9),
  ),
  'minyak-kelapa': scene(
    'megaMendung',
    'leaf',
    'linen',
    (art) =>
      bottle(art, {
        cx: 370,
        base: 768,
        width: 230,
        height: 560,
        fill: '#f0dd95',
        level: 0.82,
        stopper: 'swing',
        stopperColour: '#efe6d4',
        label: { title: 'KLETIK', line: 'minyak kelapa', motif: 'kawung', band: '#3e5e40' },
      }) + moved(coconutHalf(art), 660, 770, 0, 1.15),
  ),
};
