import type { Basket } from '../../../shop/host.ts';
import type { VisitorLanguage } from '../language.ts';
import type { VisitorTexts } from '../texts.ts';

/** What every page knows of the showroom and of the visit. */
export interface View {
  t: VisitorTexts;
  language: VisitorLanguage;
  showroom: {
    name: string;
    village: string;
    timeZone: 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
  };
  /** Tax comes on top of the prices. */
  addsTax(taxClass: string | null): boolean;
  /** The visitor's basket, or null. */
  basket: Basket | null;
  /**
   * Set where the phone keeps no cookies: every link then carries the basket's token. `link` adds it.
   */
  carried: string | null;
  /** Addresses of the style sheet and the letters, with a hash of what is in them. */
  assets: { style: string; font: string };
  /** The showroom's own address for visitors, as this phone wrote it: `http://kompor.local`. */
  origin: string;
  /** Where a product can be seen from afar, or null: the origin on its card. */
  shareAddress(product: { sku: string; barcodes: readonly string[] }): string;
}

/** A link within the pages. `path` begins with a slash and is encoded. */
export function link({ carried }: View, path: string): string {
  if (carried === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}k=${carried}`;
}
