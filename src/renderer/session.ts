import { sessionHeader } from '../contract/session-header.ts';

const place = 'kompor.session';
const listeners = new Set<() => void>();

/** Who is signed in at this window, as the shop knows him. It lives as long as the window's tab. */
export const session = {
  get: (): string | null => window.sessionStorage.getItem(place),

  /** Keeps what `people.signIn` gave. */
  set: (given: string): void => {
    window.sessionStorage.setItem(place, given);
    tell();
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

function tell(): void {
  for (const listener of listeners) listener();
}

/** The session as it goes with every request. */
export function sessionHeaders(): Record<string, string> {
  const current = session.get();
  return current === null ? {} : { [sessionHeader]: current };
}
