/**
 * Pages that were written, for the next phone that asks for the same: everything that is not about
 * one visitor's basket. Forgotten as soon as anything changes that a page could show, and the oldest
 * first where they grow too many.
 */
export interface PageCache {
  get(key: string): CachedPage | undefined;
  set(key: string, page: string, subject: string | null): CachedPage;
  clear(): void;
}

export interface CachedPage {
  bytes: Buffer;
  /** The product that it shows, for counting; null for all other pages. */
  subject: string | null;
}

const mostBytes = 16_000_000;
/** No address of ours is as long: what is longer is not worth keeping. */
const longestKey = 400;

export function createPageCache(): PageCache {
  const pages = new Map<string, CachedPage>();
  let size = 0;
  return {
    get: (key) => pages.get(key),
    set: (key, page, subject) => {
      const kept = { bytes: Buffer.from(page), subject };
      if (key.length > longestKey) return kept;
      size += kept.bytes.length - (pages.get(key)?.bytes.length ?? 0);
      pages.set(key, kept);
      for (const [oldest, { bytes }] of pages) {
        if (size <= mostBytes) break;
        pages.delete(oldest);
        size -= bytes.length;
      }
      return kept;
    },
    clear: () => {
      pages.clear();
      size = 0;
    },
  };
}
