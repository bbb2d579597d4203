/**
 * Pages that were written, for the next phone that asks for the same: everything that is not about
 * one visitor's basket. Forgotten as soon as anything changes that a page could show.
 */
export interface PageCache {
  get(key: string): Buffer | undefined;
  set(key: string, page: string): Buffer;
  clear(): void;
}

/** Some 8 kB each. */
const mostPages = 2000;

export function createPageCache(): PageCache {
  const pages = new Map<string, Buffer>();
  return {
    get: (key) => pages.get(key),
    set: (key, page) => {
      if (pages.size >= mostPages) pages.clear();
      const bytes = Buffer.from(page);
      pages.set(key, bytes);
      return bytes;
    },
    clear: () => {
      pages.clear();
    },
  };
}
