import { between, blur, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { motifs } from '../motifs/index.ts';
import { box } from '../parts/box.ts';
import { glassOf } from '../parts/drinks.ts';
import { bottle, jar } from '../parts/glass.ts';
import { ornament, words } from '../parts/label.ts';
import { ginger, heap, leaf, starAnise, strewn } from '../parts/small.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function cinnamon(art: Art, length: number): string {
  return `<rect x="${-length / 2}" y="-15" width="${length}" height="30" rx="8" fill="${linear(
    art,
    'y',
    [
      [0, '#c98a55'],
      [0.4, '#9a5a2c'],
      [1, '#5a2f14'],
    ],
  )}"/><path d="M${-length / 2 + 8},2H${length / 2 - 8}" stroke="#4a2410" stroke-width="3"/><ellipse cx="${length / 2}" rx="8" ry="14" fill="#b87440"/><path d="M${length / 2 - 2},-8q7,8 0,15" stroke="#4a2410" stroke-width="3" fill="none"/>`;
}

function bundle(art: Art): string {
  const sticks = repeat(
    15,
    (i) =>
      `<rect x="${-70 + i * 10}" y="${-120 + (i % 4) * 8}" width="9" height="${190 + (i % 3) * 10}" rx="3" fill="${['#c45a3a', '#a8432a', '#8a5a31', '#d98a5a'][i % 4]}" transform="rotate(${(i - 7) * 2.4} 0 60)"/>`,
  );
  return (
    `<ellipse cx="8" cy="82" rx="92" ry="16" fill="#1c0c04" opacity=".45" ${blur(art, 6)}/>` +
    moved(leaf(art, 190, 34, '#7a6a3a'), -20, 40, -112) +
    moved(leaf(art, 190, 34, '#94824a'), 20, 40, -66) +
    moved(leaf(art, 170, 30, '#6b5a30'), 0, 40, -90) +
    sticks +
    `<path d="M-82,6Q0,34 82,6L84,34Q0,62 -84,34Z" fill="${linear(art, 'x', [
      [0, '#b8934d'],
      [0.3, '#f0dca6'],
      [1, '#8a6a30'],
    ])}"/><path d="M-10,30q-34,34 -48,8t40,-10q44,36 54,4t-40,-6" stroke="#b4552f" stroke-width="6" fill="none" stroke-linecap="round"/>` +
    moved(starAnise(art), 56, 78, 0, 0.7)
  );
}

function jamu(fill: string, title: string, line: string, band: string, prop: (art: Art) => string) {
  return (art: Art): string =>
    bottle(art, {
      cx: 370,
      base: 768,
      width: 210,
      height: 500,
      fill,
      level: 0.84,
      neck: 0.42,
      stopper: 'tin',
      stopperColour: band,
      clear: false,
      label: { title, line, motif: 'truntum', band },
    }) +
    glassOf(art, 620, 780, 84, 170, fill) +
    prop(art);
}

function oil(art: Art): string {
  const stalk = (turn: number, x: number) =>
    moved(
      `<path d="M-14,0C-18,-160 -10,-300 0,-470C10,-300 18,-160 14,0Q0,18 -14,0Z" fill="${linear(
        art,
        'x',
        [
          [0, '#8fae5a'],
          [0.4, '#dfe6a8'],
          [1, '#5f8a3f'],
        ],
      )}"/><path d="M-14,0C-16,-60 -14,-120 -12,-150L12,-150C14,-120 16,-60 14,0Q0,18 -14,0Z" fill="${linear(
        art,
        'x',
        [
          [0, '#cdb98a'],
          [0.4, '#fbf3da'],
          [1, '#b8a06a'],
        ],
      )}"/><path d="M0,-150C-14,-280 -70,-360 -130,-420C-60,-380 0,-300 6,-150Z" fill="#7fa850"/>`,
      x,
      780,
      turn,
    );
  return (
    stalk(-14, 250) +
    stalk(4, 640) +
    stalk(16, 680) +
    bottle(art, {
      cx: 440,
      base: 770,
      width: 200,
      height: 360,
      fill: '#7a3f14',
      neck: 0.4,
      level: 0.9,
      stopper: 'dropper',
      stopperColour: '#2a2422',
      label: { title: 'SEREH', line: 'minyak gosok', motif: 'parang', band: '#53703f' },
    })
  );
}

