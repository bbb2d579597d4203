import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import type { Paper, Receipt, ReceiptLine } from '../../domain/receipt/receipt.ts';
import { qrDots } from './qr-dots.ts';
import type { Dots } from './qr-dots.ts';

/** How far the cutter, or the edge to tear at, lies behind the print head, in lines. */
const linesToCutter = 4;

/** GS V 1, partial cut: the receipt hangs on until it is taken. Printers without a cutter pass over it. */
const partialCut = [0x1d, 0x56, 0x01];

/** What goes to the printer besides the lines. */
export interface EscposOptions {
  /** Opens the cash drawer first: ESC p 0, 100 ms on, 500 ms off. */
  openDrawer: boolean;
}

/**
 * A receipt as ESC/POS bytes, in parts that each end with a whole line, so that the printer may be
 * asked how it is between two parts. Text is printed line by line as it was laid out, in code page
 * 437 (the layout holds ASCII only); a QR is sent as a raster image, which every printer knows. A
 * receipt without lines is a pulse for the drawer and moves no paper.
 */
export function toEscpos(receipt: Receipt, { openDrawer }: EscposOptions): Uint8Array[] {
  const encoder = new ReceiptPrinterEncoder({
    language: 'esc-pos',
    columns: receipt.columns,
    newline: '\n',
    codepageMapping: { cp437: 0 },
    errors: 'strict',
  });
  encoder.initialize();
  if (openDrawer) encoder.pulse(0, 100, 500);
  const parts = [
    encoder.encode(),
    ...receipt.lines.map((line) => encodeLine(encoder, line, receipt.paper)),
  ];
  if (receipt.lines.length === 0) return parts;
  parts.push(encoder.newline(linesToCutter).raw(partialCut).encode());
  return parts;
}

function encodeLine(encoder: ReceiptPrinterEncoder, line: ReceiptLine, paper: Paper): Uint8Array {
  switch (line.kind) {
    case 'text':
      encoder.align(line.align).bold(line.bold).size(line.size, line.size).line(line.text);
      return encoder.bold(false).size(1, 1).align('left').encode();
    case 'rule':
      return encoder.line('-'.repeat(encoder.columns)).encode();
    case 'feed':
      return encoder.newline().encode();
    case 'qr':
      return encodeQr(qrDots(line.value, paper, line.level));
  }
}

/** GS v 0, raster image, centred by ESC a 1. One row of bytes to a row of dots, 1 is black. */
function encodeQr({ size, dots }: Dots): Uint8Array {
  const bytesPerRow = Math.ceil(size / 8);
  const head = [0x1b, 0x61, 1, 0x1d, 0x76, 0x30, 0, bytesPerRow, 0, size & 0xff, size >> 8];
  const image = new Uint8Array(bytesPerRow * size);
  dots.forEach((black, i) => {
    const x = i % size;
    const at = Math.floor(i / size) * bytesPerRow + (x >> 3);
    image[at] = (image[at] ?? 0) | (black << (7 - (x & 7)));
  });
  return Uint8Array.from([...head, ...image, 0x1b, 0x61, 0]);
}
