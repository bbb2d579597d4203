import { app, session, shell } from 'electron';
import type { BrowserWindowConstructorOptions, WebContents } from 'electron';
import { isOurs, isShareLink, origin } from './address.ts';

/** What every window may do: nothing but show our pages and use its preload. */
export function lockedPreferences(
  preload: string,
): NonNullable<BrowserWindowConstructorOptions['webPreferences']> {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: !app.isPackaged,
  };
}

/**
 * Refuses what no window of the shop needs, for every web contents there will ever be: permissions,
 * devices, other addresses, new windows, embedded pages, downloads from elsewhere. `openWindow` is
 * asked when a page of ours opens another page of ours; it decides whether that is a window. A receipt
 * sent by WhatsApp goes to the system's browser, the one address that leaves the app.
 */
export function lockDown(openWindow: (url: string) => void): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  defaultSession.on('will-download', (event, item) => {
    if (!isOwnDownload(item.getURL())) event.preventDefault();
  });
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, openWindow);
  });
}

function lockContents(contents: WebContents, openWindow: (url: string) => void): void {
  const refuseToLeave = (details: Leaving) => {
    if (!(details.isMainFrame && isReload(contents.getURL(), details.url)))
      details.preventDefault();
  };
  contents.on('will-navigate', refuseToLeave);
  contents.on('will-frame-navigate', refuseToLeave);
  contents.on('will-redirect', refuseToLeave);
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.on('login', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (isOurs(url)) openWindow(url);
    else if (isShareLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

interface Leaving {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

function isReload(from: string, to: string): boolean {
  return isOurs(to) && withoutHash(from) === withoutHash(to);
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function isOwnDownload(url: string): boolean {
  return isOurs(url) || url.startsWith(`blob:${origin}/`);
}
