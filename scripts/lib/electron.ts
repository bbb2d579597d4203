import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownEnvironment, root } from './process.ts';

const folder = join(root, 'node_modules', 'electron');
/** Milliseconds without a byte after which a download is given up. */
const patience = 15_000;

/** Electron's program, or null where it has not been fetched yet. */
export function electronProgram(): string | null {
  const note = join(folder, 'path.txt');
  if (!existsSync(note)) return null;
  const program = join(folder, 'dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : null;
}

/** Why this machine cannot show the desktop app, in Indonesian, or null where it can as far as can be told. */
export function whyNoWindows(): string | null {
  if (process.platform !== 'linux') return null;
  if (!hasDisplay()) return 'tidak ada layar (DISPLAY) di sini';
  if (process.getuid?.() === 0) return 'Electron tidak berjalan sebagai root';
  return null;
}

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return ['DISPLAY', 'WAYLAND_DISPLAY'].some((name) => (process.env[name] ?? '') !== '');
}

/**
 * Fetches Electron's program by its own installer and returns where it lies; null where it cannot
 * be had. It is given up as soon as nothing more arrives, so that a shop without a connection
 * opens in the browser after seconds, while a slow line may take its time.
 */
export async function fetchElectron(): Promise<string | null> {
  const arriving = mkdtempSync(join(tmpdir(), 'kompor-electron-'));
  const child = spawn('node', [join(folder, 'install.js')], {
    cwd: root,
    env: { ...ownEnvironment(), TMPDIR: arriving, TEMP: arriving, TMP: arriving },
    stdio: ['ignore', 'inherit', 'ignore'],
  });
  let size = 0;
  let since = performance.now();
  const watch = setInterval(() => {
    const now = sizeOf(arriving) + sizeOf(join(folder, 'dist'));
    if (now !== size) since = performance.now();
    size = now;
    if (performance.now() - since > patience) child.kill('SIGKILL');
  }, 500);
  await new Promise<void>((resolve) => {
    child.on('close', () => resolve());
    child.on('error', () => resolve());
  });
  clearInterval(watch);
  rmSync(arriving, { recursive: true, force: true });
  return electronProgram();
}

function sizeOf(path: string): number {
  if (!existsSync(path)) return 0;
  return readdirSync(path, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, name) => sum + (statSync(join(path, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
