/** What is asked of a key: a part of Electron's `Input`. */
export interface Key {
  readonly key: string;
  readonly control: boolean;
  readonly alt: boolean;
  readonly meta: boolean;
}

/** Keys with a name that typing needs. */
const named = new Set([
  'Enter',
  'Backspace',
  'Delete',
  'Tab',
  'Home',
  'End',
  'Escape',
  'Shift',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
]);

/**
 * True for a key that a visitor or a scanner types with. Whatever else a keyboard can do, the kiosk
 * does not: leave the page, print, search, zoom, close, look into it.
 */
export function isTyping({ key, control, alt, meta }: Key): boolean {
  if (alt || meta) return false;
  // A scanner types the separator inside a GS1 code as Control+].
  if (control) return key === ']';
  return named.has(key) || isOneSign(key);
}

function isOneSign(key: string): boolean {
  const [sign, ...more] = key;
  return sign !== undefined && more.length === 0 && !/\p{C}/u.test(sign);
}
