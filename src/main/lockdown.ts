import { app, shell } from 'electron';
import type { BrowserWindowConstructorOptions, Session, WebContents } from 'electron';
import { isAt, isShareLink } from './address.ts';
import type { Realm } from './realm.ts';

/** What every window may do: nothing but show our pages and use its preload. */
export function lockedPreferences(
  preload: string,
  session: Session,
): NonNullable<BrowserWindowConstructorOptions['webPreferences']> {
  return {
    preload,
    session,
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
 * devices, other addresses, new windows, embedded pages, downloads from elsewhere. What a realm may
 * beyond that, it says itself. A receipt sent by WhatsApp goes to the system's browser, the one
 * address that leaves the app.
 */
export function lockDown(realms: readonly Realm[]): void {
  for (const realm of realms) lockSession(realm);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents, realms.find(({ session }) => session === contents.session) ?? null);
  });
}

function lockSession({ session, origin, camera, handsOut }: Realm): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    const media = permission === 'media' && 'mediaTypes' in details ? details.mediaTypes : [];
    const isVideo = media?.length === 1 && media[0] === 'video';
    answer(camera && isVideo && details.isMainFrame && isAt(origin, details.requestingUrl));
  });
  session.setPermissionCheckHandler((_contents, permission, asking, { mediaType, isMainFrame }) => {
    const isVideo = permission === 'media' && mediaType === 'video';
    return camera && isVideo && isMainFrame && isAt(origin, asking);
  });
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  session.on('will-download', (event, item) => {
    if (!handsOut || !isOwnDownload(origin, item.getURL())) event.preventDefault();
  });
}

/** `realm` null: nobody's, which may do nothing. */
function lockContents(contents: WebContents, realm: Realm | null): void {
  const refuseToLeave = (details: Leaving) => {
    const isReload =
      realm !== null &&
      isAt(realm.origin, details.url) &&
      withoutHash(contents.getURL()) === withoutHash(details.url);
    if (!(details.isMainFrame && isReload)) details.preventDefault();
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
    if (realm !== null && isAt(realm.origin, url)) realm.openWindow(url);
    else if (realm?.handsOut === true && isShareLink(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

interface Leaving {
  readonly url: string;
  readonly isMainFrame: boolean;
  preventDefault(): void;
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function isOwnDownload(origin: string, url: string): boolean {
  return isAt(origin, url) || url.startsWith(`blob:${origin}/`);
}
