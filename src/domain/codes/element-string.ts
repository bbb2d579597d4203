import type { CodeProblem, Gs1Element } from './code-read.ts';
import { identifierAt, predefinedLength } from './gs1-fields.ts';

export type ElementsRead =
  { ok: true; elements: Gs1Element[] } | { ok: false; problem: CodeProblem };

/** FNC1 between two fields, as scanners send it: the ASCII group separator. */
export const separator = '\u001d';

/**
 * Splits an element string as symbols carry it: identifier and content by turns, a separator behind
 * a field whose length is not predefined. Separators more than needed are forgiven. Source: GS1
 * General Specifications, section 7.8.
 */
export function splitSeparated(text: string): ElementsRead {
  const elements: Gs1Element[] = [];
  let rest = text;
  for (;;) {
    while (rest.startsWith(separator)) rest = rest.slice(1);
    if (rest === '') return { ok: true, elements };
    const ai = identifierAt(rest);
    if (ai === null) return { ok: false, problem: headProblem(rest) };
    rest = rest.slice(ai.length);
    const end = rest.indexOf(separator);
    const length = predefinedLength(ai) ?? (end === -1 ? rest.length : end);
    const value = rest.slice(0, length);
    if (value.length < length || value.includes(separator)) {
      return { ok: false, problem: 'TRUNCATED' };
    }
    elements.push({ ai, value });
    rest = rest.slice(length);
  }
}

/**
 * Splits an element string as it is printed for people: `(01)09521234543213(10)ABC123`. A bracket
 * inside a batch is told from the next field by what stands in it.
 */
export function splitBracketed(text: string): ElementsRead {
  const elements: Gs1Element[] = [];
  let rest = text;
  while (rest !== '') {
    const inside = /^\((\d{2,4})\)/.exec(rest)?.[1];
    if (inside === undefined) return { ok: false, problem: 'FIELD_CONTENT' };
    if (identifierAt(inside) !== inside) return { ok: false, problem: 'UNKNOWN_FIELD' };
    rest = rest.slice(inside.length + 2);
    const length = nextBracket(rest);
    elements.push({ ai: inside, value: rest.slice(0, length).trim() });
    rest = rest.slice(length);
  }
  return { ok: true, elements };
}

function nextBracket(text: string): number {
  for (const match of text.matchAll(/\((\d{2,4})\)/g)) {
    const inside = match[1] ?? '';
    if (identifierAt(inside) === inside) return match.index;
  }
  return text.length;
}

/** Digits too few to tell which field it is, or none that GS1 knows. */
function headProblem(rest: string): CodeProblem {
  return /^\d{1,3}$/.test(rest) ? 'TRUNCATED' : 'UNKNOWN_FIELD';
}
