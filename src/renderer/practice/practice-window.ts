import { booksHeader, practiceBooks } from '../../contract/books-header.ts';
import { session } from '../session.ts';

/** Where a window keeps the register at which it stands. */
export const registerPlace = 'kompor.register';

const place = 'kompor.books';
const ownPlace = 'kompor.books.own';

/** What a window keeps aside while it practises, to go on with after. */
interface Own {
  session: string | null;
  register: string | null;
}

/** Whether this window asks the throw-away copy. It lives as long as the window's tab. */
export const isPractising = (): boolean => window.sessionStorage.getItem(place) === practiceBooks;

/** The books as they are named with every request. */
export function booksHeaders(): Record<string, string> {
  return isPractising() ? { [booksHeader]: practiceBooks } : {};
}

/** From now on this window asks the copy, at its register; it begins anew at the counter. */
export function enterPractice(begun: { session: string; registerId: string }): void {
  const own: Own = isPractising()
    ? readOwn()
    : { session: session.get(), register: window.sessionStorage.getItem(registerPlace) };
  window.sessionStorage.setItem(ownPlace, JSON.stringify(own));
  window.sessionStorage.setItem(place, practiceBooks);
  window.sessionStorage.setItem(registerPlace, begun.registerId);
  session.take(begun.session);
  beginAnew();
}

/** Back to the showroom's own books, signed in as before and at the register of before. */
export function leavePractice(): void {
  if (!isPractising()) return;
  const own = readOwn();
  window.sessionStorage.removeItem(place);
  window.sessionStorage.removeItem(ownPlace);
  if (own.register === null) window.sessionStorage.removeItem(registerPlace);
  else window.sessionStorage.setItem(registerPlace, own.register);
  session.take(own.session);
  beginAnew();
}

function readOwn(): Own {
  const text = window.sessionStorage.getItem(ownPlace);
  return text === null ? { session: null, register: null } : (JSON.parse(text) as Own);
}

/** Nothing that was learnt from other books may stay on screen. */
function beginAnew(): void {
  window.location.hash = '#/kasir';
  window.location.reload();
}
