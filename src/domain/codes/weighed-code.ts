import { rupiah } from '../money.ts';
import { quantity } from '../quantity.ts';
import type { CodeProblem, Measure } from './code-read.ts';
import { checkDigit } from './gtin.ts';
import { measureVerifier } from './measure-verifier.ts';
import type { Run, WeighedPattern } from './weighed-pattern.ts';

export type WeighedRead =
  { ok: true; item: string; measure: Measure } | { ok: false; problem: CodeProblem };

/** Reads an EAN-13 with a right check digit by a pattern, or null where it is none of the pattern's. */
export function readWeighed(ean13: string, pattern: WeighedPattern): WeighedRead | null {
  if (!ean13.startsWith(pattern.prefix)) return null;
  const measured = cut(ean13, pattern.measure);
  const { verifier } = pattern;
  if (verifier !== null && Number(ean13[verifier]) !== measureVerifier(measured)) {
    return { ok: false, problem: 'VERIFIER' };
  }
  const value = Number(measured);
  if (value === 0) return { ok: false, problem: 'ZERO_MEASURE' };
  return {
    ok: true,
    item: cut(ean13, pattern.item),
    measure:
      pattern.measure.kind === 'weight'
        ? { kind: 'weight', quantity: quantity(value) }
        : { kind: 'price', amount: rupiah(value) },
  };
}

/**
 * The EAN-13 of an item and a measure (grams or rupiah) by a pattern, as a scale prints it, or null
 * where either has more digits than the pattern has places.
 */
export function writeWeighed(pattern: WeighedPattern, item: string, value: number): string | null {
  if (!/^\d+$/.test(item) || !Number.isSafeInteger(value) || value < 0) return null;
  const measured = String(value).padStart(pattern.measure.length, '0');
  if (item.length > pattern.item.length || measured.length > pattern.measure.length) return null;
  const digits = Array.from(pattern.text.slice(0, -1));
  digits.splice(
    pattern.item.start,
    pattern.item.length,
    ...item.padStart(pattern.item.length, '0'),
  );
  digits.splice(pattern.measure.start, pattern.measure.length, ...measured);
  if (pattern.verifier !== null) digits[pattern.verifier] = String(measureVerifier(measured));
  const body = digits.join('');
  return `${body}${checkDigit(body)}`;
}

function cut(text: string, { start, length }: Run): string {
  return text.slice(start, start + length);
}
