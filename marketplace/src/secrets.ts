import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Secrets {
  superadmin: { identifier: string; password: string };
  cookieSecret: string;
}

/**
 * The marketplace's own secrets: made at random at the first start and kept in `secrets.json` of the data folder, for
 * its owner's eyes only. `fresh` says that they have just been made.
 */
export function openSecrets(dataFolder: string): Secrets & { fresh: boolean } {
  const file = join(dataFolder, 'secrets.json');
  if (existsSync(file))
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as Secrets), fresh: false };
  const secrets: Secrets = {
    superadmin: { identifier: 'superadmin', password: randomBytes(18).toString('base64url') },
    cookieSecret: randomBytes(32).toString('base64url'),
  };
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return { ...secrets, fresh: true };
}
