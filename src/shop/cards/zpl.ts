import { create } from 'qrcode';
import { behindPrice, makerOf, permitsOf, priceText } from '../../domain/cards/card-words.ts';
import { inLatin } from '../../domain/cards/latin.ts';
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

/** Lines of text on a label. Dots. */
interface Block {
  left: number;
  top: number;
  width: number;
  size: number;
  lines: readonly string[];
}

/** What stands where on a label, in dots. */
export interface LabelLayout {
  width: number;
  height: number;
  blocks: readonly Block[];
  code: { left: number; top: number; module: number; address: string };
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Dots. */
  size: number;
  smallest: number;
}

/** Lays out a label: texts as large as all of each fits, its code as large as there is room for. */
export function layoutLabel(card: CardText): LabelLayout {
  const side = { left: margin, width: textWidth };
  const beside = { left: codeLeft, width: codeSide };
  const blocks = [
    block(card.name, { ...side, top: 12, height: 100, size: 30, smallest: 10 }),
    block(makerOf(card), { ...side, top: 116, height: 44, size: 19, smallest: 9 }),
    block(priceText(card), { ...side, top: 168, height: 44, size: 42, smallest: 14 }),
    block(behindPrice(card), { ...side, top: 212, height: 22, size: 20, smallest: 12 }),
    block(permitsOf(card), { ...beside, top: 190, height: 44, size: 16, smallest: 8 }),
  ];
  const { modules } = create(card.address, { errorCorrectionLevel: 'Q' });
  const module = Math.min(10, Math.max(1, Math.floor(codeSide / modules.size)));
  const inset = Math.floor((codeSide - module * modules.size) / 2);
  return {
    ...label,
    blocks: blocks.filter(({ lines }) => lines.length > 0),
    code: { left: codeLeft + inset, top: 12 + inset, module, address: card.address },
  };
}

/**
 * Labels for a label printer, in ZPL II: one label for each card. Source: Zebra, ZPL II Programming
 * Guide (^CI28 UTF-8, ^BQ with level Q, ^FB blocks, ^FH hexadecimal escapes).
 */
export function toZpl(cards: readonly CardText[]): string {
  return cards.map((card) => inZpl(layoutLabel(card))).join('');
}

function inZpl({ width, height, blocks, code }: LabelLayout): string {
  const texts = blocks.map(({ left, top, width: across, size, lines }) => {
    const told = lines.map((line) => escaped(line.replaceAll('\\', '\\\\'))).join('\\&');
    const type = `^A0N,${size},${size}`;
    return `^FO${left},${top}${type}^FB${across},${lines.length},0,L^FH_^FD${told}^FS`;
  });
  const lines = [
    '^XA',
    '^CI28',
    `^PW${width}`,
    `^LL${height}`,
    '^LH0,0',
    ...texts,
    // Level Q, the printer chooses how letters are encoded.
    `^FO${code.left},${code.top}^BQN,2,${code.module}^FH_^FDQA,${escaped(code.address)}^FS`,
    '^PQ1',
    '^XZ',
  ];
  return `${lines.join('\n')}\n`;
}

/** Text in a box, in the largest type in which all of it fits. */
function block(text: string, { left, top, width, height, size, smallest }: Box): Block {
  const words = inLatin(text);
  let fitting = size;
  let lines = words === '' ? [] : linesAt(words, width, fitting);
  while (fitting > smallest && !fits(lines, fitting, height)) {
    fitting -= 1;
    lines = linesAt(words, width, fitting);
  }
  return { left, top, width, size: fitting, lines };
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
