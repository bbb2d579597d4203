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

/** The address on a producer's portrait card. By id: a name may change, the card stays on the wall. */
export function producerAddress(origin: string, producerId: string): string {
  return `${origin}/u/${encodeURIComponent(producerId)}`;
}

/** What a card's address names. */
export type CardSubject = { kind: 'card'; sku: string } | { kind: 'producer'; id: string };

/** What a card's address names, null where it is no card's, or `damaged` where its encoding is broken. */
export function readCardAddress(
  address: URL,
  hosts: readonly string[] | undefined,
): CardSubject | 'damaged' | null {
  const [, path, coded] = /^\/([pu])\/([^/]+)\/?$/i.exec(address.pathname) ?? [];
  if (coded === undefined || hosts?.includes(address.host) === false) return null;
  try {
    const subject = decodeURIComponent(coded);
    return path?.toLowerCase() === 'u'
      ? { kind: 'producer', id: subject.toLowerCase() }
      : { kind: 'card', sku: subject };
  } catch {
    return 'damaged';
  }
}
