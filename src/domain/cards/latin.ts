/** What the type of the cards has beside ASCII; Latin-1 without the soft hyphen. */
const beside = '\\u00A0-\\u00AC\\u00AE-\\u00FFĂıŒœˆ˚˜–—‘’‚“”„•…′″‹›⁄€™↑↓−∕';

const known = new RegExp(`^[\\x20-\\x7E${beside}]*$`, 'u');
const unknown = new RegExp(`[^\\x20-\\x7E${beside}]`, 'gu');

/** What it lacks and has a customary spelling, other than its letters without their marks. */
const spellings: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '–',
  ʼ: '’',
  ʻ: '‘',
  '→': '-',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '∙': '•',
  '●': '•',
  '◦': '•',
  '▪': '•',
  '\u200B': ' ',
  '\u0085': ' ',
  Đ: 'D',
  đ: 'd',
  Ł: 'L',
  ł: 'l',
};

/**
 * `text` in letters that the cards' type has, words one space apart. Letters with a mark that it
 * lacks lose the mark (ś → s), signs get their plain spelling (≥ → >=); emoji, control characters
 * and other scripts are left out, where paper would show an empty box in their place.
 */
export function inLatin(text: string): string {
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (known.test(words)) return words;
  return (
    words
      // `1⅓` is no eleven thirds, `10⁶` no hundred and six.
      .replaceAll(/(?<=\d)(?=[⅓⅔⅕-⅞])/g, ' ')
      .replaceAll(/(?<=\d)(?=[⁰⁴-⁹])/g, '^')
      .replaceAll(unknown, spell)
      .replaceAll(/\(\s*\)/g, '')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ (?=[,.;:!?)])/g, '')
      .trim()
  );
}

function spell(letter: string): string {
  return spellings[letter] ?? letter.normalize('NFKD').replaceAll(unknown, '');
}
