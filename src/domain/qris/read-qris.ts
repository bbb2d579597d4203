import { rupiah } from '../money.ts';
import type { Rupiah } from '../money.ts';
import { crc16 } from './crc.ts';
import { parseTlv } from './tlv.ts';
import type { LengthUnit, TlvField } from './tlv.ts';

/** Why a text is no QRIS code that can be used here. Each has its own words on the screen. */
export type QrisProblem =
  /** Too short to be any payment code. */
  | 'TOO_SHORT'
  /** Not an EMVCo code at all: another kind of QR, or broken beyond reading. */
  | 'NOT_TLV'
  /** Misread or mistyped: the checksum does not fit. */
  | 'CRC_WRONG'
  | 'NOT_RUPIAH'
  | 'NOT_INDONESIA'
  /** It names no account that could be paid. */
  | 'NO_ACCOUNT'
  /** It names no merchant: the payer could not see whom they pay. */
  | 'NO_NAME'
  /** An amount that is not whole rupiah. */
  | 'AMOUNT_UNREADABLE'
  /** Made for one sale: not the showroom's own static code. */
  | 'IS_DYNAMIC'
  /** Static, but with a fixed amount in it. */
  | 'HAS_AMOUNT';

/** What a QRIS code says. */
export interface QrisCode {
  isDynamic: boolean;
  merchantName: string;
  city: string;
  postalCode: string | null;
  /** National merchant id, from the account of ID.CO.QRIS.WWW. */
  nmid: string | null;
  /** Domains of the accounts, as `ID.CO.QRIS.WWW`. */
  accounts: string[];
  categoryCode: string | null;
  amount: Rupiah | null;
  /** The bill number (62-01): our receipt's number in a code of ours. */
  billNumber: string | null;
}

/** A code's fields as they stood, for those who write a changed one. */
export interface QrisFields {
  unit: LengthUnit;
  fields: TlvField[];
}

export type QrisRead =
  ({ ok: true; text: string; parsed: QrisFields } & QrisCode) | { ok: false; problem: QrisProblem };

/** Format, currency, country, and a checksum are the least a payment code can be. */
const shortest = 30;

/**
 * Reads a merchant-presented QRIS code, static or made for one sale. Surrounding blanks are
 * forgiven. Sources: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode 1.1;
 * Bank Indonesia's and ASPI's QRIS standard, which fixes currency 360 and country ID.
 */
export function readQris(given: string): QrisRead {
  const text = given.trim();
  if (text.length < shortest) return { ok: false, problem: 'TOO_SHORT' };
  const parsed = fieldsOf(text);
  if (parsed === null) return { ok: false, problem: 'NOT_TLV' };
  if (crc16(text.slice(0, -4)) !== text.slice(-4)) return { ok: false, problem: 'CRC_WRONG' };
  const valueOf = (id: string) => parsed.fields.find((field) => field.id === id)?.value ?? null;
  if (valueOf('53') !== '360') return { ok: false, problem: 'NOT_RUPIAH' };
  if (valueOf('58')?.toUpperCase() !== 'ID') return { ok: false, problem: 'NOT_INDONESIA' };
  const accounts = accountsOf(parsed);
  if (accounts.length === 0) return { ok: false, problem: 'NO_ACCOUNT' };
  const merchantName = valueOf('59')?.trim() ?? '';
  if (merchantName === '') return { ok: false, problem: 'NO_NAME' };
  const written = valueOf('54');
  const amount = written === null ? null : wholeRupiah(written);
  if (written !== null && amount === null) return { ok: false, problem: 'AMOUNT_UNREADABLE' };
  const additional = valueOf('62');
  return {
    ok: true,
    text,
    parsed,
    isDynamic: valueOf('01') === '12',
    merchantName,
    city: valueOf('60')?.trim() ?? '',
    postalCode: valueOf('61'),
    nmid: accounts.find((one) => one.domain === 'ID.CO.QRIS.WWW')?.merchant ?? null,
    accounts: accounts.map((one) => one.domain),
    categoryCode: valueOf('52'),
    amount,
    billNumber:
      additional === null ? null : subValue(parseTlv(additional, parsed.unit) ?? [], '01'),
  };
}

/** What every code must hold: currency, country, name and city. */
const mandatory = ['53', '58', '59', '60'];

/**
 * Splits in whichever unit fits. A length in the wrong unit may end on a field's border by chance,
 * with a name that swallowed its neighbours; the split that misses nothing mandatory is then meant.
 */
function fieldsOf(text: string): QrisFields | null {
  const fitting = (['characters', 'bytes'] as const).flatMap((unit) => split(text, unit) ?? []);
  const isWhole = ({ fields }: QrisFields) =>
    mandatory.every((id) => fields.some((field) => field.id === id));
  return fitting.find(isWhole) ?? fitting[0] ?? null;
}

/** Format 01 first, checksum last, no field twice, and additional data (62) that splits in turn. */
function split(text: string, unit: LengthUnit): QrisFields | null {
  const fields = parseTlv(text, unit);
  if (fields === null || fields[0]?.raw !== '000201') return null;
  const last = fields.at(-1);
  if (last?.id !== '63' || last.value.length !== 4) return null;
  if (new Set(fields.map((field) => field.id)).size !== fields.length) return null;
  const additional = fields.find((field) => field.id === '62');
  if (additional !== undefined && parseTlv(additional.value, unit) === null) return null;
  return { unit, fields };
}

interface Account {
  domain: string;
  merchant: string | null;
}

/** Merchant accounts are the templates 26 to 51; their field 00 is the domain of who keeps them. */
function accountsOf({ fields, unit }: QrisFields): Account[] {
  return fields
    .filter((field) => Number(field.id) >= 26 && Number(field.id) <= 51)
    .flatMap((field) => {
      const inner = parseTlv(field.value, unit) ?? [];
      const domain = subValue(inner, '00');
      return domain === null
        ? []
        : [{ domain: domain.toUpperCase(), merchant: subValue(inner, '02') }];
    });
}

function subValue(fields: TlvField[], id: string): string | null {
  return fields.find((field) => field.id === id)?.value ?? null;
}

/** `25000`, and `25000.00` as some write it; null for anything that is not whole rupiah. */
function wholeRupiah(written: string): Rupiah | null {
  return /^\d{1,13}(?:\.0{0,2})?$/.test(written) && written.length <= 13
    ? rupiah(Number(written.split('.')[0]))
    : null;
}
