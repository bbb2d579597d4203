import type { CardProduct } from './card-product.ts';

/** The address of a product on the operator's own storefront. */
export type Storefront = (product: CardProduct) => string;

const FIELDS = {
  slug: (product: CardProduct) => product.slug,
  sku: (product: CardProduct) => product.sku,
  product: (product: CardProduct) => String(product.productId),
  variant: (product: CardProduct) => String(product.variantId),
} as const;

const PLACE = /\{([^{}]*)\}/gu;

/**
 * Reads a pattern such as `https://toko.contoh.id/produk/{slug}`, with `{slug}`, `{sku}`, `{product}` and `{variant}`
 * behind its host.
 * @throws where it is no web address, or names no product.
 */
export function readStorefront(pattern: string): Storefront {
  const names = [...pattern.matchAll(PLACE)].map(([, name]) => name ?? '');
  const unknown = names.find((name) => !Object.hasOwn(FIELDS, name));
  if (unknown !== undefined) throw new Error(`KOMPOR_STOREFRONT knows no {${unknown}}.`);
  const fill = (value: (name: keyof typeof FIELDS) => string): string =>
    pattern.replaceAll(PLACE, (_, name: string) =>
      encodeURIComponent(value(name as keyof typeof FIELDS)),
    );

  const url = URL.parse(fill(() => 'a'));
  // Whoever names a product must never choose the host to which its visitors are sent.
  const sameHost = url?.origin === URL.parse(fill(() => 'b'))?.origin;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (names.length === 0 || !isWeb || !sameHost) {
    throw new Error(
      'KOMPOR_STOREFRONT must be an address such as https://toko.contoh.id/produk/{slug}.',
    );
  }
  return (product) => fill((name) => FIELDS[name](product));
}
