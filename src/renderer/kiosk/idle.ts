import { useEffect, useState } from 'react';

/** Seconds without a touch after which a visit is over, and for how many of them it is said before. */
const quietFor = 60;
const warnedFor = 15;

const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'kiosk:busy'] as const;

/** Somebody is here who touches nothing: a card was read by the camera. */
export function noteBusy(): void {
  window.dispatchEvent(new Event('kiosk:busy'));
}

/**
 * The seconds left of a quiet minute once they are few, else null; calls `onQuiet` when it is over.
 * Any touch, key or scan begins the minute anew.
 */
export function useQuietMinute(isOn: boolean, onQuiet: () => void): number | null {
  const [left, setLeft] = useState(quietFor);
  useEffect(() => {
    if (!isOn) return undefined;
    let last = performance.now();
    const hear = () => {
      last = performance.now();
      setLeft(quietFor);
    };
    const timer = setInterval(() => {
      const now = quietFor - Math.floor((performance.now() - last) / 1000);
      if (now <= 0) {
        last = performance.now();
        onQuiet();
      }
      setLeft(Math.max(now, 0));
    }, 500);
    for (const sign of signs) window.addEventListener(sign, hear, { capture: true });
    return () => {
      clearInterval(timer);
      setLeft(quietFor);
      for (const sign of signs) window.removeEventListener(sign, hear, { capture: true });
    };
  }, [isOn, onQuiet]);
  return isOn && left <= warnedFor ? left : null;
}
