/**
 * Pages that were written, for the next phone that asks for the same: everything that is not about
 * one visitor's basket. Forgotten as soon as anything changes that a page could show.
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

/** Some 8 kB each. */
const mostPages = 2000;

export function createPageCache(): PageCache {
  const pages = new Map<string, CachedPage>();
  return {
    get: (key) => pages.get(key),
    set: (key, page, subject) => {
      if (pages.size >= mostPages) pages.clear();
      const kept = { bytes: Buffer.from(page), subject };
      pages.set(key, kept);
      return kept;
    },
    clear: () => {
      pages.clear();
    },
  };
}
