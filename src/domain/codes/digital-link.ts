import type { CodeProblem, Gs1Element } from './code-read.ts';
import type { ElementsRead } from './element-string.ts';
import { identifierAt } from './gs1-fields.ts';

/** Names that the first edition of the standard had for the numbers; still met on printed goods. */
const shortNames = new Map(
  Object.entries({
    gtin: '01',
    cpv: '22',
    lot: '10',
    ser: '21',
    exp: '17',
  }),
);

/** What may follow the GTIN in the path: variant, batch, serial. */
const qualifiers = new Set(['22', '10', '21']);

/**
 * The fields of a GS1 Digital Link URI, any host's and behind any path, or null where the address is
 * none. Shorter GTINs are filled up with zeros; what the query says beside GS1 fields is left out.
 * Source: GS1 Digital Link Standard, URI Syntax; the short names are of its first edition and deprecated since.
 */
export function splitDigitalLink(address: URL): ElementsRead | null {
  const path = address.pathname.replace(/\/$/, '').split('/').slice(1);
  const at = placeOfKey(path);
  if (at === -1) return null;
  const texts = [...path.slice(at), ...queryPairs(address.search).flat()].map(decoded);
  if (!texts.every((text) => text !== null)) return { ok: false, problem: 'ENCODING' };
  const [, gtin = '', ...rest] = texts;
  if (!/^(?:\d{8}|\d{12,14})$/.test(gtin)) return { ok: false, problem: gtinProblem(gtin) };

  const elements: Gs1Element[] = [{ ai: '01', value: gtin.padStart(14, '0') }];
  const inPath = path.length - at - 2;
  if (inPath % 2 === 1) return { ok: false, problem: 'TRUNCATED' };
  for (let i = 0; i < rest.length; i += 2) {
    const ai = identifierOf(rest[i] ?? '');
    const value = rest[i + 1] ?? '';
    if (i < inPath && (ai === null || !qualifiers.has(ai))) {
      return { ok: false, problem: 'UNKNOWN_FIELD' };
    }
    if (ai !== null) elements.push({ ai, value: ai === '01' ? value.padStart(14, '0') : value });
  }
  return { ok: true, elements };
}

/**
 * Where `01` stands with a GTIN behind it. Words of an ordinary path may be numbers too: only digits
 * of about a GTIN's length make it one. The first counts, for a batch may be called 01.
 */
function placeOfKey(path: string[]): number {
  return path.findIndex(
    (segment, i) => identifierOf(segment) === '01' && /^\d{6,}$/.test(path[i + 1] ?? ''),
  );
}

function gtinProblem(gtin: string): CodeProblem {
  return /^\d+$/.test(gtin) ? 'GTIN_LENGTH' : 'FIELD_CONTENT';
}

/** Fields of the query, whose pairs may be parted by `&` or `;`. `+` is a plus here, not a blank. */
function queryPairs(search: string): [string, string][] {
  return search
    .slice(1)
    .split(/[&;]/)
    .filter((pair) => pair.includes('='))
    .map((pair): [string, string] => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    })
    .filter(([name]) => identifierOf(name) !== null);
}

function identifierOf(name: string): string | null {
  const ai = shortNames.get(name.toLowerCase()) ?? name;
  return identifierAt(ai) === ai ? ai : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
