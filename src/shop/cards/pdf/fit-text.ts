import { inLatin } from '../../../domain/cards/latin.ts';
import { beginningOf } from '../../../domain/cards/story.ts';
import { pointSize } from './pen.ts';
import type { Font, Pen, Place } from './pen.ts';
import { breakLines } from './break-lines.ts';

/** Where text may stand, in millimetres. */
export interface TextBox {
  width: number;
  height: number;
  font: Font;
  /** Points, the largest and the smallest that is meant to be read. */
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

/** Points. Whatever the catalogue can hold fits each box of a card at this size. */
const least = 1;

/**
 * Text at the largest size at which all of it fits its box. A name that is too long for the
 * smallest type of its box is set in a yet smaller one: it is never cut.
 */
export function fitText(pen: Pen, text: string, box: TextBox): Fitted {
  const whole = fitWhole(pen, text, box, true) ?? fitWhole(pen, text, { ...box, smallest: least });
  return whole ?? set(pen, inLatin(text), box, least);
}

/** As many whole sentences as fit in a type that is read with ease; else one in a smaller type. */
export function fitStory(pen: Pen, story: string, box: TextBox): Fitted {
  const easy = { ...box, smallest: (box.size + box.smallest) / 2 };
  const told = beginningOf(story, fitsIn(pen, easy), fitsIn(pen, box));
  const fitted = fitWhole(pen, told, box, true) ?? fitWhole(pen, told, box);
  return fitted ?? set(pen, told, box, box.smallest);
}

/**
 * All of a text at the largest size at which it fits, if there is one. Rather a smaller type than a
 * number or a name broken in two: `unbroken` wants every word whole.
 */
export function fitWhole(pen: Pen, text: string, box: TextBox, unbroken = false): Fitted | null {
  const words = inLatin(text);
  for (let { size } = box; size >= box.smallest; size -= 0.5) {
    const fitted = set(pen, words, box, size);
    const isBroken = unbroken && fitted.lines.join(' ') !== words;
    if (fitted.height <= box.height && !isBroken) return fitted;
  }
  return null;
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

function fitsIn(pen: Pen, box: TextBox): (told: string) => boolean {
  return (told) => set(pen, told, box, box.smallest).height <= box.height;
}

function set(pen: Pen, text: string, { width, font }: TextBox, size: number): Fitted {
  const lines = breakLines(text, width, (line) => pen.widthOf(line, font, size));
  return { lines, font, size, height: lines.length * leading[font] * size * pointSize };
}
