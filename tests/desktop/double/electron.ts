/**
 * A double of the part of Electron's API that Kompor uses, for tests on machines where Electron's
 * own program cannot be had. It runs the built main process, preloads and shop unmodified: the
 * windows are pages of a real Chromium with the preload in an isolated world, the utility process
 * is a real process, the ports carry real messages. What it does not do: draw windows, menus or
 * dialogs (it remembers them), teach Chromium the app's scheme (see protocol.ts), or sandbox the
 * page's process beyond what Chromium does. Tests only.
 */
import { EventEmitter } from 'node:events';
import http from 'node:http';
import https from 'node:https';
import { defaultSession } from './session.ts';

export { app } from './app.ts';
export { BrowserWindow } from './browser-window.ts';
export { ipcMain } from './ipc-main.ts';
export { MessageChannelMain } from './ports.ts';
export { session } from './session.ts';
export { utilityProcess } from './utility-process.ts';

/** As in Electron: the one of the default session. */
export const { protocol } = defaultSession;

export const Menu = { setApplicationMenu: (_menu: null) => undefined };

export const dialog = {
  showErrorBox: (title: string, content: string) => {
    process.stdout.write(`${JSON.stringify({ dialog: { title, content } })}\n`);
  },
};

export const shell = {
  openExternal: (url: string): Promise<void> => {
    process.stdout.write(`${JSON.stringify({ opened: url })}\n`);
    return Promise.resolve();
  },
  openPath: (path: string): Promise<string> => {
    process.stdout.write(`${JSON.stringify({ openedFile: path })}\n`);
    return Promise.resolve('');
  },
};

/** A machine with one screen. */
const onlyScreen = { id: 1, bounds: { x: 0, y: 0, width: 1366, height: 768 } };
export const screen = {
  getPrimaryDisplay: () => onlyScreen,
  getAllDisplays: () => [onlyScreen],
};

/** Electron's own updater, which electron-updater only tells that an update begins. */
export const autoUpdater = new EventEmitter();

export const net = {
  request: (options: http.RequestOptions) =>
    (options.protocol === 'https:' ? https : http).request(options),
};
