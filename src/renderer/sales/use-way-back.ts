import { useEffect, useRef } from 'react';
import { isScreenCovered } from '../cover.ts';
import { setSalesSearch, useSalesSearch } from './sales-search.ts';
import { placeBefore, useSalesGround } from './sales-place.tsx';

/** Esc goes one step back: first what is searched for is cleared, at the list `onLeave` ends it all. */
export function useWayBack(onLeave: (() => void) | null): void {
  const { place, go } = useSalesGround();
  const latest = useRef<() => boolean>(() => false);
  latest.current = () => {
    const before = placeBefore(place);
    if (before) go(before);
    else if (useSalesSearch.getState().text !== '') setSalesSearch({ text: '', by: null });
    else if (onLeave) onLeave();
    else return false;
    return true;
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isScreenCovered()) return;
      // What lies over the sales hears of the key first.
      if (document.querySelector('.veil, .disclosure-panel')) return;
      if (!latest.current()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
