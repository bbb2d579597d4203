import { booksHeaders } from './practice/practice-window.ts';
import { sessionHeaders } from './session.ts';

/** Who asks, and of which books, as it goes with every request. */
export function askerHeaders(): Record<string, string> {
  return { ...sessionHeaders(), ...booksHeaders() };
}
