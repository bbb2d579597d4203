import { useVisit } from './visit.ts';

/** Milliseconds, and pixels, within which two touches are one that was made twice. */
const sameTime = 400;
const sameSpot = 40;

/**
 * Whoever taps twice where a touch has just changed the screen means what was there, not what lies
 * there now: the second touch is ignored.
 */
export function ignoreDoubleTaps(): void {
  let last = { at: -Infinity, x: 0, y: 0, place: useVisit.getState().place };
  let isIgnored = false;
  window.addEventListener(
    'pointerdown',
    (event) => {
      const { place } = useVisit.getState();
      const { clientX: x, clientY: y, timeStamp: at } = event;
      const isNear = Math.hypot(x - last.x, y - last.y) < sameSpot;
      isIgnored = at - last.at < sameTime && isNear && place !== last.place;
      if (isIgnored) stop(event);
      else last = { at, x, y, place };
    },
    { capture: true },
  );
  for (const kind of ['pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'click']) {
    window.addEventListener(
      kind,
      (event) => {
        if (isIgnored) stop(event);
      },
      { capture: true },
    );
  }
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
