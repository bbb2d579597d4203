import { inLatin } from './latin.ts';

/** Words that end in a full stop in the middle of a sentence: titles, addresses, firms. */
const shortened = new Set(
  'alm almh bpk cv dr dra drs ds dsn gg h hj hub ir jl kab kec kel kh no ny prof pt rp rt rw sdr st telp tgk tgl thn tn ust'.split(
    ' ',
  ),
);

/** A clause is told alone only where it is at least this part of what there is room for. */
const leastOfClause = 0.5;

/**
 * The sentences of a text, in letters that cards can show. A line that is broken off by hand ends
 * one, unless the next goes on in small letters; what holds no word is none.
 */
export function sentencesOf(text: string): string[] {
  const hasCapitals = /\p{Lu}/u.test(text);
  return linesOf(text, hasCapitals)
    .flatMap((line) => sentencesIn(line, hasCapitals))
    .map(inLatin)
    .filter((sentence) => /\p{L}{2}/u.test(sentence));
}

/**
 * The beginning of a story that there is room for, in whole sentences: as many as `fits` says, else
 * the first one that `fitsAtMost` (in the smallest type). Only where no sentence of it is short
 * enough is the first one broken off, at the end of a clause or of a word, and ends in an ellipsis.
 */
export function beginningOf(
  story: string,
  fits: (told: string) => boolean,
  fitsAtMost: (told: string) => boolean = fits,
): string {
  const sentences = sentencesOf(story);
  let told = '';
  for (const sentence of sentences) {
    const longer = told === '' ? sentence : `${told}${between(told)}${sentence}`;
    if (!fits(longer)) break;
    told = longer;
  }
  if (told !== '' || sentences.length === 0) return told;
  return (
    sentences.find((sentence) => fitsAtMost(sentence)) ?? brokenOff(sentences[0] ?? '', fitsAtMost)
  );
}

/** Lines that somebody ended are told apart where no full stop does it. */
function between(told: string): string {
  return /[.!?…,;:]["'”’»)]*$/u.test(told) ? ' ' : ' · ';
}

/** The lines of a text, without the marks of lists and of chat programs: `- one`, `*bold*`. */
function linesOf(text: string, hasCapitals: boolean): string[] {
  const lines: string[] = [];
  for (const raw of text.split(/[\r\n]+/)) {
    const line = raw
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replace(/^[-–•*·]+ /, '')
      .replaceAll(/(^|[ (“"])([*_~])(\S(?:.{0,200}?\S)?)\2(?=[ .,;:!?)”"]|$)/g, '$1$3');
    const goesOnSmall = hasCapitals && /^\p{Ll}/u.test(line) && !/^[-–•*·]+ /.test(raw.trim());
    const before = lines.at(-1);
    if (goesOnSmall && before !== undefined) lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function sentencesIn(line: string, hasCapitals: boolean): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: stop, index } of line.matchAll(/(?<![.!?…])[.!?…]+["'”’»)*_]*(?= |$)/g)) {
    const to = index + stop.length;
    const lastFrom = Math.max(from, line.lastIndexOf(' ', index) + 1);
    const last = line.slice(lastFrom, index).replace(/^["'“‘«(*_]+/, '');
    const isSmall = hasCapitals && /\p{Ll}/u.test(line.charAt(to + 1));
    const isFirst =
      line.slice(from, lastFrom).trim() === '' || /[:;] $/.test(line.slice(0, lastFrom));
    const isShort = stop === '.' && to < line.length && isAbbreviation(last, isFirst);
    if (isSmall || isShort) continue;
    sentences.push(line.slice(from, to));
    from = to;
  }
  return [...sentences, line.slice(from)].map((sentence) => sentence.trim());
}

/** `H.`, `Jl.`, `a.n.` and `S.Pd.` end no sentence; `2.` is the number of one where it comes first. */
function isAbbreviation(word: string, isFirst: boolean): boolean {
  return (
    /^\p{Lu}$/u.test(word) ||
    /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word) ||
    (isFirst && /^\d{1,2}$/.test(word)) ||
    shortened.has(word.toLowerCase())
  );
}

/** As much of `text` as fits with an ellipsis behind it. */
function brokenOff(text: string, fits: (told: string) => boolean): string {
  const letters = Array.from(text);
  let [some, tooMany] = [0, letters.length + 1];
  while (tooMany - some > 1) {
    const middle = Math.floor((some + tooMany) / 2);
    if (fits(`${letters.slice(0, middle).join('')}…`)) some = middle;
    else tooMany = middle;
  }
  if (some === 0) return '';
  const cut = letters.slice(0, some).join('');
  const atClause = /^(.*[^\s,;:–—-])(?:[,;:]|\s[–—-])\s/su.exec(cut)?.[1] ?? '';
  if (atClause.length >= cut.length * leastOfClause) return `${atClause} …`;
  const atWord = /^(.*[^\s,;:–—-])[\s,;:–—-]+\S*$/su.exec(cut)?.[1] ?? '';
  // One word that is longer than the room for it is better cut than left out.
  return `${atWord.length >= cut.length * leastOfClause ? atWord : cut}…`;
}
