import { useEffect, useState } from 'react';

/** Seconds without a touch after which a visit is over, and for how many of them it is said before. */
const quietFor = 60;
const warnedFor = 15;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;
const busy = 'kiosk:busy';

/** Somebody is here: the minute begins anew. */
export function noteBusy(): void {
  window.dispatchEvent(new Event(busy));
}

/**
 * The seconds left of a quiet minute once they are few, else null; calls `onQuiet` when it is over.
 * Any touch or key begins the minute anew. While it is asked whether anybody is here only an answer
 * does: a touch on the question is nothing else.
 */
export function useQuietMinute(isOn: boolean, onQuiet: () => void): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    let last = performance.now();
    const leftNow = () => quietFor - Math.floor((performance.now() - last) / 1000);
    const begin = () => {
      last = performance.now();
      setLeft(null);
    };
    const hear = () => {
      if (leftNow() > warnedFor) last = performance.now();
    };
    const timer = setInterval(() => {
      const now = leftNow();
      if (now > 0) return setLeft(now <= warnedFor ? now : null);
      begin();
      onQuiet();
    }, 500);
    for (const sign of signs) window.addEventListener(sign, hear, { capture: true });
    window.addEventListener(busy, begin);
    return () => {
      clearInterval(timer);
      for (const sign of signs) window.removeEventListener(sign, hear, { capture: true });
      window.removeEventListener(busy, begin);
      setLeft(null);
    };
  }, [isOn, onQuiet]);
  return isOn ? left : null;
}
