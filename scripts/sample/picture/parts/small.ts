import { between, blur, linear, moved, radial, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import { dark, light } from '../colour.ts';
import { closed } from './curve.ts';
import type { Point } from './curve.ts';

type Piece = (art: Art) => string;

/** A coffee bean, 2 × 24 long. */
export function bean(art: Art, colour = '#4a2a17'): string {
  return (
    `<ellipse rx="24" ry="16.5" fill="${radial(art, [
      [0, light(colour, 0.42)],
      [0.45, colour],
      [1, dark(colour, 0.62)],
    ])}"/>` +
    `<path d="M-23,1C-12,-7 -6,6 2,1S15,-5 23,-1" fill="none" stroke="${dark(colour, 0.72)}" stroke-width="3.4"/>` +
    `<path d="M-21,4C-12,-3 -6,9 2,4S15,-2 21,2" fill="none" stroke="${light(colour, 0.35)}" stroke-opacity=".5" stroke-width="1.4"/>`
  );
}

/** A fried crisp of about radius `r`, wavy at the edge. */
export function crisp(art: Art, r: number, colour: string, specks?: string): string {
  const points: Point[] = Array.from({ length: 9 }, (_, i) => {
    const a = (i / 9) * Math.PI * 2;
    const d = r * between(art, 0.88, 1.08);
    return [Math.cos(a) * d, Math.sin(a) * d * 0.78];
  });
  const path = closed(points);
  return (
    `<path d="${path}" fill="${dark(colour, 0.45)}" transform="translate(2 5)" opacity=".7"/>` +
    `<path d="${path}" fill="${radial(
      art,
      [
        [0, light(colour, 0.45)],
        [0.6, colour],
        [0.9, dark(colour, 0.16)],
        [1, dark(colour, 0.36)],
      ],
      0.42,
      0.36,
      0.66,
    )}"/>` +
    `<path d="M${-r * 0.6},${-r * 0.1}Q${-r * 0.1},${-r * 0.5} ${r * 0.55},${-r * 0.2}" stroke="#fffaf0" stroke-opacity=".5" stroke-width="${r * 0.1}" stroke-linecap="round" fill="none"/>` +
    repeat(
      5,
      () =>
        `<ellipse cx="${between(art, -0.6, 0.6) * r}" cy="${between(art, -0.4, 0.4) * r}" rx="${r * 0.07}" ry="${r * 0.05}" fill="${dark(colour, 0.28)}" opacity=".55"/>`,
    ) +
    (specks
      ? repeat(
          9,
          () =>
            `<circle cx="${between(art, -0.65, 0.65) * r}" cy="${between(art, -0.45, 0.45) * r}" r="${between(art, 1.6, 3.6)}" fill="${specks}"/>`,
        )
      : '')
  );
}

/** A pointed leaf from (0,0) to the right, `length` long. */
export function leaf(art: Art, length: number, width: number, colour: string): string {
  const upper = `M0,0C${length * 0.25},${-width} ${length * 0.7},${-width * 0.9} ${length},0Z`;
  const lower = `M0,0C${length * 0.25},${width} ${length * 0.7},${width * 0.9} ${length},0Z`;
  const veins = repeat(6, (i) => {
    const x = length * (0.14 + i * 0.12);
    return `<path d="M${x},0q${length * 0.06},${-width * 0.4} ${length * 0.13},${-width * 0.52}M${x},0q${length * 0.06},${width * 0.4} ${length * 0.13},${width * 0.52}" stroke="${light(colour, 0.4)}" stroke-opacity=".45" stroke-width="1.5" fill="none"/>`;
  });
  return (
    `<path d="${upper}" fill="${linear(art, 'x', [
      [0, light(colour, 0.1)],
      [1, light(colour, 0.32)],
    ])}"/>` +
    `<path d="${lower}" fill="${linear(art, 'x', [
      [0, dark(colour, 0.3)],
      [1, dark(colour, 0.02)],
    ])}"/>` +
    veins +
    `<path d="M${-length * 0.12},0H${length * 0.96}" stroke="${light(colour, 0.45)}" stroke-width="2.4" stroke-linecap="round"/>`
  );
}

/** A chilli lying along x, `length` long. */
export function chilli(art: Art, length: number, colour: string): string {
  const w = length * 0.13;
  const path = `M0,${-w}C${length * 0.3},${-w * 1.5} ${length * 0.75},${-w * 0.9} ${length},${w * 0.9}C${length * 0.7},${w * 1.1} ${length * 0.25},${w * 1.6} 0,${w}C${-w},${w * 0.6} ${-w},${-w * 0.6} 0,${-w}Z`;
  return (
    `<path d="${path}" transform="translate(3 7)" fill="#2a1408" opacity=".28" ${blur(art, 3)}/>` +
    `<path d="${path}" fill="${linear(art, 'y', [
      [0, light(colour, 0.3)],
      [0.45, colour],
      [1, dark(colour, 0.45)],
    ])}"/>` +
    `<path d="M${length * 0.06},${-w * 0.5}C${length * 0.3},${-w * 0.95} ${length * 0.6},${-w * 0.5} ${length * 0.8},${w * 0.1}" stroke="#fffaf0" stroke-opacity=".75" stroke-width="${w * 0.28}" stroke-linecap="round" fill="none"/>` +
    `<path d="M${w * 0.5},${-w * 0.95}C${-w * 0.4},${-w * 1.3} ${-w},${-w * 0.5} ${-w * 0.9},${-w * 0.2}C${-w * 2},${-w * 0.5} ${-w * 2.6},${-w * 1.2} ${-w * 3.2},${-w * 1.8}L${-w * 3.4},${-w * 1.2}C${-w * 2.6},${-w * 0.2} ${-w * 1.8},${w * 0.4} ${-w * 0.9},${w * 0.4}C${-w * 0.8},${w} ${-w * 0.2},${w * 1.2} ${w * 0.5},${w * 0.95}Q${-w * 0.1},0 ${w * 0.5},${-w * 0.95}Z" fill="#54763a"/>`
  );
}

/** A shallot standing about 60 high. */
export function shallot(art: Art): string {
  const path =
    'M0,-34C8,-20 32,-14 32,12C32,34 14,38 0,38C-14,38 -32,34 -32,12C-32,-14 -8,-20 0,-34Z';
  return (
    `<ellipse cx="8" cy="38" rx="34" ry="8" fill="#1c0c04" opacity=".4" ${blur(art, 4)}/>` +
    `<path d="${path}" fill="${radial(art, [
      [0, '#e8a9a0'],
      [0.4, '#b0505a'],
      [1, '#5f1f31'],
    ])}"/>` +
    '<path d="M0,-34C-22,-10 -20,20 -6,38M0,-34C20,-10 22,18 8,38M0,-34C2,0 2,20 1,38" stroke="#5f1f31" stroke-opacity=".4" stroke-width="2" fill="none"/>' +
    '<path d="M-2,-32C-6,-44 2,-48 8,-58" stroke="#b98b56" stroke-width="5" stroke-linecap="round" fill="none"/>' +
    '<path d="M-3,38q-4,7 -9,7M1,39q0,6 1,9M5,38q4,5 8,6" stroke="#d8c39a" stroke-width="2" fill="none"/>'
  );
}

/** A knob of ginger or turmeric, about 130 wide; the cut face shows `flesh`. */
export function ginger(art: Art, skin: string, flesh: string): string {
  const path =
    'M-64,10C-72,-16 -44,-30 -26,-20C-22,-46 6,-52 14,-30C16,-22 14,-18 20,-16C36,-34 66,-30 66,-8C66,12 44,16 36,16C38,34 14,42 -4,32C-26,44 -58,36 -64,10Z';
  return (
    `<ellipse cx="10" cy="34" rx="66" ry="12" fill="#1c0c04" opacity=".4" ${blur(art, 5)}/>` +
    `<path d="${path}" fill="${radial(art, [
      [0, light(skin, 0.4)],
      [0.5, skin],
      [1, dark(skin, 0.42)],
    ])}"/>` +
    `<path d="M-40,-22q-8,22 2,54M-12,-30q-8,30 2,64M22,-18q-6,22 -2,46M44,-24q-6,18 -2,36" stroke="${dark(skin, 0.4)}" stroke-opacity=".55" stroke-width="2" fill="none"/>` +
    `<ellipse cx="60" cy="-6" rx="10" ry="17" fill="${flesh}" stroke="${dark(skin, 0.25)}" stroke-width="3"/><ellipse cx="60" cy="-6" rx="5" ry="10" fill="none" stroke="${dark(flesh, 0.2)}" stroke-width="1.6"/>`
  );
}

export function starAnise(art: Art): string {
  return (
    `<ellipse cx="6" cy="10" rx="34" ry="22" fill="#1c0c04" opacity=".35" ${blur(art, 4)}/>` +
    repeat(
      8,
      (i) =>
        `<g transform="scale(1 .8) rotate(${i * 45})"><path d="M0,-5C14,-12 28,-8 36,0C28,8 14,12 0,5Z" fill="${linear(
          art,
          'y',
          [
            [0, '#a06a3d'],
            [1, '#4f2c14'],
          ],
        )}"/><ellipse cx="19" cy="0" rx="7" ry="3.6" fill="#d9a065"/></g>`,
    )
  );
}

export function jasmine(art: Art): string {
  return (
    repeat(
      6,
      (i) =>
        `<g transform="rotate(${i * 60})"><path d="M0,-3C10,-22 26,-20 34,0C26,10 10,8 0,3Z" fill="${linear(
          art,
          'x',
          [
            [0, '#efe7cf'],
            [1, '#fffdf5'],
          ],
        )}" stroke="#cdbf9c" stroke-width="1"/></g>`,
    ) + '<circle r="6" fill="#e9c95c"/>'
  );
}

/** Things strewn in an ellipse, the farther ones first. */
export function strewn(
  art: Art,
  cx: number,
  cy: number,
  rx: number,
  ry: number,
  count: number,
  piece: Piece,
  scale = 1,
): string {
  const places = Array.from({ length: count }, () => {
    const a = art.random() * Math.PI * 2;
    const d = Math.sqrt(art.random());
    return { x: cx + Math.cos(a) * d * rx, y: cy + Math.sin(a) * d * ry };
  }).sort((p, q) => p.y - q.y);
  return places
    .map(({ x, y }) =>
      moved(piece(art), x, y, between(art, -180, 180), scale * between(art, 0.88, 1.1)),
    )
    .join('');
}

/** A heap: a mound of pieces, each lying within a bell of the given half width and height. */
export function heap(
  art: Art,
  cx: number,
  base: number,
  rx: number,
  height: number,
  count: number,
  piece: Piece,
  scale = 1,
  spin = 180,
): string {
  const places = Array.from({ length: count }, () => {
    const x = between(art, -1, 1);
    const ceiling = height * (1 - x * x) ** 0.7;
    const y = art.random() ** 0.8 * ceiling;
    return { x: cx + x * rx, y: base - y };
  }).sort((p, q) => p.y - q.y);
  return places
    .map(({ x, y }) =>
      moved(piece(art), x, y, between(art, -spin, spin), scale * between(art, 0.86, 1.12)),
    )
    .join('');
}

/** A contact shadow for a small thing lying at (x, y). */
export function spot(art: Art, x: number, y: number, rx: number): string {
  return `<ellipse cx="${x + rx * 0.15}" cy="${y}" rx="${rx}" ry="${rx * 0.3}" fill="#1c0c04" opacity=".4" ${blur(art, 5)}/>`;
}
