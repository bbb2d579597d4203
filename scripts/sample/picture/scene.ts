import { createArt, definitions } from './art.ts';
import type { Art } from './art.ts';
import { backdrop, size, veil } from './backdrop.ts';
import type { Table } from './backdrop.ts';
import type { MotifName } from './motifs/index.ts';
import type { PaletteName } from './palettes.ts';

export interface Scene {
  motif: MotifName;
  palette: PaletteName;
  table: Table;
  /** The product itself, standing at about y = 760 in the middle of the 900 × 900 field. */
  draw: (art: Art) => string;
}

export type Scenes = Record<string, Scene>;

export function scene(
  motif: MotifName,
  palette: PaletteName,
  table: Table,
  draw: Scene['draw'],
): Scene {
  return { motif, palette, table, draw };
}

/** The whole picture as one SVG document. */
export function sceneSvg(name: string, { motif, palette, table, draw }: Scene): string {
  const art = createArt(name);
  const content = backdrop(art, motif, palette, table) + closer(draw(art)) + veil(art);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${definitions(art)}${content}</svg>`;
}

/** Everything is drawn with room around it; this brings the product to where it fills the frame. */
function closer(content: string): string {
  return `<g transform="translate(450 806) scale(1.16) translate(-450 -800)">${content}</g>`;
}
