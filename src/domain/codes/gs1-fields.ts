import type { CodeProblem, Gs1Element } from './code-read.ts';

/** How many digits an application identifier has, by its first two. Others are not assigned. */
const identifierLengths = new Map([
  ...each(2, '00 01 02 03 10 11 12 13 15 16 17 20 21 22 30 37 90 91 92 93 94 95 96 97 98 99'),
  ...each(3, '23 24 25 40 41 42 71'),
  ...each(4, '31 32 33 34 35 36 39 43 70 72 80 81 82'),
]);

/**
 * Digits of content by the first two digits of the identifier, where the length is predefined: such
 * a field needs no separator behind it.
 */
const predefined = new Map([
  ...each(18, '00'),
  ...each(14, '01 02 03'),
  ...each(6, '11 12 13 15 16 17 31 32 33 34 35 36'),
  ...each(2, '20'),
  ...each(13, '41'),
]);

/** No field of any identifier is longer. */
const longestContent = 90;

/** What the standard allows in those fields that mean something at a counter. */
const contents: [identifier: RegExp, content: RegExp][] = [
  [/^(?:10|21|22)$/, /^[!"%-?A-Z_a-z]{1,20}$/],
  [/^3[07]$/, /^\d{1,8}$/],
  [/^39[02]\d$/, /^\d{1,15}$/],
  [/^39[13]\d$/, /^\d{4,18}$/],
];

/**
 * The identifier at the start of a text, or null where GS1 has assigned none. Source: GS1 General
 * Specifications, section 3.2 (identifiers in numerical order).
 */
export function identifierAt(text: string): string | null {
  const length = identifierLengths.get(text.slice(0, 2));
  if (length === undefined) return null;
  const ai = text.slice(0, length);
  return ai.length === length && /^\d+$/.test(ai) ? ai : null;
}

/**
 * Digits of content of a field whose length is predefined, or null where a separator ends it.
 * Source: GS1 General Specifications, section 7.8.5 (predefined length using GS1 identifiers).
 */
export function predefinedLength(ai: string): number | null {
  return predefined.get(ai.slice(0, 2)) ?? null;
}

/** What is wrong with the content of a field by itself, or null. Dates and GTINs are not looked at. */
export function contentProblem({ ai, value }: Gs1Element): CodeProblem | null {
  if (value === '') return 'TRUNCATED';
  const length = predefinedLength(ai);
  if (length !== null) {
    if (!/^\d*$/.test(value)) return 'FIELD_CONTENT';
    if (value.length !== length) return value.length < length ? 'TRUNCATED' : 'FIELD_CONTENT';
  }
  if (!/^[!-~]+$/.test(value) || value.length > longestContent) return 'FIELD_CONTENT';
  const known = contents.find(([identifier]) => identifier.test(ai));
  if (known !== undefined && !known[1].test(value)) return 'FIELD_CONTENT';
  return null;
}

function each(length: number, prefixes: string): [string, number][] {
  return prefixes.split(' ').map((prefix) => [prefix, length]);
}
