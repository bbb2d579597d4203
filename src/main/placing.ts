import { screen } from 'electron';
import type { BrowserWindow, Rectangle } from 'electron';

/** Where the screen lies that the customer looks at: the one that is not the main one, if there is. */
export function secondScreen(): Rectangle | null {
  const main = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().find(({ id }) => id !== main)?.bounds ?? null;
}

/** Puts an open window before the others, also where it was minimized. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
