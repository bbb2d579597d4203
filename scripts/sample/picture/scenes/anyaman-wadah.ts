import { between, blur, clipped, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark } from '../colour.ts';
import { box } from '../parts/box.ts';
import { frontArc } from '../parts/curve.ts';
import { ring, roundness, turned, turnedPath } from '../parts/lathe.ts';
import type { Turned } from '../parts/lathe.ts';
import { ground } from '../parts/shadow.ts';
import { chilli, shallot, leaf } from '../parts/small.ts';
import { braid, ellipsePath, weave, wicker } from '../parts/weave.ts';
import { scene } from '../scene.ts';
import type { Scenes } from '../scene.ts';

const bamboo = '#e0b267';

const honeyed = '#c98f42';

function besek(art: Art, x: number, base: number, w: number, h: number): string {
  const skin = weave(art, '#e3c486', bamboo, 17);
  const lidSkin = weave(art, '#d3a95c', '#e3c486', 17);
  return (
    box(art, { x, base, w, h, deep: w * 0.3, colour: bamboo, skin }) +
    box(art, {
      x: x - 9,
      base: base - h * 0.42,
      w: w + 16,
      h: h * 0.66,
      deep: w * 0.31,
      colour: bamboo,
      skin: lidSkin,
      shadow: false,
    }) +
    `<rect x="${x - 9}" y="${base - h * 0.42 - 12}" width="${w + 16}" height="12" fill="${dark(honeyed, 0.2)}"/><rect x="${x - 9}" y="${base - h * 0.42}" width="${w + 16}" height="16" fill="#1d0c04" opacity=".28"/>`
  );
}

function basket(art: Art): string {
  const body: Turned = {
    cx: 450,
    flat: 0.2,
    open: true,
    profile: [
      [500, 236],
      [560, 244],
      [660, 222],
      [740, 186],
      [768, 172],
    ],
  };
  const handle = 'M226,500C230,210 670,210 674,500';
  const greens = repeat(7, (i) =>
    moved(
      leaf(art, between(art, 130, 190), 42, i % 2 ? '#5f8d45' : '#3f6f3d'),
      330 + i * 38,
      506,
      -150 + i * 20,
    ),
  );
  const reds = repeat(7, (i) =>
    moved(chilli(art, 120, '#c8321f'), 360 + i * 26, 500 + (i % 3) * 8, -126 + i * 13),
  );
  return (
    ground(art, 450, 770, 190, 40) +
    `<path d="${handle}" fill="none" stroke="#1d0c04" stroke-opacity=".22" stroke-width="22" transform="translate(16 12)" ${blur(art, 8)}/>` +
    `<ellipse cx="450" cy="500" rx="232" ry="46" fill="#3d2411"/>` +
    greens +
    reds +
    turned(art, body, wicker(art, bamboo)) +
    ring(450, 640, 229, '#8f3a2c', 26, 0.2, 0.45) +
    roundness(art, turnedPath(body), 0.4) +
    braid(frontArc(450, 502, 238, 0.2), honeyed, 28) +
    braid(handle, honeyed, 26)
  );
}

function tampah(art: Art, cx: number, cy: number, r: number): string {
  const disc = ellipsePath(cx, cy, r, r * 0.97);
  return (
    `<path d="${disc}" fill="#1d0c04" opacity=".42" transform="translate(26 20)" ${blur(art, 16)}/>` +
    `<path d="${disc}" fill="${weave(art, '#e6c98d', '#d3aa60', 15, 'rotate(45)')}"/>` +
    `<path d="${ellipsePath(cx, cy, r * 0.56, r * 0.54)}" fill="${weave(art, '#cf9f56', '#e6c98d', 15, 'rotate(45)')}" opacity=".8"/>` +
    `<path d="${ellipsePath(cx, cy, r * 0.3, r * 0.29)}" fill="${weave(art, '#e9d09a', '#d8b26a', 15, 'rotate(45)')}"/>` +
    `<path d="${disc}" fill="${radial(
      art,
      [
        [0, '#fff3d8', 0.4],
        [0.6, '#fff3d8', 0],
        [0.88, '#1d0c04', 0.1],
        [1, '#1d0c04', 0.5],
      ],
      0.4,
      0.36,
      0.66,
    )}"/>` +
    braid(ellipsePath(cx, cy, r * 0.97, r * 0.94), honeyed, 34) +
    `<path d="${ellipsePath(cx, cy, r * 0.9, r * 0.87)}" fill="none" stroke="#1d0c04" stroke-opacity=".35" stroke-width="7" ${blur(art, 3)}/>`
  );
}

function tote(art: Art): string {
  const body = 'M212,430Q450,452 688,430L648,764Q450,790 252,764Z';
  const handle = (y: number, o: number) =>
    `<path d="M340,${444 + y}C336,${220 + y} 564,${220 + y} 560,${444 + y}" fill="none" stroke="#6d3a1c" stroke-width="22" opacity="${o}"/><path d="M338,${438 + y}C338,${224 + y} 562,${224 + y} 560,${438 + y}" fill="none" stroke="#b27443" stroke-width="6" opacity="${o}"/>`;
  const diamonds = repeat(3, (row) =>
    repeat(7, (i) => {
      const x = 236 + i * 72 + (row % 2 ? 36 : 0);
      const y = 540 + row * 78;
      return `<path d="M${x},${y - 36}L${x + 34},${y}L${x},${y + 36}L${x - 34},${y}Z" fill="${weave(art, '#6b3320', '#8a4a2b', 12, 'rotate(45)')}"/><path d="M${x},${y - 16}L${x + 15},${y}L${x},${y + 16}L${x - 15},${y}Z" fill="#e8cf98"/>`;
    }),
  );
  return (
    ground(art, 450, 768, 214, 36) +
    handle(-26, 0.75) +
    `<path d="${body}" fill="${weave(art, '#e4cf9c', '#cdb274', 12, 'rotate(45)')}"/>` +
    clipped(art, body, diamonds) +
    roundness(art, body, 0.75) +
    braid('M212,432Q450,454 688,432', '#8a4a2b', 24) +
    handle(14, 1) +
    [340, 560]
      .map(
        (x) =>
          `<circle cx="${x}" cy="470" r="13" fill="#6d3a1c"/><circle cx="${x - 2}" cy="467" r="5" fill="#e3b87c"/>`,
      )
      .join('')
  );
}

export const anyamanWadah: Scenes = {
  'besek-bambu': scene(
    'kawung',
    'leaf',
    'teak',
    (art) => besek(art, 210, 772, 380, 210) + besek(art, 262, 566, 280, 150),
  ),
  'keranjang-bambu': scene('megaMendung', 'indigo', 'teak', basket),
  'tampah-bambu': scene(
    'parang',
    'terracotta',
    'clay',
    (art) =>
      tampah(art, 450, 500, 278) +
      moved(shallot(art), 210, 800, -6, 1.2) +
      moved(shallot(art), 290, 826, 10) +
      repeat(3, (i) => moved(chilli(art, 130, '#c8321f'), 330 + i * 22, 842 - i * 12, -10 + i * 9)),
  ),
  'tas-pandan': scene('truntum', 'teal', 'linen', tote),
};
