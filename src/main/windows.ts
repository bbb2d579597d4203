import { BrowserWindow, MessageChannelMain, ipcMain, screen } from 'electron';
import type { MessagePortMain, WebContents } from 'electron';
import { join } from 'node:path';
import { isOurs, origin } from './address.ts';
import { lockedPreferences } from './lockdown.ts';

/** What a window is for. Each kind has a preload of its own and is open at most once. */
export type WindowKind = 'counter' | 'office' | 'display';

interface Kind {
  route: string;
  preload: string;
  width: number;
  height: number;
}

const kinds: Record<WindowKind, Kind> = {
  counter: { route: '#/', preload: 'counter.cjs', width: 1366, height: 768 },
  office: { route: '#/kantor', preload: 'office.cjs', width: 1280, height: 800 },
  display: { route: 'layar', preload: 'display.cjs', width: 1024, height: 600 },
};

/** A page that crashes again within this time (ms) waits as long before it is shown again. */
const crashPause = 10_000;

export interface Windows {
  /** Shows the window of this kind, opening it where it is not open. `route` follows the origin. */
  show(kind: WindowKind, route?: string): void;
  /** Brings the window that was opened first to the front. */
  focusFirst(): void;
}

export interface WindowsOptions {
  /** Folder of the built preloads. */
  preloads: string;
  /** Given one end of a MessageChannel, gives the shop the other. */
  connect(port: MessagePortMain): void;
}

/** Opens windows and gives each page that asks its own MessagePort to the shop. */
export function createWindows({ preloads, connect }: WindowsOptions): Windows {
  const open = new Map<WindowKind, BrowserWindow>();

  ipcMain.on('kompor:connect', (event) => {
    if (event.senderFrame !== event.sender.mainFrame || !isOurs(event.sender.getURL())) return;
    const { port1, port2 } = new MessageChannelMain();
    connect(port1);
    event.sender.postMessage('kompor:port', null, [port2]);
  });

  const show = (kind: WindowKind, route = kinds[kind].route) => {
    const already = open.get(kind);
    if (already !== undefined) {
      bringForward(already);
      return;
    }
    const { width, height, preload } = kinds[kind];
    const place = kind === 'display' ? secondScreen() : null;
    const window = new BrowserWindow({
      ...(place ?? { width, height }),
      fullscreen: place !== null,
      minWidth: 360,
      minHeight: 560,
      show: false,
      backgroundColor: '#f6efe4',
      title: 'Kompor',
      autoHideMenuBar: true,
      webPreferences: lockedPreferences(join(preloads, preload)),
    });
    open.set(kind, window);
    window.once('ready-to-show', () => {
      if (kind === 'counter') window.maximize();
      window.show();
    });
    window.once('closed', () => open.delete(kind));
    reloadAfterCrash(window.webContents);
    void window.loadURL(`${origin}/${route}`);
  };

  return {
    show,
    focusFirst: () => {
      const [first] = open.values();
      if (first === undefined) show('counter');
      else bringForward(first);
    },
  };
}

/** The kind of window that one of our addresses belongs to. */
export function kindOf(url: string): WindowKind {
  const { pathname, hash } = new URL(url);
  if (pathname === `/${kinds.display.route}`) return 'display';
  return hash.startsWith(kinds.office.route) ? 'office' : 'counter';
}

/** What follows the origin in one of our own addresses: `#/kantor`, `layar?kasir=K1`. */
export function routeOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${pathname.slice(1)}${search}${hash}`;
}

/** Where the screen lies that the customer looks at: the one that is not the main one, if there is. */
function secondScreen(): Electron.Rectangle | null {
  const main = screen.getPrimaryDisplay().id;
  return screen.getAllDisplays().find(({ id }) => id !== main)?.bounds ?? null;
}

function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function reloadAfterCrash(contents: WebContents): void {
  let last = 0;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const soon = Date.now() - last < crashPause;
    last = Date.now();
    setTimeout(
      () => {
        if (!contents.isDestroyed()) contents.reload();
      },
      soon ? crashPause : 0,
    );
  });
}
