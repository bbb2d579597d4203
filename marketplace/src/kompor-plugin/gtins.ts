import { rows } from '../database/database.ts';
import type { Steps } from '../database/database.ts';

/** Keeps which of a product's barcodes name it everywhere, in place of those it had. */
export function* keepGtins(sku: string, barcodes: readonly string[]): Steps<void> {
  yield* rows('DELETE FROM kompor_gtin WHERE sku = $1', sku);
  for (const gtin of worldwideGtins(barcodes)) {
    yield* rows('INSERT INTO kompor_gtin (gtin, sku) VALUES ($1, $2)', gtin, sku);
  }
}

/**
 * Those of the barcodes that mean the same goods everywhere, as 14 digits: the prefixes 02, 04 and 20 to 29 are each
 * shop's own. Source: GS1 General Specifications, section 1.4.
 */
function worldwideGtins(barcodes: readonly string[]): string[] {
  const gtins = barcodes.filter(isGtin).map((code) => code.padStart(14, '0'));
  return [...new Set(gtins)].filter((gtin) => !/^.(?:02|04|2\d)/u.test(gtin));
}

/** 8, 12, 13 or 14 digits that end in their check digit. Source: GS1 General Specifications, section 7.9. */
export function isGtin(code: string): boolean {
  if (!/^(?:\d{8}|\d{12,14})$/u.test(code)) return false;
  const digits = Array.from(code.slice(0, -1), Number).toReversed();
  const sum = digits.reduce((all, digit, place) => all + digit * (place % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10 === Number(code.at(-1));
}
