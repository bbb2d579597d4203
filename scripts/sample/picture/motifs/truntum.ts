import { pattern, repeat } from '../art.ts';
import type { Art } from '../art.ts';
import type { Palette } from '../palettes.ts';

/** Truntum: little star flowers scattered like a night sky, in a half-drop repeat with seed dots. */
export function truntum(art: Art, { ink, accent, ground }: Palette, size = 104): string {
  const petal = (length: number, width: number, colour: string) =>
    `<path d="M0,-5C${width},${-length * 0.45} ${width * 0.7},${-length * 0.8} 0,${-length}C${-width * 0.7},${-length * 0.8} ${-width},${-length * 0.45} 0,-5Z" fill="${colour}"/>`;
  const flower =
    repeat(
      8,
      (i) =>
        `<g transform="rotate(${i * 45})">${petal(i % 2 ? 21 : 29, i % 2 ? 5.5 : 8, i % 2 ? accent : ink)}</g>`,
    ) +
    `<circle r="6.5" fill="${ground}"/><circle r="4.2" fill="${accent}"/>` +
    repeat(
      8,
      (i) => `<circle transform="rotate(${i * 45 + 22.5})" cy="-29" r="1.9" fill="${ink}"/>`,
    );
  const sprig =
    repeat(4, (i) => `<g transform="rotate(${i * 90 + 45})">${petal(14, 4.5, ink)}</g>`) +
    `<circle r="2.6" fill="${accent}"/>` +
    repeat(4, (i) => `<circle transform="rotate(${i * 90})" cy="-13" r="1.8" fill="${ink}"/>`);
  const at = (x: number, y: number, what: string) =>
    `<g transform="translate(${x} ${y})">${what}</g>`;
  const half = size / 2;
  const corners = [0, size].flatMap((x) => [0, size].map((y) => at(x, y, flower))).join('');
  const edges =
    at(half, 0, sprig) + at(half, size, sprig) + at(0, half, sprig) + at(size, half, sprig);
  return pattern(art, size, size, corners + at(half, half, flower) + edges);
}
