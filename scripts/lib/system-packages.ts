import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.ts';

export interface SystemPackage {
  /** The Debian package. */
  name: string;
  /** What needs it, for the message. */
  why: string;
  isThere: () => boolean;
}

/** Packages of the system that the tests use beside Chromium. */
export const testPackages: SystemPackage[] = [
  { name: 'zbar-tools', why: 'reads printed codes back', isThere: () => onPath('zbarimg') },
  { name: 'poppler-utils', why: 'looks at PDF pages', isThere: () => onPath('pdftoppm') },
  {
    name: 'postgresql',
    why: 'the marketplace on its real database',
    isThere: () => onPath('postgres') || existsSync('/usr/lib/postgresql'),
  },
];

/**
 * Sees that the packages are there: as root on Debian by apt, else says the one command to run.
 * Returns whether they are all there now.
 */
export async function ensurePackages(packages: SystemPackage[]): Promise<boolean> {
  const missing = packages.filter((each) => !each.isThere());
  if (missing.length === 0) return true;
  const names = missing.map((each) => each.name);
  const reasons = missing.map((each) => `${each.name} (${each.why})`).join(', ');
  if (!canInstall()) {
    console.error(`Missing: ${reasons}. Run: sudo apt-get install -y ${names.join(' ')}`);
    return false;
  }
  console.log(`Installing with apt: ${reasons}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const update = await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const install =
    update.code === 0
      ? await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
          env,
          quiet: true,
        })
      : update;
  const there = install.code === 0 && missing.every((each) => each.isThere());
  if (!there) {
    console.error(install.output.trim());
    console.error(`Not installed. Run: apt-get update && apt-get install -y ${names.join(' ')}`);
  }
  return there;
}

/** Where a program lies on the path, or null. */
export function whereIs(program: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const suffixes = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const folder of folders) {
    for (const suffix of suffixes) {
      const file = join(folder, program + suffix);
      if (existsSync(file)) return file;
    }
  }
  return null;
}

function onPath(program: string): boolean {
  return whereIs(program) !== null;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get');
}
