import { pointSize } from './pen.ts';
import type { Font, Pen, Place } from './pen.ts';
import { breakLines } from './break-lines.ts';

/** Where text may stand, in millimetres. */
export interface TextBox {
  width: number;
  height: number;
  font: Font;
  /** Points, the largest and the smallest that may be used. */
  size: number;
  smallest: number;
}

/** Text in its lines, and how high they are together. */
export interface Fitted {
  lines: readonly string[];
  font: Font;
  size: number;
  height: number;
}

/** From baseline to baseline, in sizes of the type. Large bold names stand closer. */
const leading: Readonly<Record<Font, number>> = { text: 1.26, bold: 1.16 };

/** Where the baseline of the first line lies below the top of the text, in sizes of the type. */
const rise = 0.94;

/**
 * Text at the largest size at which all of it fits its box. What does not fit even at the smallest
 * is shortened by whole words and ends in an ellipsis.
 */
export function fitText(pen: Pen, text: string, box: TextBox): Fitted {
  const words = plain(text);
  // Rather a smaller type than a number or a name broken in two.
  const unbroken = fitWhole(pen, words, box, true);
  return unbroken ?? fitWhole(pen, words, box) ?? shortened(pen, words, box);
}

/** Whole sentences where one fits, be it in a smaller type; else whole words. */
export function fitStory(pen: Pen, text: string, box: TextBox): Fitted {
  const words = plain(text);
  const sentences = words.match(/[^.!?]+[.!?]+["”’)]*(?=\s|$)/g) ?? [words];
  const told = (count: number): string => sentences.slice(0, count).join('').trim();
  let whole: Fitted | null = null;
  for (let count = 1; count <= sentences.length; count += 1) {
    const longer = fitWhole(pen, told(count), { ...box, smallest: box.size });
    if (longer === null) break;
    whole = longer;
  }
  return whole ?? fitWhole(pen, told(1), box) ?? shortened(pen, words, box);
}

/**
 * Writes fitted text with its upper left corner at `place`; with `centred`, each line in the middle of
 * so many millimetres.
 */
export function write(
  pen: Pen,
  fitted: Fitted,
  colour: string,
  [x, y]: Place,
  centred?: number,
): void {
  const { lines, font, size } = fitted;
  for (const [at, line] of lines.entries()) {
    const baseline = y + (rise + at * leading[font]) * size * pointSize;
    const left = centred === undefined ? x : x + (centred - pen.widthOf(line, font, size)) / 2;
    pen.text(line, { font, size, colour }, [left, baseline]);
  }
}

function fitWhole(pen: Pen, words: string, box: TextBox, unbroken = false): Fitted | null {
  for (let { size } = box; size >= box.smallest; size -= 0.5) {
    const fitted = set(pen, words, box, size);
    const isBroken = unbroken && fitted.lines.join(' ') !== words;
    if (fitted.height <= box.height && !isBroken) return fitted;
  }
  return null;
}

function shortened(pen: Pen, words: string, box: TextBox): Fitted {
  const letters = Array.from(words);
  let [fits, tooMany] = [0, letters.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const tried = `${letters.slice(0, middle).join('')}…`;
    if (set(pen, tried, box, box.smallest).height <= box.height) fits = middle;
    else tooMany = middle;
  }
  const cut = letters.slice(0, fits).join('');
  const atWord = /^(.*[^\s,;:–-])[\s,;:–-]+\S*$/.exec(cut)?.[1] ?? cut;
  // One word that is longer than the box is better cut than left out.
  return set(pen, `${atWord.length > cut.length / 2 ? atWord : cut}…`, box, box.smallest);
}

function set(pen: Pen, text: string, { width, font }: TextBox, size: number): Fitted {
  const lines = breakLines(text, width, (line) => pen.widthOf(line, font, size));
  return { lines, font, size, height: lines.length * leading[font] * size * pointSize };
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
