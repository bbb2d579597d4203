/** What the type of the cards has beside ASCII; Latin-1 without the soft hyphen. */
const beside = '\\u00A0-\\u00AC\\u00AE-\\u00FFĂıŒœˆ˚˜–—‘’‚“”„•…′″‹›⁄€™↑↓−∕';

const known = new RegExp(`^[\\x20-\\x7E${beside}]*$`, 'u');
const unknown = new RegExp(`[^\\x20-\\x7E${beside}]`, 'gu');

/**
 * `text` in letters that the cards' type has, words one space apart. Letters with a mark that it
 * lacks lose the mark (ś → s); emoji, control characters and other scripts are left out, where paper
 * would show an empty box in their place.
 */
export function inLatin(text: string): string {
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (known.test(words)) return words;
  return words
    .replaceAll(unknown, (letter) => letter.normalize('NFKD').replaceAll(unknown, ''))
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}
