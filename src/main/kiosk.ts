import { app, BrowserWindow } from 'electron';
import type { MessagePortMain } from 'electron';
import { isTyping } from './kiosk-keys.ts';
import { lockedPreferences } from './lockdown.ts';
import { bringForward, secondScreen } from './placing.ts';
import { givePorts } from './ports.ts';
import type { Realm } from './realm.ts';
import { reloadAfterCrash } from './reload-after-crash.ts';

export interface Kiosk {
  /** Shows the kiosk: on the second screen where another window has the first. It is open at most once. */
  open(): void;
  /** Brings the kiosk to the front; false where it is not open. */
  focus(): boolean;
  /** Closes the kiosk: the shop has seen a right PIN. */
  leave(): void;
  /** True while nothing but a right PIN, or the end of the app, may close it. */
  isHeld(): boolean;
  /** The app ends: nothing holds the kiosk any more. */
  letGo(): void;
}

export interface KioskOptions {
  realm: Realm;
  /** The built preload. */
  preload: string;
  /** Given one end of a MessageChannel, gives the shop the other, for what a kiosk may ask. */
  connect(port: MessagePortMain): void;
  /** The kiosk is about to close, and no other window is open. */
  onLastLeft(): void;
}

/** The visitors' own window, which nothing that can be done in it closes. */
export function createKiosk({ realm, preload, connect, onLastLeft }: KioskOptions): Kiosk {
  let window: BrowserWindow | null = null;
  let held = false;

  givePorts('kompor:connectKiosk', realm, connect);
  const letGo = (): void => {
    held = false;
  };
  app.on('before-quit', letGo);

  const open = (): void => {
    if (window !== null) {
      bringForward(window);
      return;
    }
    const isAlone = BrowserWindow.getAllWindows().length === 0;
    const opened = new BrowserWindow({
      ...(isAlone ? null : secondScreen()),
      kiosk: true,
      minimizable: false,
      show: false,
      backgroundColor: '#f6efe4',
      title: 'Kompor',
      autoHideMenuBar: true,
      webPreferences: lockedPreferences(preload, realm.session),
    });
    window = opened;
    held = true;
    opened.once('ready-to-show', () => opened.show());
    opened.on('close', (event) => {
      if (held) event.preventDefault();
    });
    opened.once('closed', () => {
      window = null;
      // A sandboxed page that closes itself is gone without a `close` (electron/electron#28215).
      if (held) open();
    });
    const { webContents } = opened;
    webContents.on('before-input-event', (event, input) => {
      if (!isTyping(input)) event.preventDefault();
    });
    webContents.on('did-finish-load', () => {
      void webContents.setVisualZoomLevelLimits(1, 1);
    });
    reloadAfterCrash(webContents);
    void opened.loadURL(`${realm.origin}/`);
  };

  return {
    open,
    focus: () => {
      if (window !== null) bringForward(window);
      return window !== null;
    },
    leave: () => {
      if (window === null) return;
      if (BrowserWindow.getAllWindows().length === 1) onLastLeft();
      letGo();
      // Not `close`, which would ask the page.
      window.destroy();
    },
    isHeld: () => held,
    letGo,
  };
}
