import { app } from 'electron';
import electronUpdater from 'electron-updater';

export interface Updates {
  /**
   * Says, when the app is about to end, whether an update that has been downloaded may be
   * installed now. Until somebody says so it may not.
   */
  mayInstall(allowed: boolean): void;
}

const checkEvery = 4 * 3_600_000;

/**
 * Looks for updates at a generic feed: a plain web folder with the files electron-builder made.
 * `feed` null takes the one the app was built with. A run from the source looks for none, unless a
 * feed is named. An update is downloaded quietly and only ever installed as the app ends, never
 * while a register holds an open sale. No connection is no error: it is looked for again later.
 */
export function startUpdates(feed: string | null): Updates {
  if (!app.isPackaged && feed === null) return { mayInstall: () => undefined };
  const { autoUpdater } = electronUpdater;
  autoUpdater.autoDownload = true;
  autoUpdater.autoInstallOnAppQuit = true;
  autoUpdater.forceDevUpdateConfig = !app.isPackaged;
  autoUpdater.on('error', () => undefined);
  if (feed !== null) autoUpdater.setFeedURL({ provider: 'generic', url: feed });

  const look = () => {
    void autoUpdater.checkForUpdates().catch(() => undefined);
  };
  look();
  setInterval(look, checkEvery).unref();
  app.once('before-quit', () => {
    autoUpdater.autoInstallOnAppQuit = false;
  });

  return {
    mayInstall: (allowed) => {
      autoUpdater.autoInstallOnAppQuit = allowed;
    },
  };
}
