import { app } from 'electron';

/**
 * Makes this program the only one for its data folder; Electron's lock goes by the `userData`
 * folder, so set that first. False where another one runs: that one's `onSecond` is called with
 * this one's command line.
 */
export function becomeOnlyInstance(onSecond: (argv: string[]) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', (_event, argv) => onSecond(argv));
  return true;
}
