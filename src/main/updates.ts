import { app } from 'electron';
import electronUpdater from 'electron-updater';

export interface Updates {
  /**
   * Says, as the app is about to end, whether an update that has arrived may be installed now.
   * Until somebody says so it may not.
   */
  mayInstall(allowed: boolean): void;
}

/** Milliseconds between two looks at the feed. */
const pause = 4 * 3_600_000;

/**
 * Looks for updates at a generic feed: a plain web folder with the files electron-builder made.
 * `feed` null takes the one the app was built with; a run from the source then looks for none. An
 * update is downloaded quietly and only ever installed as the app ends, never while a register
 * holds an open sale. Having no connection is no fault: it is looked for again later.
 */
export function startUpdates(feed: string | null): Updates {
  if (feed === null ? !app.isPackaged : !isTrusted(feed)) return { mayInstall: () => undefined };
  const { autoUpdater } = electronUpdater;
  autoUpdater.autoDownload = true;
  autoUpdater.autoInstallOnAppQuit = true;
  autoUpdater.forceDevUpdateConfig = !app.isPackaged;
  if (feed !== null) autoUpdater.setFeedURL({ provider: 'generic', url: feed });
  app.once('before-quit', () => {
    autoUpdater.autoInstallOnAppQuit = false;
  });

  const look = (): void => {
    // The updater itself logs what went wrong.
    autoUpdater.checkForUpdates().then(
      (found) => found?.downloadPromise?.catch(() => undefined),
      () => undefined,
    );
  };
  look();
  setInterval(look, pause).unref();

  return {
    mayInstall: (allowed) => {
      autoUpdater.autoInstallOnAppQuit = allowed;
    },
  };
}

/** An update is a program: it comes encrypted, or from this very machine. */
function isTrusted(feed: string): boolean {
  const url = URL.parse(feed);
  const isHere = url !== null && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isHere);
}
