import { isGtin } from './gtin.ts';

/**
 * The address on a product card's QR: a GS1 Digital Link where the product has a GTIN, so that any
 * till reads it; otherwise our own short path. `origin` is the showroom's, `http://192.168.1.10:8080`.
 */
export function cardAddress(origin: string, product: { sku: string; gtin: string | null }): string {
  const { sku, gtin } = product;
  return gtin !== null && isGtin(gtin)
    ? `${origin}/01/${gtin.padStart(14, '0')}`
    : `${origin}/p/${encodeURIComponent(sku)}`;
}

/** The SKU in a card's address, null where it is no card's, or `damaged` where its encoding is broken. */
export function readCardAddress(
  address: URL,
  hosts: readonly string[] | undefined,
): { sku: string } | 'damaged' | null {
  const coded = /^\/p\/([^/]+)\/?$/i.exec(address.pathname)?.[1];
  if (coded === undefined || hosts?.includes(address.host) === false) return null;
  try {
    return { sku: decodeURIComponent(coded) };
  } catch {
    return 'damaged';
  }
}
