import { dotsOf } from '../../domain/receipt/receipt.ts';
import type { Paper, Receipt, ReceiptLine } from '../../domain/receipt/receipt.ts';
import { encodePng } from './png.ts';
import { qrDots } from './qr-dots.ts';
import type { Dots } from './qr-dots.ts';
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

/** A picture of the receipt as it would lie on the counter, a pixel to a printer's dot, as PNG. */
export function drawReceipt(receipt: Receipt, font: Font): Promise<Buffer> {
  const height =
    top + receipt.lines.reduce((sum, line) => sum + heightOf(line, receipt.paper), 0) + bottom;
  const sheet = createSheet(dotsOf[receipt.paper] + 2 * side, height);
  let y = top;
  for (const line of receipt.lines) {
    drawLine({ sheet, font, paper: receipt.paper, columns: receipt.columns }, line, y);
    y += heightOf(line, receipt.paper);
  }
  return encodePng({ ...sheet, palette: sheetPalette });
}

function heightOf(line: ReceiptLine, paper: Paper): number {
  if (line.kind === 'qr') return qrDots(line.value, paper, line.level).size;
  return characterHeight * (line.kind === 'text' ? line.size : 1) + lineGap;
}

interface Drawing {
  sheet: Sheet;
  font: Font;
  paper: Paper;
  columns: number;
}

function drawLine(drawing: Drawing, line: ReceiptLine, y: number): void {
  switch (line.kind) {
    case 'feed':
      return;
    case 'rule':
      drawText(drawing, { text: '-'.repeat(drawing.columns), bold: false, size: 1 }, 0, y);
      return;
    case 'qr':
      drawQr(drawing, qrDots(line.value, drawing.paper, line.level), y);
      return;
    case 'text': {
      const free = drawing.columns - line.text.length * line.size;
      drawText(drawing, line, line.align === 'center' ? free >> 1 : 0, y);
    }
  }
}

interface Words {
  text: string;
  bold: boolean;
  size: 1 | 2;
}

function drawText({ sheet, font }: Drawing, words: Words, column: number, y: number): void {
  const { text, bold, size } = words;
  const width = characterWidth * size;
  const x = side + column * characterWidth;
  for (let i = 0; i < text.length; i += 1) {
    const character = text.charAt(i);
    if (character !== ' ') sheet.ink(font(character, bold, size), width, x + i * width, y);
  }
}

function drawQr({ sheet, columns }: Drawing, { size, dots }: Dots, y: number): void {
  const x = side + Math.floor((columns * characterWidth - size) / 2);
  sheet.ink(
    dots.map((black) => black * (inkLevels - 1)),
    size,
    x,
    y,
  );
}
