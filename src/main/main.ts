import { app, dialog, Menu } from 'electron';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from './arguments.ts';
import { folderTrouble } from './start-trouble.ts';
import { lockDown } from './lockdown.ts';
import { declareScheme, serveApp } from './protocol.ts';
import { startShopProcess } from './shop-process.ts';
import { becomeOnlyInstance } from './single-instance.ts';
import { startUpdates } from './updates.ts';
import { createWindows, kindOf, routeOf } from './windows.ts';

const built = join(import.meta.dirname, '..');
const { data, sample } = readArguments(process.argv.slice(1), process.cwd());
let focusFirst = (): void => undefined;

app.enableSandbox();
declareScheme();
Menu.setApplicationMenu(null);

if (!keepProfileIn(data)) refuseToOpen(folderTrouble('NOT_A_FOLDER', data));
else if (becomeOnlyInstance(() => focusFirst())) void app.whenReady().then(run);
else app.quit();

function run(): void {
  const updates = startUpdates(process.env['KOMPOR_UPDATE_URL'] ?? null);
  const shop = startShopProcess({
    program: join(import.meta.dirname, 'shop.js'),
    args: ['--data', data, ...(sample ? ['--sample'] : [])],
    onFailed: refuseToOpen,
  });
  const windows = createWindows({ preloads: join(built, 'preload'), connect: shop.connect });
  focusFirst = windows.focusFirst;
  lockDown((url) => windows.show(kindOf(url), routeOf(url)));
  serveApp(join(built, 'renderer'), shop.findPicture);
  app.on('window-all-closed', () => app.quit());
  endInOrder(async () => {
    const last = await shop.close();
    updates.mayInstall(last?.openCart === false);
  });
  windows.show('counter');
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
