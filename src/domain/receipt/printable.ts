/** What has a customary spelling in ASCII but no decomposition in Unicode. */
const spellings: Readonly<Record<string, string>> = {
  '×': 'x',
  '÷': '/',
  '·': '-',
  '•': '-',
  '°': 'o',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '⁄': '/',
  '€': 'EUR',
  '©': '(c)',
  '®': '(R)',
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ł: 'L',
  ł: 'l',
  ı: 'i',
};

const spelled = new RegExp(`[${Object.keys(spellings).join('')}]`, 'gu');
const alreadyPrintable = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/**
 * `text` as every receipt printer prints it: ASCII without control characters, words one space
 * apart. Accents fall away (é → e), typographic signs get their plain spelling (“ → "), emoji and
 * invisible marks are dropped and what is left of other scripts becomes `?`. Only ASCII, because
 * cheap printers disagree on every code page's upper half and some read it as Chinese.
 */
export function toPrintable(text: string): string {
  if (alreadyPrintable.test(text)) return text;
  return text
    .replace(spelled, spell)
    .normalize('NFKD')
    .replace(spelled, spell)
    .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ')
    .replace(/[\p{M}\p{Cf}\p{Emoji_Modifier}\p{Regional_Indicator}]/gu, '')
    .replace(/\p{Extended_Pictographic}/gu, '')
    .replace(/[^\x20-\x7e]/gu, '?')
    .replace(/ {2,}/g, ' ')
    .trim();
}

function spell(sign: string): string {
  return spellings[sign] ?? '?';
}
