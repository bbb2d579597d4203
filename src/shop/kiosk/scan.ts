import { readCode } from '../../domain/codes/read-code.ts';
import { lookUpKeys } from '../../domain/codes/look-up-keys.ts';
import { refuse } from '../refuse.ts';

export interface ScanDeps {
  /** The id of what is for sale under this code, or null. */
  productId(code: string): string | null;
  /** Whether goods of this producer are for sale. */
  hasProducer(id: string): boolean;
}

export interface Scanned {
  kind: 'product' | 'producer';
  id: string;
}

/** What a card or a barcode leads to. Refuses with UNKNOWN_CODE what leads to nothing on show. */
export function createScan({ productId, hasProducer }: ScanDeps): (text: string) => Scanned {
  return (text) => {
    // Visitors look at goods: what a scale printed and until when it is good is the counter's.
    const read = readCode(text, { weighed: [], today: '2000-01-01' });
    for (const key of [read.text, ...lookUpKeys(read)]) {
      const id = key === '' ? null : productId(key);
      if (id !== null) return { kind: 'product', id };
    }
    if (read.kind === 'producer' && hasProducer(read.id)) return { kind: 'producer', id: read.id };
    throw refuse('UNKNOWN_CODE', { code: read.text, gtin: null });
  };
}
