import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './process.ts';

export type Bundle = 'web' | 'desktop';

const self = relative(root, import.meta.filename);
const configs = ['vite.web.config.ts', 'vite.kiosk.config.ts', 'electron.vite.config.ts'];
const vite = (config: string) => ['vite', 'build', '--config', config, '--logLevel', 'warn'];
const kiosk = vite('vite.kiosk.config.ts');
const bundles: Record<Bundle, { commands: string[][]; sources: string[] }> = {
  web: {
    commands: [vite('vite.web.config.ts'), kiosk],
    sources: ['src/renderer', 'src/contract', 'src/domain', ...configs, self],
  },
  desktop: {
    commands: [['electron-vite', 'build', '--logLevel', 'warn'], kiosk],
    sources: ['src', ...configs, self],
  },
};

/** Builds the screens (`web`) or the whole desktop app where what is in `out` is older than its sources. */
export async function ensureBundle(bundle: Bundle): Promise<boolean> {
  const build = bundles[bundle];
  const stamp = join(root, 'out', `.built-${bundle}`);
  const newest = Math.max(...[...build.sources, 'package-lock.json'].map(newestIn));
  if (isThere(bundle) && mtime(stamp) >= newest) return true;
  rmSync(stamp, { force: true });
  const began = new Date();
  // Test runners set NODE_ENV to "test", and React is then built for development: larger and slower.
  const env = { NODE_ENV: 'production' };
  const builds = build.commands.map(([command = '', ...args]) =>
    run(command, args, { quiet: true, env }),
  );
  for (const ended of await Promise.all(builds)) {
    if (ended.code === 0) continue;
    console.error(ended.output.trim());
    console.error(`The ${bundle} bundle could not be built.`);
    return false;
  }
  writeFileSync(stamp, '');
  // What is saved while the build runs must count as newer than it.
  utimesSync(stamp, began, began);
  return true;
}

function isThere(bundle: Bundle): boolean {
  const files = bundle === 'web' ? ['renderer', 'kiosk'] : ['renderer', 'kiosk', 'main', 'preload'];
  return files.every((file) => mtime(join(root, 'out', file)) > 0);
}

/** The newest change below a path, folders included: removing a file changes its folder. */
function newestIn(path: string): number {
  const full = join(root, path);
  const own = mtime(full);
  if (own === 0 || !statSync(full).isDirectory()) return own;
  const below = readdirSync(full, { recursive: true, encoding: 'utf8' });
  return below.reduce((newest, name) => Math.max(newest, mtime(join(full, name))), own);
}

function mtime(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
