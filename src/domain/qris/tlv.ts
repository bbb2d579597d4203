/** One field of an EMVCo code: two digits of id, and its content. */
export interface TlvField {
  id: string;
  value: string;
  /** The field as it stood, with id and length. */
  raw: string;
}

/** What a length counts. EMVCo says characters; some generators count UTF-8 bytes. */
export type LengthUnit = 'characters' | 'bytes';

/**
 * Splits a text into its fields (id, length, value), or null where it does not split without a
 * rest. Source: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode, 3.2.
 */
export function parseTlv(text: string, unit: LengthUnit): TlvField[] | null {
  const units = unit === 'characters' ? Array.from(text) : bytesOf(text);
  const fields: TlvField[] = [];
  let at = 0;
  while (at < units.length) {
    const head = /^(\d\d)(\d\d)$/.exec(units.slice(at, at + 4).join(''));
    if (head === null) return null;
    const [, id = '', length = ''] = head;
    const end = at + 4 + Number(length);
    if (end > units.length) return null;
    const raw = textOf(units.slice(at, end), unit);
    if (raw === null) return null;
    fields.push({ id, value: raw.slice(4), raw });
    at = end;
  }
  return fields;
}

/** A field with its length in front, or null where the content is longer than two digits can say. */
export function writeTlv(id: string, value: string, unit: LengthUnit): string | null {
  const length = (unit === 'characters' ? Array.from(value) : bytesOf(value)).length;
  return length > 99 ? null : `${id}${String(length).padStart(2, '0')}${value}`;
}

/** Each byte as the character of its number, so that both units are read by the same loop. */
function bytesOf(text: string): string[] {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte));
}

/** Null where the bytes are not whole characters: the length cut one in two. */
function textOf(units: string[], unit: LengthUnit): string | null {
  if (unit === 'characters') return units.join('');
  try {
    const bytes = Uint8Array.from(units, (one) => one.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
