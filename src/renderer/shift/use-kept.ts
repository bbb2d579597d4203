import { useState } from 'react';

/**
 * State that a reload of the window survives, as JSON under `place` in its tab. `forget` takes it
 * away, once it has become part of the books.
 */
export function useKept<T>(place: string, fresh: T) {
  const [value, setValue] = useState<T>(() => keptAt(place) ?? fresh);
  return {
    value,
    keep: (next: T) => {
      window.sessionStorage.setItem(place, JSON.stringify(next));
      setValue(next);
    },
    forget: () => window.sessionStorage.removeItem(place),
  };
}

function keptAt<T>(place: string): T | null {
  const text = window.sessionStorage.getItem(place);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}
