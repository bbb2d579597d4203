import type PDFDocument from 'pdfkit';

type Document = InstanceType<typeof PDFDocument>;

/** Where text may stand, in points. */
export interface TextBox {
  width: number;
  height: number;
  font: string;
  /** Points, the largest and the smallest that may be used. */
  size: number;
  smallest: number;
}

export interface Fitted {
  text: string;
  size: number;
  height: number;
}

/**
 * Text at the largest size at which all of it fits its box. What does not fit even at the smallest
 * is shortened by whole words and ends in an ellipsis.
 */
export function fitText(document: Document, text: string, box: TextBox): Fitted {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  for (let size = box.size; size >= box.smallest; size -= 0.5) {
    const height = heightOf(document, words, box, size);
    if (height <= box.height) return { text: words, size, height };
  }
  const short = longestThatFits(document, words, box);
  return { text: short, size: box.smallest, height: heightOf(document, short, box, box.smallest) };
}

/** Whole sentences where one fits, else whole words. */
export function fitStory(document: Document, text: string, box: TextBox): Fitted {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const sentences = words.match(/[^.!?]+[.!?]+(?=\s|$)/g) ?? [];
  for (let count = sentences.length; count > 0; count -= 1) {
    const some = sentences.slice(0, count).join('').trim();
    const height = heightOf(document, some, box, box.size);
    if (height <= box.height) return { text: some, size: box.size, height };
  }
  return fitText(document, words, { ...box, smallest: box.size });
}

function longestThatFits(document: Document, text: string, box: TextBox): string {
  const letters = Array.from(text);
  let [fits, tooMany] = [0, letters.length + 1];
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2);
    const tried = `${letters.slice(0, middle).join('')}…`;
    if (heightOf(document, tried, box, box.smallest) <= box.height) fits = middle;
    else tooMany = middle;
  }
  const cut = letters.slice(0, fits).join('');
  const atWord = /^(.*\S)\s+\S*$/.exec(cut)?.[1] ?? cut;
  // One word that is longer than the box is better cut than left out.
  return `${atWord.length > cut.length / 2 ? atWord : cut}…`;
}

function heightOf(document: Document, text: string, box: TextBox, size: number): number {
  document.font(box.font).fontSize(size);
  return document.heightOfString(text, { width: box.width });
}
