/**
 * How a showroom's scale writes its in-store EAN-13 codes. The content of such codes is each
 * country's, each chain's or each shop's own (GS1 General Specifications, restricted circulation
 * numbers), so it is a setting.
 */
export interface WeighedPattern {
  /** As written by the showroom: `20IIIIIWWWWWC`. */
  text: string;
  prefix: string;
  item: Run;
  measure: Run & { kind: 'weight' | 'price' };
  /** Where the inner check digit of the measure stands, or null where there is none. */
  verifier: number | null;
}

/** Neighbouring digits of a code. */
export interface Run {
  start: number;
  length: number;
}

export type PatternProblem =
  /** Not 13 places. */
  | 'LENGTH'
  /** A letter other than I, W, P, V, C, or a digit behind the prefix. */
  | 'LETTER'
  /** Does not begin with 02, 04 or 20 to 29, which GS1 leaves to shops. */
  | 'PREFIX'
  /** No I: nothing says which product it is. */
  | 'NO_ITEM'
  /** Neither W nor P. */
  | 'NO_MEASURE'
  /** Both W and P. */
  | 'TWO_MEASURES'
  /** The places of one letter do not stand together. */
  | 'SCATTERED'
  /** The last place, and only that, is C. */
  | 'CHECK_PLACE'
  /** More than one V, or V for a measure of other than four or five digits. */
  | 'VERIFIER';

const places = 13;

/**
 * Reads a pattern of 13 places: digits that every such code begins with, `I` item number, `W` weight
 * in grams or `P` price in rupiah, `V` where the measure has a check digit of its own, `C` the check
 * digit of EAN-13. Blanks and small letters are forgiven.
 */
export function parseWeighedPattern(
  given: string,
): { ok: true; pattern: WeighedPattern } | { ok: false; problem: PatternProblem } {
  const text = given.replaceAll(/\s/g, '').toUpperCase();
  const problem = patternProblem(text);
  if (problem !== null) return { ok: false, problem };
  const kind = text.includes('W') ? 'weight' : 'price';
  const verifier = text.indexOf('V');
  return {
    ok: true,
    pattern: {
      text,
      prefix: /^\d+/.exec(text)?.[0] ?? '',
      item: run(text, 'I'),
      measure: { kind, ...run(text, kind === 'weight' ? 'W' : 'P') },
      verifier: verifier === -1 ? null : verifier,
    },
  };
}

function patternProblem(text: string): PatternProblem | null {
  if (text.length !== places) return 'LENGTH';
  if (!/^\d*[IWPVC]*$/.test(text)) return 'LETTER';
  if (!/^(?:02|04|2\d)/.test(text)) return 'PREFIX';
  if (text.indexOf('C') !== places - 1) return 'CHECK_PLACE';
  if (!text.includes('I')) return 'NO_ITEM';
  if (text.includes('W') && text.includes('P')) return 'TWO_MEASURES';
  if (!/[WP]/.test(text)) return 'NO_MEASURE';
  for (const letter of 'IWP') {
    if (
      text.slice(text.indexOf(letter), text.lastIndexOf(letter) + 1).match(/^(.)\1*$|^$/) === null
    )
      return 'SCATTERED';
  }
  const verifiers = text.split('V').length - 1;
  const measured = text.replaceAll(/[^WP]/g, '').length;
  if (verifiers > 1 || (verifiers === 1 && measured !== 4 && measured !== 5)) return 'VERIFIER';
  return null;
}

function run(text: string, letter: string): Run {
  const start = text.indexOf(letter);
  return { start, length: text.lastIndexOf(letter) + 1 - start };
}
