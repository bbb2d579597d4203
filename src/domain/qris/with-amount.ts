import { crc16 } from './crc.ts';
import type { QrisFields, QrisProblem } from './read-qris.ts';
import { checkStatic } from './static-code.ts';
import { parseTlv, writeTlv } from './tlv.ts';

/** What most issuers allow in one QRIS payment, in rupiah. */
export const qrisCeiling = 10_000_000;

export type AmountProblem =
  | QrisProblem
  /** Not whole rupiah, or less than one. */
  | 'AMOUNT'
  /** More than `qrisCeiling`. */
  | 'OVER_CEILING'
  /** Longer than 25 characters, or other than plain ASCII, or no room for it in the code. */
  | 'REFERENCE';

export interface QrisSale {
  /** Whole rupiah, 1 to `qrisCeiling`. */
  amount: number;
  /** The receipt's number, or null to leave the bill number of the static code as it is. */
  reference: string | null;
}

/** Fields of a static code that a code for one sale has otherwise or not: kind, amount, tips, checksum. */
const replaced = new Set(['01', '54', '55', '56', '57', '63']);

/**
 * The code for one sale, made of the showroom's static one: the amount, and the receipt's number as
 * bill number (62-01). Every other field stays as it stands, in its place. Made offline, it proves
 * no payment. Source: EMV QR Code Specification, Merchant-Presented Mode (data objects 01, 54 and 62).
 */
export function withAmount(
  staticText: string,
  { amount, reference }: QrisSale,
): { ok: true; text: string } | { ok: false; problem: AmountProblem } {
  const code = checkStatic(staticText);
  if (!code.ok) return code;
  if (!Number.isSafeInteger(amount) || amount < 1) return { ok: false, problem: 'AMOUNT' };
  if (amount > qrisCeiling) return { ok: false, problem: 'OVER_CEILING' };
  const additional = additionalData(code.parsed, reference);
  if (additional === null) return { ok: false, problem: 'REFERENCE' };

  const kept = code.parsed.fields.filter(({ id }) => !replaced.has(id) && id !== '62');
  const body = kept.map(({ id, raw }) => {
    if (id === '00') return `${raw}010212`;
    if (id === '53') return `${raw}54${String(amount).length.toString().padStart(2, '0')}${amount}`;
    return raw;
  });
  const place = placeOf62(code.parsed, kept);
  body.splice(place, 0, additional);
  const text = `${body.join('')}6304`;
  return { ok: true, text: text + crc16(text) };
}

/** Where it stood, or else in the order of the ids. */
function placeOf62({ fields }: QrisFields, kept: { id: string }[]): number {
  const after = fields.findIndex((field) => field.id === '62');
  if (after !== -1) return fields.slice(0, after).filter(({ id }) => !replaced.has(id)).length;
  const next = kept.findIndex(({ id }) => id > '62');
  return next === -1 ? kept.length : next;
}

/** Field 62 with the reference as its bill number, empty where there is nothing to say, null where it cannot be. */
function additionalData({ fields, unit }: QrisFields, reference: string | null): string | null {
  const before = fields.find((field) => field.id === '62');
  if (reference === null) return before?.raw ?? '';
  if (!/^[\x20-\x7e]{1,25}$/.test(reference)) return null;
  const bill = writeTlv('01', reference, unit);
  if (bill === null) return null;
  const others = (parseTlv(before?.value ?? '', unit) ?? []).filter(({ id }) => id !== '01');
  return writeTlv('62', bill + others.map(({ raw }) => raw).join(''), unit);
}
