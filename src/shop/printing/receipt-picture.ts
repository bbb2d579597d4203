import { dotsOf } from '../../domain/receipt/receipt.ts';
import type { Receipt, ReceiptLine } from '../../domain/receipt/receipt.ts';
import { dotsPerModule } from './escpos.ts';
import { encodePng } from './png.ts';
import { qrDots } from './qr-dots.ts';
import { readReceiptFont } from './receipt-font.ts';
import type { Font } from './receipt-font.ts';
import { createSheet, inkLevels, sheetPalette } from './receipt-sheet.ts';
import type { Sheet } from './receipt-sheet.ts';

/** Dots of a character of a printer's font A, and between two lines. Source: ESC/POS, font A. */
const characterWidth = 12;
const characterHeight = 24;
const lineGap = 6;

/** Paper beyond the printed width on each side, and before the first and behind the last line. */
const side = 36;
const top = 44;
const bottom = 64;

let font: Font | null = null;

/** A picture of the receipt as it would lie on the counter, a pixel to a printer's dot, as PNG. */
export function drawReceipt(receipt: Receipt): Promise<Buffer> {
  const height = top + receipt.lines.reduce((sum, line) => sum + heightOf(line), 0) + bottom;
  const sheet = createSheet(dotsOf[receipt.paper] + 2 * side, height);
  let y = top;
  for (const line of receipt.lines) {
    drawLine(sheet, line, receipt.columns, y);
    y += heightOf(line);
  }
  return encodePng({ ...sheet, palette: sheetPalette });
}

function heightOf(line: ReceiptLine): number {
  if (line.kind === 'qr') return qrDots(line.value, dotsPerModule).size;
  return characterHeight * (line.kind === 'text' ? line.size : 1) + lineGap;
}

function drawLine(sheet: Sheet, line: ReceiptLine, columns: number, y: number): void {
  switch (line.kind) {
    case 'feed':
      return;
    case 'rule':
      drawText(sheet, '-'.repeat(columns), side, y, false, 1);
      return;
    case 'qr':
      drawQr(sheet, line.value, columns, y);
      return;
    case 'text': {
      const free = columns - line.text.length * line.size;
      const x = side + (line.align === 'center' ? free >> 1 : 0) * characterWidth;
      drawText(sheet, line.text, x, y, line.bold, line.size);
    }
  }
}

function drawText(
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  bold: boolean,
  size: 1 | 2,
): void {
  font ??= readReceiptFont();
  const width = characterWidth * size;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character !== ' ') sheet.ink(font(character, bold, size), width, x + i * width, y);
  }
}

function drawQr(sheet: Sheet, value: string, columns: number, y: number): void {
  const { size, dots } = qrDots(value, dotsPerModule);
  const x = side + Math.floor((columns * characterWidth - size) / 2);
  sheet.ink(
    dots.map((black) => black * (inkLevels - 1)),
    size,
    x,
    y,
  );
}
