// What the main process says of the kiosk's window, and what is tried on it from there.
import type { Desktop } from './desktop.ts';

export function windowsOf(desktop: Desktop) {
  return desktop.evaluate(({ BrowserWindow, session }) =>
    BrowserWindow.getAllWindows()
      .toSorted((one, other) => one.id - other.id)
      .map((window) => ({
        isKiosk: window.isKiosk(),
        isDefaultSession: window.webContents.session === session.defaultSession,
        isPersistent: window.webContents.session.isPersistent(),
      })),
  );
}

/** Asks for ports as a page would: in its name on each channel, the last one also as a frame in it. */
export function askOn(
  desktop: Desktop,
  isKiosk: boolean,
  channels: readonly string[],
): Promise<void> {
  return desktop.evaluate(
    ({ BrowserWindow, ipcMain }, asked) => {
      const windows = BrowserWindow.getAllWindows();
      const sender = windows.find((window) => window.isKiosk() === asked.isKiosk)?.webContents;
      const last = asked.channels.at(-1) ?? '';
      ipcMain.emit(last, { sender, senderFrame: { name: 'a frame inside' } });
      for (const channel of asked.channels) {
        ipcMain.emit(channel, { sender, senderFrame: sender?.mainFrame });
      }
    },
    { isKiosk, channels },
  );
}

export interface Happened {
  /** What became of every navigation, after the app has had its say. */
  navigations: string[];
  /** What went to the system's browser. */
  opened: string[];
}

export function rememberWhatHappens(desktop: Desktop): Promise<void> {
  return desktop.evaluate(({ BrowserWindow, shell: system }) => {
    const happened: Happened = { navigations: [], opened: [] };
    Object.assign(globalThis, { happened });
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.on('will-frame-navigate', ({ defaultPrevented }) => {
      happened.navigations.push(defaultPrevented ? 'refused' : 'allowed');
    });
    system.openExternal = (url) => {
      happened.opened.push(url);
      return Promise.resolve();
    };
  });
}

export function whatHappened(desktop: Desktop): Promise<Happened> {
  return desktop.evaluate(() => (globalThis as unknown as { happened: Happened }).happened);
}

/** Asked as well as tried: a Chromium that draws no windows follows nothing that is dropped. */
export function followsDrops(desktop: Desktop): Promise<unknown> {
  return desktop.evaluate(({ BrowserWindow }) => {
    const preferences = BrowserWindow.getAllWindows()[0]?.webContents.getLastWebPreferences();
    return preferences?.['navigateOnDragDrop'];
  });
}

/** Which keys the window lets its page have. */
export function typed(desktop: Desktop): Promise<Record<string, boolean>> {
  return desktop.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const answers: Record<string, boolean> = {};
    for (const name of ['a', 'Control+]', 'F5', 'Alt+F4']) {
      const key = name.split('+').at(-1);
      const held = {
        control: name.startsWith('Control+'),
        alt: name.startsWith('Alt+'),
        meta: false,
      };
      answers[name] = true;
      const preventDefault = () => (answers[name] = false);
      contents?.emit('before-input-event', { preventDefault }, { type: 'keyDown', key, ...held });
    }
    return answers;
  });
}
