/** What the main process says to the shop's process. `connect` carries one end of a MessageChannel. */
export type ToShop =
  | { type: 'connect' }
  | { type: 'picture'; question: number; hash: string; thumb: boolean }
  | { type: 'close' };

/**
 * What the shop's process says back. `failed` comes instead of `ready` where the data folder cannot
 * be used, with words for the person: trying again would not help. `closing` is its last word;
 * `openCart` is true where a register holds a cart with lines.
 */
export type FromShop =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'picture'; question: number; file: string | null }
  | { type: 'closing'; openCart: boolean };
