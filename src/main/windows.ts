import { BrowserWindow } from 'electron';
import type { MessagePortMain } from 'electron';
import { join } from 'node:path';
import { lockedPreferences } from './lockdown.ts';
import { bringForward, secondScreen } from './placing.ts';
import { givePorts } from './ports.ts';
import type { Realm } from './realm.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';

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

export interface Windows {
  /** Shows the window of this kind, opening it where it is not open. `route` follows the origin. */
  show(kind: WindowKind, route?: string): void;
  /** Brings the window that was opened first to the front; false where none is open. */
  focusFirst(): boolean;
}

export interface WindowsOptions {
  realm: Realm;
  /** Folder of the built preloads. */
  preloads: string;
  /** Given one end of a MessageChannel, gives the shop the other. */
  connect(port: MessagePortMain): void;
}

/** Opens staff's windows and gives each page that asks its own MessagePort to the shop. */
export function createWindows({ realm, preloads, connect }: WindowsOptions): Windows {
  const open = new Map<WindowKind, BrowserWindow>();

  givePorts('kompor:connect', realm, connect);

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
      webPreferences: lockedPreferences(join(preloads, preload), realm.session),
    });
    open.set(kind, window);
    window.once('ready-to-show', () => {
      if (kind === 'counter') window.maximize();
      window.show();
    });
    window.once('closed', () => open.delete(kind));
    reloadAfterCrash(window.webContents);
    void window.loadURL(`${realm.origin}/${route}`);
  };

  return {
    show,
    focusFirst: () => {
      const [first] = open.values();
      if (first !== undefined) bringForward(first);
      return first !== undefined;
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
