import { sessionHeader } from '../contract/session-header.ts';

const place = 'kompor.session';
const whoPlace = 'kompor.session.who';
const listeners = new Set<() => void>();

/** Who is signed in at this window, as the shop knows him. It lives as long as the window's tab. */
export const session = {
  get: (): string | null => window.sessionStorage.getItem(place),

  /** Keeps what `people.signIn` gave to the person `who`. */
  set: (given: string, who: string): void => {
    window.sessionStorage.setItem(place, given);
    window.sessionStorage.setItem(whoPlace, who);
    tell();
  },

  /** Puts another session in place for a window that begins anew: tells nobody. */
  take: (given: string | null): void => {
    if (given === null) window.sessionStorage.removeItem(place);
    else window.sessionStorage.setItem(place, given);
  },

  /** Forgets `ended`, unless somebody has signed in since; without it, whatever there is. */
  forget: (ended: string | null = session.get()): void => {
    if (ended === null || session.get() !== ended) return;
    window.sessionStorage.removeItem(place);
    tell();
  },

  /** Calls `listener` after every change, until the function it returns is called. */
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};

/**
 * Resolves as soon as somebody is signed in: true where it is the person who was before, so that
 * what waited meanwhile may go on in his name.
 */
export function signedInAgain(): Promise<boolean> {
  const before = window.sessionStorage.getItem(whoPlace);
  const isSame = () => before === null || window.sessionStorage.getItem(whoPlace) === before;
  if (session.get() !== null) return Promise.resolve(isSame());
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (session.get() === null) return;
      stop();
      resolve(isSame());
    });
  });
}

function tell(): void {
  for (const listener of listeners) listener();
}

/** The session as it goes with every request. */
export function sessionHeaders(): Record<string, string> {
  const current = session.get();
  return current === null ? {} : { [sessionHeader]: current };
}
