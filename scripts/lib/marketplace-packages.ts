import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.ts';

const folder = join(root, 'marketplace');

/** Installs the marketplace's own packages where they are missing or not those of its lockfile. */
export async function ensureMarketplacePackages(): Promise<boolean> {
  if (installed()) return true;
  console.log('Installing the packages of the marketplace (about half a minute) ...');
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error'];
  const ended = await run('npm', args, { quiet: true });
  if (ended.code !== 0) console.error(ended.output.trim());
  return ended.code === 0;
}

/** Whether the types of the marketplace hold. Its packages must be there. */
export async function checkMarketplaceTypes(): Promise<boolean> {
  const ended = await run('npm', ['run', '-s', 'typecheck', '--prefix', folder], { quiet: true });
  if (ended.code !== 0) console.error(ended.output.trim());
  return ended.code === 0;
}

/** npm writes down what it installed; every package of the lockfile for this machine is in there. */
function installed(): boolean {
  const note = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const wanted = packagesOf(join(folder, 'package-lock.json'));
  const there = packagesOf(note);
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || there[path]?.version === version,
  );
}

function packagesOf(lockfile: string): Record<string, { version?: string; optional?: boolean }> {
  const { packages } = JSON.parse(readFileSync(lockfile, 'utf8')) as {
    packages: Record<string, { version?: string; optional?: boolean }>;
  };
  return packages;
}
