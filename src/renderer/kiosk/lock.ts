/** Keys with Control that a scanner sends: the group separator inside a GS1 code. */
const separator = ']';

/**
 * Takes from the page what a browser offers beside it: menus, dropped files, printing, saving, zoom,
 * reloading by key. The desktop app and a browser's own kiosk mode hold the window itself; this holds
 * where a page can.
 */
export function lockPage(): void {
  const refuse = (event: Event) => event.preventDefault();
  for (const kind of ['contextmenu', 'dragstart', 'dragover', 'drop', 'gesturestart', 'auxclick']) {
    window.addEventListener(kind, refuse, { capture: true });
  }
  window.addEventListener(
    'wheel',
    (event) => {
      if (event.ctrlKey) event.preventDefault();
    },
    { capture: true, passive: false },
  );
  window.addEventListener(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault();
    },
    { capture: true, passive: false },
  );
  window.addEventListener(
    'keydown',
    (event) => {
      const isSeparator = event.ctrlKey && event.key === separator;
      const isForBrowser = event.ctrlKey || event.altKey || event.metaKey;
      if ((isForBrowser && !isSeparator) || /^F\d{1,2}$|^Browser/.test(event.key)) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
    { capture: true },
  );
}
