/**
 * What the main process says to the shop's process. `connect` and `connectKiosk`
 * carry one end of a MessageChannel: for whoever signs in, and for what visitors may ask.
 */
export type ToShop =
  | { type: 'connect' }
  | { type: 'connectKiosk' }
  | { type: 'picture'; question: number; hash: string; thumb: boolean }
  | { type: 'cards'; question: number; drawing: string }
  | { type: 'close' };

/**
 * What the shop's process says back. `failed` comes instead of `ready` where the data folder cannot
 * be used, with words for the person: trying again would not help. `kioskLeft`: a right PIN
 * was entered at a kiosk. `closing` is its last word; `openCart` is true where a register holds a
 * cart with lines.
 */
export type FromShop =
  | { type: 'ready' }
  | { type: 'failed'; message: string }
  | { type: 'file'; question: number; file: string | null }
  | { type: 'kioskLeft' }
  | { type: 'closing'; openCart: boolean };
