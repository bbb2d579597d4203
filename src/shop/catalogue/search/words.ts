/**
 * Text as the search sees it: small letters, without accents (combining marks U+0300–U+036F) and
 * without the apostrophe of "Jum'at", so that however it is typed it is the same word.
 */
export function fold(text: string): string {
  const small = isAscii(text) ? text.toLowerCase() : foldLetters(text);
  return /['’ʼ`]/.test(small) ? small.replaceAll(/(?<=\p{L})['’ʼ`](?=\p{L})/gu, '') : small;
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '');
}

/** The words of a text in their order: runs of letters and digits, folded. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  const words = isAscii(folded) ? /[a-z\d]+/g : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
  return folded.match(words) ?? [];
}

/** A word cut where letters and digits meet: "250g" is found as "250 g" and the other way round. */
export function partsOf(word: string): string[] {
  return word.match(isAscii(word) ? /\d+|\D+/g : /\p{N}+|[^\p{N}]+/gu) ?? [];
}

/** The parts of all words of a text, with one space between. */
export function keyOf(text: string): string {
  return wordsOf(text).flatMap(partsOf).join(' ');
}

/** A SKU or barcode without what stands between its letters and digits: "KRJ-001" is "krj001". */
export function squeeze(code: string): string {
  return wordsOf(code).join('');
}

/**
 * Every run of three characters in a code, in order. The runs of a fragment follow each other in
 * the runs of the code, so a phrase of them finds the fragment wherever in the code it stands.
 */
export function piecesOf(code: string): string[] {
  const letters = [...code];
  return letters.slice(2).map((_, start) => letters.slice(start, start + 3).join(''));
}

function isAscii(text: string): boolean {
  return /^[\p{ASCII}]*$/u.test(text);
}
