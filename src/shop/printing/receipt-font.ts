import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** The characters a receipt can hold, in the order of the font's file. */
export const glyphs = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i)).join('');

export interface Face {
  bold: boolean;
  width: number;
  height: number;
}

/** The faces in the font's file, one after another: a printer's font A, plain and double. */
export const faces: readonly Face[] = [
  { bold: false, width: 12, height: 24 },
  { bold: true, width: 12, height: 24 },
  { bold: false, width: 24, height: 48 },
  { bold: true, width: 24, height: 48 },
];

/** How much ink a character leaves on each of its dots, row by row: 0 to 15. */
export type Glyph = Uint8Array;

/** The glyph of a printable character. */
export type Font = (character: string, bold: boolean, size: 1 | 2) => Glyph;

/** Reads receipt-font.bin, made by scripts/make-receipt-font.ts: two dots to a byte. */
export function readReceiptFont(file: string): Font {
  const packed = inflateRawSync(readFileSync(file));
  const dots = new Uint8Array(packed.length * 2);
  for (let i = 0; i < packed.length; i += 1) {
    const pair = packed[i] ?? 0;
    dots[i * 2] = pair >> 4;
    dots[i * 2 + 1] = pair & 15;
  }
  const cells = new Map<string, Glyph>();
  let at = 0;
  for (const { bold, width, height } of faces) {
    for (const character of glyphs) {
      cells.set(`${character}${bold}${width}`, dots.subarray(at, at + width * height));
      at += width * height;
    }
  }
  return (character, bold, size) => {
    const glyph = cells.get(`${character}${bold}${12 * size}`);
    if (glyph === undefined) throw new Error(`not in the receipt font: ${character}`);
    return glyph;
  };
}
