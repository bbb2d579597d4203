import { isGtin } from '../kompor-plugin/gtins.ts';

/** What the address on a product card names. */
export type CardCode = { sku: string } | { gtin: string };

const SKU_PATH = /^\/p\/([^/]+)\/?$/iu;
/** A GS1 Digital Link: GTIN, then perhaps variant, batch and serial, which name the same product. */
const GTIN_PATH = /^\/01\/(\d{8}|\d{12,14})(?:\/(?:22|10|21)\/([^/]+))*\/?$/u;

/**
 * The code in the path of a card's address, `/p/{SKU}` or `/01/{GTIN}[/10/{batch}][/21/{serial}]`, as it came over
 * the wire. Undefined for a broken encoding, a wrong check digit, and everything else that no card says.
 */
export function readCardPath(path: string): CardCode | undefined {
  let clear: string;
  try {
    clear = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  // No text column of PostgreSQL holds this character.
  if (clear.includes('\0')) return undefined;
  const coded = SKU_PATH.exec(path)?.[1];
  if (coded !== undefined) return { sku: decodeURIComponent(coded) };
  const gtin = GTIN_PATH.exec(path)?.[1];
  return gtin !== undefined && isGtin(gtin) ? { gtin: gtin.padStart(14, '0') } : undefined;
}
