import { create } from 'qrcode';
import { behindPrice, makerOf, permitsOf, priceText } from '../../domain/cards/card-words.ts';
import type { CardText } from '../../domain/cards/card-words.ts';
import { wrap } from '../../domain/receipt/wrap.ts';

/** A label of 50 × 30 mm at 203 dots to the inch. */
const label = { width: 400, height: 240 };
const margin = 12;

/** The widest that the code may be. */
const codeSide = 172;
const codeLeft = label.width - margin - codeSide;
const textWidth = codeLeft - margin - 8;

/** How wide a letter of the printer's own scalable font is at most on average, in its heights. */
const letter = 0.62;
const leading = 1.12;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Dots. */
  size: number;
  smallest: number;
}

/**
 * Labels for a label printer, in ZPL II: one label for each card. Source: Zebra, ZPL II Programming
 * Guide (^CI28 UTF-8, ^BQ with level Q, ^FB blocks, ^FH hexadecimal escapes).
 */
export function toZpl(cards: readonly CardText[]): string {
  return cards.map(labelOf).join('');
}

function labelOf(card: CardText): string {
  const { width, height } = label;
  const side = { left: margin, width: textWidth };
  const name = block(card.name, { ...side, top: 12, height: 100, size: 30, smallest: 10 });
  const maker = block(makerOf(card), { ...side, top: 116, height: 44, size: 19, smallest: 9 });
  const price = block(priceText(card), { ...side, top: 168, height: 44, size: 42, smallest: 14 });
  const unit = block(behindPrice(card), { ...side, top: 212, height: 22, size: 20, smallest: 12 });
  const permits = block(permitsOf(card), {
    left: codeLeft,
    top: 190,
    width: codeSide,
    height: 44,
    size: 16,
    smallest: 8,
  });
  const lines = [
    '^XA',
    '^CI28',
    `^PW${width}`,
    `^LL${height}`,
    '^LH0,0',
    ...[name, maker, price, unit, permits].filter((one) => one !== ''),
    code(card.address),
    '^PQ1',
    '^XZ',
  ];
  return `${lines.join('\n')}\n`;
}

/** The code of an address, its modules as large as there is room for. */
function code(address: string): string {
  const { modules } = create(address, { errorCorrectionLevel: 'Q' });
  const module = Math.min(10, Math.max(1, Math.floor(codeSide / modules.size)));
  const inset = Math.floor((codeSide - module * modules.size) / 2);
  // Level Q, the printer chooses how letters are encoded.
  return `^FO${codeLeft + inset},${12 + inset}^BQN,2,${module}^FH_^FDQA,${escaped(address)}^FS`;
}

/** Text in a box, in the largest type in which all of it fits; nothing where there is no text. */
function block(text: string, { left, top, width, height, size, smallest }: Box): string {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  if (words === '') return '';
  let fitting = size;
  let lines = linesAt(words, width, fitting);
  while (fitting > smallest && !fits(lines, fitting, height)) {
    fitting -= 1;
    lines = linesAt(words, width, fitting);
  }
  const told = lines.map((line) => escaped(line.replaceAll('\\', '\\\\'))).join('\\&');
  const type = `^A0N,${fitting},${fitting}`;
  return `^FO${left},${top}${type}^FB${width},${lines.length},0,L^FH_^FD${told}^FS`;
}

function fits(lines: readonly string[], size: number, height: number): boolean {
  return lines.length * size * leading <= height;
}

function linesAt(words: string, width: number, size: number): string[] {
  return wrap(words, Math.max(1, Math.floor(width / (size * letter))));
}

/**
 * Field data with nothing in it that the printer could take for a command: its prefixes, the
 * escape sign itself and control characters become hexadecimal bytes or blanks.
 */
function escaped(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll(/[_^~]/g, (sign) => `_${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
