import type { Colour } from './png.ts';

/** The counter's top that shows around the paper, in pixels. */
const margin = 28;
/** How far the torn edge reaches into the paper. */
const tooth = 8;
const shadowReach = 20;
const shadowDrop = 6;

const ink: Colour = [0x1d, 0x1a, 0x17];
const paper: Colour = [0xfd, 0xfc, 0xf7];
const desk: Colour = [0xd9, 0xcb, 0xb8];
const shade: Colour = [0xb0, 0x9e, 0x88];

/** Strengths of ink, from none to all. */
export const inkLevels = 16;
const shadowLevels = 32;

/** Paper and ink, then the desk from its own colour to the deepest shadow. */
export const sheetPalette: readonly Colour[] = [
  ...blend(paper, ink, inkLevels),
  ...blend(desk, shade, shadowLevels),
];

/** A blank strip of receipt paper with torn ends on a desk; one byte a pixel, of `sheetPalette`. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  /** Puts dots of 0 to 15 onto the paper, `width` to a row, `x` and `y` from the paper's corner. */
  ink(dots: Uint8Array, width: number, x: number, y: number): void;
}

export function createSheet(paperWidth: number, paperHeight: number): Sheet {
  const width = paperWidth + 2 * margin;
  const height = paperHeight + 2 * margin;
  const pixels = new Uint8Array(width * height);
  // Between its ends the paper and its shadow are the same in every row.
  const end = margin + shadowReach;
  for (let y = 0; y < height; y += 1) {
    if (y > end && y < height - end) pixels.copyWithin(y * width, end * width, (end + 1) * width);
    else drawRow(pixels.subarray(y * width, (y + 1) * width), y - margin, paperWidth, paperHeight);
  }

  return {
    width,
    height,
    pixels,
    ink: (dots, dotsWidth, x, y) => {
      let at = (y + margin) * width + x + margin;
      for (let i = 0; i < dots.length; at += width - dotsWidth) {
        for (const end = i + dotsWidth; i < end; i += 1, at += 1) {
          const level = dots[i];
          if (level) pixels[at] = level;
        }
      }
    },
  };
}

/** One row of desk, shadow and paper. `down` counts from the paper's upper edge. */
function drawRow(row: Uint8Array, down: number, paperWidth: number, paperHeight: number): void {
  const fromEnd = Math.min(down, paperHeight - 1 - down);
  for (let x = 0; x < row.length; x += 1) {
    const across = x - margin;
    const onPaper = across >= 0 && across < paperWidth && fromEnd >= tornAt(across);
    if (!onPaper) row[x] = deskAt(across, down, paperWidth, paperHeight);
  }
}

/** How deep the paper is torn in at a column: a row of triangles. */
function tornAt(across: number): number {
  return Math.abs((across % (2 * tooth)) - tooth);
}

/** The desk beside the paper: darker the nearer the paper, whose shadow falls a little downwards. */
function deskAt(across: number, down: number, paperWidth: number, paperHeight: number): number {
  const dx = Math.max(-across, across - paperWidth + 1, 0);
  const dy = Math.max(shadowDrop - down, down - paperHeight - shadowDrop + 1, 0);
  const near = Math.max(0, 1 - Math.sqrt(dx * dx + dy * dy) / shadowReach);
  return inkLevels + Math.round(near * near * (shadowLevels - 1));
}

function blend(from: Colour, to: Colour, steps: number): Colour[] {
  return Array.from({ length: steps }, (_, step) => {
    const part = step / (steps - 1);
    const [r, g, b] = from.map((value, i) => Math.round(value + ((to[i] ?? value) - value) * part));
    return [r ?? 0, g ?? 0, b ?? 0] as const;
  });
}
