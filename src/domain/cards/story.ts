/** Words that end in a full stop in the middle of a sentence: titles, addresses, dates. */
const shortened = new Set(
  'bpk dr dra drs gg h hj ir jl kab kec kel kh no ny prof sdr st tgl tn'.split(' '),
);

/** Too little of a clause is told by fewer words than this part of what there is room for. */
const leastOfClause = 0.5;

/** The sentences of a text, without the blanks between them; what has no full stop is one of them. */
export function sentencesOf(text: string): string[] {
  const words = text.replaceAll(/\s+/g, ' ').trim();
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: stop, index } of words.matchAll(/[.!?…]+["”’)]*(?= |$)/g)) {
    const to = index + stop.length;
    const last = /\S*$/.exec(words.slice(from, index))?.[0] ?? '';
    if (goesOn(words.slice(to), last, stop)) continue;
    sentences.push(words.slice(from, to).trim());
    from = to;
  }
  const rest = words.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
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
    const longer = told === '' ? sentence : `${told} ${sentence}`;
    if (!fits(longer)) break;
    told = longer;
  }
  if (told !== '' || sentences.length === 0) return told;
  return (
    sentences.find((sentence) => fitsAtMost(sentence)) ?? brokenOff(sentences[0] ?? '', fitsAtMost)
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

/** Whether a sentence goes on behind a stop: `H. Amin`, `dll. dan`. */
function goesOn(rest: string, last: string, stop: string): boolean {
  if (/^ \p{Ll}/u.test(rest)) return true;
  return (
    stop === '.' && rest !== '' && (/^\p{Lu}$/u.test(last) || shortened.has(last.toLowerCase()))
  );
}
