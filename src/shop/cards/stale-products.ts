import type { Tx } from '../storage/writer.ts';

/** Which products may be printed otherwise, or may have been printed, since somebody looked last. */
export interface StaleProducts {
  /** One has changed, or a card of it has been printed: counts once that is committed. */
  touch(tx: Tx, productId: string): void;
  /** Any may have changed. */
  touchAll(): void;
  /** What has been touched since the last call; null: all of them. */
  take(): ReadonlySet<string> | null;
}

/** Nobody has looked yet: all of them. */
export function createStaleProducts(): StaleProducts {
  let touched: Set<string> | null = null;
  return {
    touch: (tx, productId) => {
      tx.after(() => {
        touched?.add(productId);
      });
    },
    touchAll: () => {
      touched = null;
    },
    take: () => {
      const taken = touched;
      touched = new Set();
      return taken;
    },
  };
}
