import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deflateRawSync } from 'node:zlib';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import { faces, glyphs } from '../src/shop/printing/receipt-font.ts';

/**
 * Makes resources/receipt-font.bin, with which the virtual printer draws: JetBrains Mono (SIL Open
 * Font License 1.1) as dots, so that a receipt's picture needs no font engine in the shop.
 */

/** At this size a character of JetBrains Mono is as wide as one of a printer's font A. */
const emOfWidth = 20 / 12;
/** Where the letters stand, from the top of their cell. */
const baseline = 0.75;

const weights = { regular: '400', bold: '700' } as const;
const files = createRequire(import.meta.url);
for (const [name, weight] of Object.entries(weights)) {
  const file = `@fontsource/jetbrains-mono/files/jetbrains-mono-latin-${weight}-normal.woff2`;
  GlobalFonts.register(readFileSync(files.resolve(file)), name);
}

const cells = faces.flatMap(({ bold, width, height }) =>
  [...glyphs].map((glyph) => {
    const context = createCanvas(width, height).getContext('2d');
    context.font = `${width * emOfWidth}px "${bold ? 'bold' : 'regular'}"`;
    context.fillText(glyph, 0, height * baseline);
    const { data } = context.getImageData(0, 0, width, height);
    const packed = new Uint8Array((width * height) / 2);
    for (let i = 0; i < width * height; i += 1) {
      const level = Math.round((data[i * 4 + 3] ?? 0) / 17);
      packed[i >> 1] = (packed[i >> 1] ?? 0) | (level << (i % 2 === 0 ? 4 : 0));
    }
    return packed;
  }),
);

const font = deflateRawSync(Buffer.concat(cells), { level: 9 });
writeFileSync(new URL('../resources/receipt-font.bin', import.meta.url), font);
process.stdout.write(`resources/receipt-font.bin: ${font.length} bytes\n`);
