import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { dotsOf } from '../../domain/receipt/receipt.ts';
import type { Receipt, ReceiptLine } from '../../domain/receipt/receipt.ts';
import { dotsPerModule } from './escpos.ts';
import { qrDots } from './qr-dots.ts';

/** Dots of a character of a printer's font A, and from one line to the next. Source: ESC/POS, font A. */
const characterWidth = 12;
const characterHeight = 24;
const lineGap = 6;

/** At this size a character of JetBrains Mono is 12 dots wide, as on paper. */
const fontSize = 20;
const baseline = 18;

/** Paper beyond the printed width on each side, and before the first and behind the last line. */
const side = 36;
const top = 44;
const bottom = 64;
const table = 28;
const tooth = 8;

const ink = '#2b2622';
const sheet = '#fdfcf7';
const desk = '#d9cbb8';

const files = createRequire(import.meta.url);
for (const [weight, name] of [
  ['400', 'Receipt'],
  ['700', 'Receipt Bold'],
] as const) {
  const file = `@fontsource/jetbrains-mono/files/jetbrains-mono-latin-${weight}-normal.woff2`;
  GlobalFonts.register(readFileSync(files.resolve(file)), name);
}

/** A picture of the receipt as it would lie on the counter, a pixel to a printer's dot, as PNG. */
export function drawReceipt(receipt: Receipt): Promise<Buffer> {
  const width = dotsOf[receipt.paper] + 2 * side;
  const height = top + receipt.lines.reduce((sum, line) => sum + heightOf(line), 0) + bottom;
  const canvas = createCanvas(width + 2 * table, height + 2 * table);
  const context = canvas.getContext('2d');
  context.fillStyle = desk;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.translate(table, table);
  drawSheet(context, width, height);
  context.fillStyle = ink;
  let y = top;
  for (const line of receipt.lines) {
    drawLine(context, line, receipt.columns, y);
    y += heightOf(line);
  }
  return canvas.encode('png');
}

function heightOf(line: ReceiptLine): number {
  if (line.kind === 'qr') return qrDots(line.value, dotsPerModule).size;
  return characterHeight * (line.kind === 'text' ? line.size : 1) + lineGap;
}

/** A sheet with its torn edges, and the shadow it throws. */
function drawSheet(context: SKRSContext2D, width: number, height: number): void {
  context.save();
  context.shadowColor = 'rgba(60, 40, 20, 0.35)';
  context.shadowBlur = 18;
  context.shadowOffsetY = 6;
  context.fillStyle = sheet;
  context.beginPath();
  context.moveTo(0, tooth);
  for (let x = 0; x < width; x += 2 * tooth) {
    context.lineTo(Math.min(x + tooth, width), 0);
    context.lineTo(Math.min(x + 2 * tooth, width), tooth);
  }
  context.lineTo(width, height - tooth);
  for (let x = width; x > 0; x -= 2 * tooth) {
    context.lineTo(Math.max(x - tooth, 0), height);
    context.lineTo(Math.max(x - 2 * tooth, 0), height - tooth);
  }
  context.closePath();
  context.fill();
  context.restore();
}

function drawLine(context: SKRSContext2D, line: ReceiptLine, columns: number, y: number): void {
  switch (line.kind) {
    case 'feed':
      return;
    case 'rule':
      drawText(context, '-'.repeat(columns), side, y, false, 1);
      return;
    case 'qr':
      drawQr(context, line.value, columns, y);
      return;
    case 'text': {
      const free = columns - line.text.length * line.size;
      const x = side + (line.align === 'center' ? free >> 1 : 0) * characterWidth;
      drawText(context, line.text, x, y, line.bold, line.size);
    }
  }
}

/** One character at a time: in its place in the column, and never joined into a ligature. */
function drawText(
  context: SKRSContext2D,
  text: string,
  x: number,
  y: number,
  bold: boolean,
  size: number,
): void {
  context.font = `${fontSize * size}px "${bold ? 'Receipt Bold' : 'Receipt'}"`;
  [...text].forEach((character, i) => {
    context.fillText(character, x + i * characterWidth * size, y + baseline * size);
  });
}

function drawQr(context: SKRSContext2D, value: string, columns: number, y: number): void {
  const { size, dots } = qrDots(value, dotsPerModule);
  const x = side + Math.floor((columns * characterWidth - size) / 2);
  dots.forEach((black, i) => {
    if (black === 1) context.fillRect(x + (i % size), y + Math.floor(i / size), 1, 1);
  });
}
