import { readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root, run } from './process.ts';

export type Bundle = 'web' | 'desktop';

const self = relative(root, import.meta.filename);
const builds: Record<Bundle, { command: string; args: string[]; sources: string[] }> = {
  web: {
    command: 'vite',
    args: ['build', '--config', 'vite.web.config.ts', '--logLevel', 'warn'],
    sources: ['src/renderer', 'src/contract', 'src/domain', 'vite.web.config.ts', self],
  },
  desktop: {
    command: 'electron-vite',
    args: ['build', '--logLevel', 'warn'],
    sources: ['src', 'vite.web.config.ts', 'electron.vite.config.ts', self],
  },
};

/** Builds the screens (`web`) or the whole desktop app where what is in `out` is older than its sources. */
export async function ensureBundle(bundle: Bundle): Promise<boolean> {
  const build = builds[bundle];
  const stamp = join(root, 'out', `.built-${bundle}`);
  const newest = Math.max(...[...build.sources, 'package-lock.json'].map(newestIn));
  if (isThere(bundle) && mtime(stamp) >= newest) return true;
  rmSync(stamp, { force: true });
  const began = new Date();
  // Test runners set NODE_ENV to "test", and React is then built for development: larger and slower.
  const env = { NODE_ENV: 'production' };
  const ended = await run(build.command, build.args, { quiet: true, env });
  if (ended.code !== 0) {
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
  const files = bundle === 'web' ? ['renderer'] : ['renderer', 'main', 'preload'];
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
