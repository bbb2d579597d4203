import { app, dialog, Menu, session } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { kioskOrigin, scheme, staffOrigin } from './address.ts';
import { createAppFiles } from './app-files.ts';
import { readArguments } from './arguments.ts';
import { kioskHeaders, pageHeaders } from './content-policy.ts';
import { createKiosk } from './kiosk.ts';
import { folderTrouble } from './start-trouble.ts';
import { cardsOpener } from './open-cards.ts';
import { lockDown } from './lockdown.ts';
import { declareScheme } from './protocol.ts';
import type { Realm } from './realm.ts';
import { startShopProcess } from './shop-process.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { startUpdates } from './updates.ts';
import { createWindows, kindOf, routeOf } from './windows.ts';

const built = join(import.meta.dirname, '..');
const { data, sample, kiosk: kioskAlone } = readArguments(process.argv.slice(1), process.cwd());
let startedAgain: (argv: string[]) => void = () => undefined;

app.enableSandbox();
declareScheme();
Menu.setApplicationMenu(null);

if (!keepProfileIn(data)) refuseToOpen(folderTrouble('NOT_A_FOLDER', data));
else if (becomeOnlyInstance((argv) => startedAgain(argv))) void app.whenReady().then(run);
else app.quit();

function run(): void {
  const staff: Realm = {
    session: session.defaultSession,
    origin: staffOrigin,
    camera: false,
    handsOut: true,
    openWindow: (url) => {
      if (URL.parse(url)?.pathname === '/kios') kiosk.open();
      else if (!opensCards(url)) windows.show(kindOf(url), routeOf(url));
    },
  };
  const visitors: Realm = {
    // Without `persist:` in its name it keeps nothing beyond the end of the app.
    session: session.fromPartition('kiosk'),
    origin: kioskOrigin,
    camera: true,
    handsOut: false,
    openWindow: () => undefined,
  };
  const updates = startUpdates(process.env['KOMPOR_UPDATE_URL'] ?? null);
  const shop = startShopProcess({
    program: join(import.meta.dirname, 'shop.js'),
    args: ['--data', data, ...(sample ? ['--sample'] : [])],
    onFailed: (message) => {
      kiosk.letGo();
      refuseToOpen(message);
    },
    onKioskLeft: () => kiosk.leave(),
  });
  const opensCards = cardsOpener(shop.findCards);
  const preloads = join(built, 'preload');
  const windows = createWindows({ realm: staff, preloads, connect: shop.connect });
  const kiosk = createKiosk({
    realm: visitors,
    preload: join(preloads, 'kiosk.cjs'),
    connect: shop.connectKiosk,
    onLastLeft: () => windows.show('counter'),
  });
  lockDown([staff, visitors]);
  // Each session knows its own pages and no others.
  const { findPicture } = shop;
  const staffFiles = createAppFiles({
    origin: staffOrigin,
    folder: join(built, 'renderer'),
    pages: { '/': 'index.html', '/layar': 'layar.html' },
    headers: pageHeaders,
    findPicture,
  });
  const kioskFiles = createAppFiles({
    origin: kioskOrigin,
    folder: join(built, 'kiosk'),
    pages: { '/': 'kios.html' },
    headers: kioskHeaders,
    findPicture,
  });
  staff.session.protocol.handle(scheme, staffFiles);
  visitors.session.protocol.handle(scheme, kioskFiles);
  startedAgain = (argv) => {
    if (readArguments(argv, process.cwd()).kiosk) kiosk.open();
    else if (!windows.focusFirst() && !kiosk.focus()) windows.show('counter');
  };
  app.on('window-all-closed', () => {
    if (!kiosk.isHeld()) app.quit();
  });
  endInOrder(async () => {
    const last = await shop.close();
    updates.mayInstall(last?.openCart === false);
  });
  if (kioskAlone) kiosk.open();
  else windows.show('counter');
}

/** The windows' own storage lies in the data folder: one running app for each showroom. */
function keepProfileIn(folder: string): boolean {
  const profile = join(folder, 'desktop');
  try {
    mkdirSync(profile, { recursive: true });
  } catch {
    return false;
  }
  app.setPath('userData', profile);
  return true;
}

function refuseToOpen(message: string): void {
  dialog.showErrorBox('Kompor tidak bisa dibuka', message);
  app.exit(1);
}

/** Lets the app end only after `end` has: the shop finishes what it is writing first. */
function endInOrder(end: () => Promise<void>): void {
  let ending: Promise<void> | null = null;
  let ended = false;
  app.on('before-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    ending ??= end().then(() => {
      ended = true;
      app.quit();
    });
  });
}
