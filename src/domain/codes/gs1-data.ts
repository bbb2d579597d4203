import { proportion, rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';
import { quantity } from '../quantity.ts';
import type { Quantity } from '../quantity.ts';
import type { CodeProblem, Gs1Data, Gs1Element } from './code-read.ts';
import { gs1Date } from './gs1-date.ts';
import { contentProblem } from './gs1-fields.ts';
import { isGtin } from './gtin.ts';

export type Gs1Read =
  { ok: true; gtin: string; data: Gs1Data } | { ok: false; problem: CodeProblem };

/**
 * Makes sense of the fields of a GS1 code, an element string's or a Digital Link's. Source: GS1
 * General Specifications, section 3; the identifiers are named at each.
 */
export function readElements(elements: Gs1Element[], today: string): Gs1Read {
  const fields = new Map<string, string>();
  for (const element of elements) {
    const { ai, value } = element;
    const problem =
      contentProblem(element) ??
      (fields.has(ai) && fields.get(ai) !== value ? 'REPEATED_FIELD' : null) ??
      dateProblem(element, today);
    if (problem !== null) return { ok: false, problem };
    fields.set(ai, value);
  }
  const gtin = fields.get('01');
  if (gtin === undefined) return { ok: false, problem: 'NO_GTIN' };
  if (!isGtin(gtin)) return { ok: false, problem: 'CHECK_DIGIT' };
  const price = priceIn(fields);
  const netWeight = weightIn(fields);
  if (price === 'FIELD_CONTENT' || netWeight === 'FIELD_CONTENT') {
    return { ok: false, problem: 'FIELD_CONTENT' };
  }
  const day = (ai: string) => {
    const value = fields.get(ai);
    return value === undefined ? null : gs1Date(value, today);
  };
  return {
    ok: true,
    gtin,
    data: {
      batch: fields.get('10') ?? null,
      serial: fields.get('21') ?? null,
      variant: fields.get('22') ?? null,
      // What may not be sold after a day is over for the counter, as what has expired is.
      expiry: day('17') ?? day('16'),
      bestBefore: day('15'),
      produced: day('11'),
      netWeight,
      price,
      elements,
    },
  };
}

/** Production, due, packaging, best before, sell by, expiry. */
const dates = new Set(['11', '12', '13', '15', '16', '17']);

function dateProblem({ ai, value }: Gs1Element, today: string): CodeProblem | null {
  return dates.has(ai) && gs1Date(value, today) === null ? 'DATE' : null;
}

/** 310n: net weight in kg with n decimals. Less than half a gram is rounded away. */
function weightIn(fields: Map<string, string>): Quantity | null | 'FIELD_CONTENT' {
  const [ai, value] = only(fields, /^310\d$/) ?? [];
  if (ai === undefined || value === undefined) return null;
  const decimals = Number(ai[3]);
  if (decimals > 5) return 'FIELD_CONTENT';
  return quantity(proportion(Number(value), 1000, 10 ** decimals));
}

/**
 * 392n: the price of a variable measure item in the currency of the place; 393n: with the currency
 * in front, of which ours is 360. n decimals, which must be zeros.
 */
function priceIn(fields: Map<string, string>): Rupiah | null | 'FIELD_CONTENT' {
  const [ai, written] = only(fields, /^39[23]\d$/) ?? [];
  if (ai === undefined || written === undefined) return null;
  if (ai.startsWith('393') && !written.startsWith('360')) return null;
  const value = ai.startsWith('393') ? written.slice(3) : written;
  const decimals = Number(ai[3]);
  const parts = Number(value.slice(value.length - decimals));
  if (decimals >= value.length || (decimals > 0 && parts !== 0)) return 'FIELD_CONTENT';
  return rupiah(Number(decimals === 0 ? value : value.slice(0, -decimals)));
}

function only(fields: Map<string, string>, ai: RegExp): [string, string] | null {
  return [...fields].find(([one]) => ai.test(one)) ?? null;
}
