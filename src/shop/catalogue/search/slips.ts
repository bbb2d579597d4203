const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];

/** A word shorter than this is never taken for another one. */
export const shortestSlip = 3;
const longestSlip = 32;

/** True for a word of letters, of a length at which a slip of one letter can be told. */
export function canSlip(word: string): boolean {
  return word.length >= shortestSlip && word.length <= longestSlip && /^\p{L}+$/u.test(word);
}

/**
 * Everything that `word` can have been meant for when one letter is missing, too many, wrong, or
 * swapped with its neighbour.
 */
export function slipsOf(word: string): string[] {
  const letters = [...word];
  const slips = new Set<string>();
  for (let i = 0; i <= letters.length; i += 1) {
    const before = letters.slice(0, i).join('');
    const [here, next] = [letters[i], letters[i + 1]];
    const after = letters.slice(i + 1).join('');
    for (const letter of alphabet) slips.add(before + letter + (here ?? '') + after);
    if (here === undefined) continue;
    slips.add(before + after);
    for (const letter of alphabet) slips.add(before + letter + after);
    if (next !== undefined) slips.add(before + next + here + letters.slice(i + 2).join(''));
  }
  slips.delete(word);
  return [...slips];
}
