import { mostQuantity } from '../../domain/cart.ts';

/** Digits a person typed as whole rupiah, or null for none. */
export function readRupiah(text: string): number | null {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
}

/** Only the digits of what stands in a field for rupiah, at most twelve, without zeros in front. */
export function rupiahDigits(text: string): string {
  return text
    .replace(/\D/g, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, 12);
}

/** `1,25` as 1250 thousandths. Null for nothing, zero, more than three decimals or too much. */
export function readMeasure(text: string): number | null {
  const match = /^(\d{0,7})(?:[.,](\d{0,3}))?$/.exec(text.trim());
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  const thousandths = Number(whole || '0') * 1000 + Number(decimals.padEnd(3, '0'));
  return thousandths > 0 && thousandths <= mostQuantity ? thousandths : null;
}

/** What may stand in a field for a measure: digits and one comma with at most three decimals. */
export function measureText(text: string, isWhole: boolean): string {
  const cleaned = text.replaceAll('.', ',').replace(isWhole ? /\D/g : /[^\d,]/g, '');
  const [whole = '', ...rest] = cleaned.split(',');
  const trimmed = whole.replace(/^0+(?=\d)/, '').slice(0, 7);
  return rest.length === 0 ? trimmed : `${trimmed || '0'},${rest.join('').slice(0, 3)}`;
}
