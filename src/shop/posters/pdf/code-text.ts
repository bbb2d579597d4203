import { mm } from './mm.ts';
import { colour } from './canvas.ts';
import type { Document } from './canvas.ts';

interface Place {
  /** Left, top, width and height, in millimetres. */
  at: readonly [left: number, top: number, width: number, height: number];
  /** Points. */
  size: number;
}

/** The width of a letter and the height of a line for letters of one point. */
const letter = 0.6;
const lineHeight = 1.32;

/**
 * Writes what has to be typed letter by letter: as large as all of it fits, in letters of one width, in which 0 and O
 * differ. Blanks are marked, for nobody types a blank that he does not see.
 */
export function writeCode(document: Document, text: string, { at, size: largest }: Place): void {
  const letters = Array.from(text);
  const [left, top, width, height] = at.map((one) => one * mm) as [number, number, number, number];
  let size = largest;
  let perLine = letters.length;
  for (; size > 6; size -= 0.5) {
    perLine = Math.floor(width / (size * letter));
    if (Math.ceil(letters.length / perLine) * size * lineHeight <= height) break;
  }
  // Lines of one length are easier to keep apart than a full one and a stump.
  const lines = Math.ceil(letters.length / perLine);
  const even = Math.ceil(letters.length / lines);
  document.font('mono').fontSize(size);
  for (let line = 0; line < lines; line += 1) {
    const some = letters.slice(line * even, (line + 1) * even);
    const y = top + line * size * lineHeight;
    for (const [at, one] of some.entries()) {
      const x = left + at * size * letter;
      // One by one: this font draws `!=` and `->` as one sign, which nobody would find on a keyboard.
      if (one === ' ') markBlank(document, x, y + size, size);
      else document.fillColor(colour.ink).text(one, x, y, { lineBreak: false });
    }
  }
}

function markBlank(document: Document, x: number, y: number, size: number): void {
  const [in_, up] = [size * 0.09, size * 0.14];
  const right = x + size * letter - in_;
  document.moveTo(x + in_, y - up).lineTo(x + in_, y);
  document.lineTo(right, y).lineTo(right, y - up);
  document.lineWidth(size * 0.06).stroke(colour.terracotta);
}
