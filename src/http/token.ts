import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The token of a data folder: what a window must show at the HTTP door. It is kept, readable by
 * its owner only, so that an address once opened stays good after a restart.
 */
export function tokenOf(folder: string): string {
  const file = join(folder, 'token');
  try {
    const token = readFileSync(file, 'utf8').trim();
    if (/^[\w-]{43}$/.test(token)) return token;
  } catch {
    // Made below: the first start of this folder.
  }
  const token = randomBytes(32).toString('base64url');
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}