function soaps(art: Art): string {
  const bar = (x: number, base: number, w: number, h: number, band: boolean) =>
    box(art, { x, base, w, h, deep: 100, colour: '#e9dfb8' }) +
    `<path d="M${x + 10},${base - h * 0.4}C${x + w * 0.3},${base - h * 0.8} ${x + w * 0.5},${base - h * 0.1} ${x + w - 10},${base - h * 0.6}" stroke="#7a9a4a" stroke-width="13" opacity=".55" fill="none" ${blur(art, 3)}/>` +
    repeat(
      26,
      () =>
        `<circle cx="${between(art, x + 8, x + w - 8)}" cy="${between(art, base - h + 8, base - 8)}" r="${between(art, 1.4, 3.6)}" fill="#53703f" opacity=".7"/>`,
    ) +
    (band
      ? `<path d="M${x + w * 0.3},${base}V${base - h}L${x + w * 0.3 + 100},${base - h - 46}H${x + w * 0.7 + 100}L${x + w * 0.7},${base - h}V${base}Z" fill="#f7ecd6"/><rect x="${x + w * 0.3}" y="${base - h}" width="${w * 0.4}" height="${h}" fill="${motifs.kawung(art, { ground: '#f7ecd6', ink: '#c3cf9a', accent: '#b4552f' }, 40)}" opacity=".6"/>` +
        `<rect x="${x + w * 0.3}" y="${base - h * 0.66}" width="${w * 0.4}" height="${h * 0.36}" fill="#f7ecd6"/>` +
        words('SABUN', x + w / 2, base - h * 0.42, 32, '#3e5e40', 2)
      : '');
  const bubble = (x: number, y: number, r: number) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${radial(
      art,
      [
        [0, '#ffffff', 0.1],
        [0.7, '#e9f3ee', 0.25],
        [1, '#ffffff', 0.8],
      ],
      0.5,
      0.5,
      0.5,
    )}"/><path d="M${x - r * 0.5},${y - r * 0.2}Q${x - r * 0.4},${y - r * 0.6} ${x},${y - r * 0.6}" stroke="#fff" stroke-width="${r * 0.14}" stroke-linecap="round" fill="none"/>`;
  return (
    bar(190, 776, 360, 150, true) +
    bar(270, 626, 300, 130, false) +
    [
      [680, 810, 34],
      [734, 786, 22],
      [716, 838, 20],
      [150, 830, 28],
      [196, 850, 16],
      [620, 500, 18],
      [660, 450, 28],
    ]
      .map(([x = 0, y = 0, r = 0]) => bubble(x, y, r))
      .join('') +
    moved(leaf(art, 190, 22, '#8fae5a'), 590, 850, -12)
  );
}

export const jamuHerbal: Scenes = {
  'wedang-uwuh': scene(
    'kawung',
    'terracotta',
    'teak',
    (art) =>
      moved(bundle(art), 290, 640, -4, 1.5) +
      glassOf(art, 590, 782, 100, 230, '#b5301c') +
      moved(cinnamon(art, 170), 320, 836, -8) +
      moved(starAnise(art), 470, 840, 12, 1.1) +
      strewn(
        art,
        700,
        842,
        50,
        14,
        9,
        () =>
          '<path d="M-16,0H8" stroke="#4a2410" stroke-width="6" stroke-linecap="round"/><circle cx="12" r="8" fill="#6d3a1c"/>',
      ),
  ),
  'kunyit-asam': scene(
    'parang',
    'leaf',
    'linen',
    jamu(
      '#e9a01e',
      'KUNYIT',
      'asam',
      '#8a5a1c',
      (art) =>
        moved(ginger(art, '#c98a2e', '#f08a1c'), 210, 824, -8) +
        moved(ginger(art, '#b97a24', '#f0941c'), 480, 842, 168, 0.8),
    ),
  ),
  'beras-kencur': scene(
    'megaMendung',
    'teal',
    'linen',
    jamu(
      '#dcc59a',
      'KENCUR',
      'beras',
      '#6d4a2a',
      (art) =>
        moved(ginger(art, '#8f6038', '#f6e6c4'), 210, 826, 12, 0.86) +
        heap(
          art,
          500,
          848,
          70,
          26,
          120,
          () => '<ellipse rx="9" ry="3" fill="#fdf8ea" stroke="#c9bb97" stroke-width="1"/>',
        ),
    ),
  ),
  'jahe-merah': scene('truntum', 'paper', 'clay', (art) => {
    const front = (cx: number, cy: number, w: number, h: number) =>
      `<rect x="${cx - w / 2}" y="${cy + h * 0.2}" width="${w}" height="${h * 0.3}" fill="${motifs.kawung(art, { ground: '#8f2c22', ink: '#e9a878', accent: '#f6e0b0' }, 60)}"/>` +
      words('JAHE', cx, cy - 70, 78, '#f7ecd6', 6) +
      words('MERAH', cx, cy - 6, 58, '#f6d29a', 5) +
      ornament(cx, cy + 30, 80, '#f7ecd6') +
      words('serbuk seduh', cx, cy + 66, 28, '#f7ecd6', 1, 400);
    return (
      box(art, { x: 200, base: 772, w: 300, h: 440, deep: 92, colour: '#8f2c22', front }) +
      moved(ginger(art, '#b5583a', '#f0c878'), 660, 780, -10, 1.25) +
      moved(ginger(art, '#a54a30', '#f0c878'), 590, 836, 170, 0.8)
    );
  }),
  'minyak-sereh': scene('kawung', 'sky', 'stone', oil),
  'sabun-sereh': scene('truntum', 'sage', 'clay', soaps),
  'teh-kelor': scene(
    'megaMendung',
    'honey',
    'teak',
    (art) =>
      jar(art, {
        cx: 390,
        base: 766,
        width: 300,
        height: 400,
        fill: '#5f7f3a',
        clear: false,
        lid: 'cork',
        lidColour: '#c39a63',
        inside: () =>
          repeat(420, () =>
            moved(
              leaf(
                art,
                30,
                9,
                ['#6f9a45', '#4f7a35', '#86ab5a'][Math.floor(art.random() * 3)] ?? '#6f9a45',
              ),
              390 + between(art, -140, 130),
              400 + art.random() * 350,
              between(art, 0, 360),
            ),
          ),
        label: { title: 'KELOR', line: 'daun kering', motif: 'truntum', band: '#53703f' },
      }) +
      moved(
        `<path d="M0,0C60,-30 130,-50 200,-120" stroke="#5a7a3a" stroke-width="6" fill="none"/>` +
          repeat(9, (i) =>
            moved(
              leaf(art, 54, 20, i % 2 ? '#5f9a45' : '#4f8a3d'),
              24 + i * 20,
              -12 - i * i * 1.3,
              i % 2 ? 20 : -110,
            ),
          ),
        580,
        830,
      ),
  ),
};
