import { createHash } from 'node:crypto';
import { longest } from '../imported.ts';

/**
 * The SKU of a product that has none in its file: made from what the other system tells it apart
 * by, so that the same row is the same product the next time.
 */
export function madeSku(prefix: string, ...parts: string[]): string {
  return shortened(
    [prefix, ...parts.map(slug)].filter((part) => part !== '').join('-'),
    longest.sku,
  );
}

export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** `text` within `most` characters; a longer one ends in a digest of the whole, so it stays its own. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return `${text.slice(0, most - 11)}-${digest}`;
}
