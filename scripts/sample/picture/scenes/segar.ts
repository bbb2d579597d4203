import { between, blur, clipped, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { leafMat, tray } from '../parts/dish.ts';
import { coconutHalf, youngCoconut } from '../parts/fruit.ts';
import { ground } from '../parts/shadow.ts';
import { chilli, heap, leaf, spot } from '../parts/small.ts';
import { banana } from '../parts/snacks.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

function tempeh(art: Art): string {
  const slab = (x: number, y: number, w: number, h: number, deep: number) => {
    const face = `M${x},${y}H${x + w}V${y + h}H${x}Z`;
    const top = `M${x},${y}L${x + deep},${y - deep * 0.46}H${x + w + deep}L${x + w},${y}Z`;
    const side = `M${x + w},${y}L${x + w + deep},${y - deep * 0.46}V${y + h - deep * 0.46}L${x + w},${y + h}Z`;
    const beans = (cols: number, rows: number) =>
      repeat(
        cols * rows,
        (i) =>
          `<ellipse cx="${x + 14 + (i % cols) * 25 + between(art, -5, 5)}" cy="${y + 15 + Math.floor(i / cols) * 22 + between(art, -4, 4)}" rx="12" ry="9" fill="${radial(
            art,
            [
              [0, '#f6dfa6'],
              [0.7, '#dcb36a'],
              [1, '#b5853f'],
            ],
          )}" transform="rotate(${between(art, -40, 40)} ${x + 14 + (i % cols) * 25} ${y + 15 + Math.floor(i / cols) * 22})"/>`,
      );
    return (
      `<path d="${side}" fill="#cdb98f"/><path d="${side}" fill="#1d0c04" opacity=".25"/><path d="${top}" fill="#fbf5e4"/>` +
      clipped(
        art,
        top,
        repeat(
          40,
          () =>
            `<ellipse cx="${between(art, x, x + w + deep)}" cy="${between(art, y - deep * 0.46, y)}" rx="12" ry="4" fill="#e3d2a4" opacity=".6"/>`,
        ),
      ) +
      `<path d="${face}" fill="#f3e9cf"/>` +
      clipped(art, face, beans(Math.floor(w / 25), Math.floor(h / 22) + 1)) +
      `<path d="${face}" fill="${linear(art, 'd', [
        [0, '#fff3d8', 0.3],
        [1, '#1d0c04', 0.26],
      ])}"/>`
    );
  };
  const wrap = 'M160,600L250,548H560L470,600V700H160Z';
  return (
    leafMat(art, 450, 770, 350, 90) +
    ground(art, 340, 704, 190, 30) +
    `<path d="${wrap}" fill="${linear(art, 'd', [
      [0, '#9cc063'],
      [0.5, '#5f8d3f'],
      [1, '#2f5a2c'],
    ])}"/><path d="M470,600L560,548V650L470,700Z" fill="#2f5a2c"/>` +
    repeat(
      16,
      (i) =>
        `<path d="M${166 + i * 19},604V698M${168 + i * 19},598l88,-50" stroke="#d3e3a0" stroke-opacity=".25" stroke-width="2"/>`,
    ) +
    `<path d="M160,600H470L560,548" stroke="#c9d98a" stroke-width="3" fill="none"/><path d="M230,700V600L320,548M400,700V600L490,548" stroke="#e6cf98" stroke-width="9" fill="none"/>` +
    moved(`<path d="M0,0L90,-52L120,-20L40,30Z" fill="#7fae52"/>`, 462, 604) +
    ground(art, 520, 812, 180, 30) +
    slab(350, 690, 250, 112, 90) +
    slab(640, 746, 36, 80, 60)
  );
}

function eggs(art: Art): string {
  const egg = (x: number, y: number, turn: number, s = 1) =>
    moved(
      `<ellipse cx="8" cy="64" rx="56" ry="13" fill="#1c0c04" opacity=".4" ${blur(art, 5)}/><path d="M0,-80C38,-80 60,-22 60,14C60,50 34,70 0,70S-60,50 -60,14C-60,-22 -38,-80 0,-80Z" fill="${radial(
        art,
        [
          [0, '#f2fbf8'],
          [0.4, '#b5d8d2'],
          [0.8, '#7fb0ac'],
          [1, '#3f6d6e'],
        ],
      )}"/>` +
        repeat(
          12,
          () =>
            `<circle cx="${between(art, -44, 44)}" cy="${between(art, -50, 56)}" r="${between(art, 1, 2.4)}" fill="#3f6d6e" opacity=".4"/>`,
        ) +
        '<circle cx="10" cy="20" r="15" fill="none" stroke="#24406a" stroke-width="3.4" opacity=".75"/><path d="M3,20h14M10,13v14" stroke="#24406a" stroke-width="3" opacity=".75"/>',
      x,
      y,
      turn,
      s,
    );
  const half = moved(
    `<ellipse cx="10" cy="34" rx="86" ry="18" fill="#1c0c04" opacity=".4" ${blur(art, 6)}/><path d="M-84,4C-84,-46 -30,-58 16,-54C66,-50 86,-20 84,6C80,44 30,50 -14,48C-56,46 -84,38 -84,4Z" fill="#b5d8d2"/><path d="M-78,2C-78,-42 -28,-52 16,-48C60,-44 80,-18 78,4C74,38 30,44 -12,42C-52,40 -78,32 -78,2Z" fill="#fffdf4"/><ellipse cx="2" cy="-4" rx="42" ry="33" fill="${radial(
      art,
      [
        [0, '#ffb45a'],
        [0.6, '#f0801c'],
        [1, '#b84f0c'],
      ],
    )}"/><path d="M-22,-16Q-6,-30 18,-24" stroke="#ffe0b0" stroke-width="6" stroke-linecap="round" opacity=".8" fill="none"/>`,
    650,
    806,
    -6,
  );
  const straw = repeat(120, () => {
    const x = between(art, 170, 620);
    const y = between(art, 660, 760);
    return `<path d="M${x},${y}q${between(art, -50, 50)},${between(art, -26, 6)} ${between(art, -90, 90)},${between(art, -8, 22)}" stroke="${['#e6cf98', '#c9a95f', '#a8843c'][Math.floor(art.random() * 3)]}" stroke-width="3.4" fill="none"/>`;
  });
  return (
    ground(art, 400, 770, 250, 40) +
    straw +
    egg(290, 610, -14, 1.15) +
    egg(510, 606, 12, 1.15) +
    egg(400, 560, 2, 1.15) +
    egg(230, 690, -24) +
    egg(350, 690, -4, 1.18) +
    egg(490, 694, 12, 1.15) +
    repeat(60, () => {
      const x = between(art, 160, 610);
      return `<path d="M${x},${between(art, 730, 790)}q40,-22 ${between(art, 60, 110)},${between(art, -10, 10)}" stroke="${['#e6cf98', '#c9a95f', '#a8843c'][Math.floor(art.random() * 3)]}" stroke-width="3.4" fill="none"/>`;
    }) +
    half
  );
}

function bananaHand(art: Art): string {
  const crown = [640, 410] as const;
  const fruit = (turn: number, scale: number) => {
    const angle = (turn * Math.PI) / 180;
    return moved(
      banana(art, turn),
      crown[0] - Math.cos(angle) * 122 * scale,
      crown[1] - Math.sin(angle) * 122 * scale,
      0,
      scale,
    );
  };
  return (
    leafMat(art, 440, 780, 350, 80) +
    spot(art, 420, 770, 240) +
    [-92, -76, -60, -44, -28].map((turn) => fruit(turn, 1.75)).join('') +
    [-84, -67, -50, -34].map((turn) => fruit(turn, 1.95)).join('') +
    moved(
      `<path d="M584,300C600,270 650,262 676,282L690,250L716,262L700,306C690,344 640,366 600,352C578,344 574,318 584,300Z" fill="${radial(
        art,
        [
          [0, '#c9b04a'],
          [0.6, '#7d6a2a'],
          [1, '#4a3417'],
        ],
      )}"/>`,
      30,
      80,
    )
  );
}

function greens(art: Art): string {
  const stalk = (i: number) => {
    const lean = (i - 8) * 5.2;
    const tip = between(art, -30, 30);
    return moved(
      `<path d="M0,40C${-tip * 0.3},-100 ${tip * 0.5},-240 ${tip},-360" stroke="${['#7fae52', '#5f9a45', '#93bd66'][i % 3]}" stroke-width="13" stroke-linecap="round" fill="none"/><path d="M-3,30C${-tip * 0.3 - 3},-100 ${tip * 0.5 - 3},-240 ${tip - 3},-350" stroke="#d9e8b0" stroke-width="3" fill="none" opacity=".7"/>` +
        [0, 1, 2, 3]
          .map((j) =>
            moved(
              leaf(
                art,
                150 - j * 16,
                34 - j * 3,
                ['#3f7a3d', '#4f8f45', '#2f6a38'][(i + j) % 3] ?? '#3f7a3d',
              ),
              tip * (0.5 + j * 0.16),
              -220 - j * 46,
              j % 2 ? -30 - j * 12 : -150 + j * 12,
            ),
          )
          .join(''),
      450 + (i - 8) * 9,
      670,
      lean,
    );
  };
  return (
    ground(art, 450, 772, 160, 34) +
    repeat(17, (i) => stalk((i * 7) % 17)) +
    repeat(
      15,
      (i) =>
        `<path d="M${450 + (i - 7) * 9},690L${450 + (i - 7) * 16},${770 + (i % 3) * 6}" stroke="${['#a8cc7a', '#7fae52', '#c3dd96'][i % 3]}" stroke-width="14" stroke-linecap="round"/><ellipse cx="${450 + (i - 7) * 16}" cy="${772 + (i % 3) * 6}" rx="7" ry="5" fill="#e3efc4"/>`,
    ) +
    `<path d="M366,676Q450,710 534,676L538,712Q450,748 362,712Z" fill="${linear(art, 'x', [
      [0, '#b8934d'],
      [0.3, '#f0dca6'],
      [1, '#8a6a30'],
    ])}"/><path d="M470,708q40,-34 54,-6t-50,10q24,40 46,44" stroke="#d9bd7c" stroke-width="13" fill="none" stroke-linecap="round"/>`
  );
}

export const segar: Scenes = {
  'cabai-rawit': scene(
    'truntum',
    'sky',
    'linen',
    (art) =>
      tray(art, 450, 716, 330, 0.36) +
      heap(
        art,
        450,
        774,
        220,
        240,
        120,
        () =>
          chilli(
            art,
            between(art, 96, 132),
            ['#d02c1c', '#c8261a', '#e05a26', '#5f9a3a', '#b51d15'][Math.floor(art.random() * 5)] ??
              '#d02c1c',
          ),
        1,
        60,
      ),
  ),
  'tempe-daun': scene('megaMendung', 'terracotta', 'teak', tempeh),
  'telur-asin': scene('kawung', 'sogan', 'teak', eggs),
  'pisang-raja': scene('parang', 'teal', 'clay', bananaHand),
  kangkung: scene('truntum', 'honey', 'stone', greens),
  'kelapa-muda': scene(
    'megaMendung',
    'paper',
    'mat',
    (art) =>
      youngCoconut(art, 350, 776, 196) +
      moved(coconutHalf(art), 660, 770, 0, 1.05) +
      `<path d="M372,420L452,180L492,166" stroke="#b4552f" stroke-width="20" fill="none" stroke-linejoin="round"/><path d="M369,420L449,182" stroke="#f6e6c8" stroke-width="6" stroke-dasharray="26 22" fill="none"/>`,
  ),
};
