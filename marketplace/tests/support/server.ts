import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const START = join(import.meta.dirname, '../../src/start.ts');

export interface Ready {
  address: string;
  showrooms: { code: string; key: string }[];
  superadmin: { identifier: string; password: string };
}

export interface Server extends Ready {
  dataFolder: string;
  /** As in a power cut: no time to tidy up. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'kompor-marketplace-'));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the real program as its users do and waits for its line. */
export async function startServer(options: {
  dataFolder: string;
  databaseUrl?: string | undefined;
  storefront?: string;
}): Promise<Server> {
  const child = spawn(
    process.execPath,
    [START, '--sample', '--json', '--port', '0', '--data', options.dataFolder],
    {
      env: {
        ...process.env,
        KOMPOR_DB: options.databaseUrl ?? '',
        KOMPOR_STOREFRONT: options.storefront ?? '',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const ended = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const line = await Promise.race([
    once(lines, 'line').then(([text]) => String(text)),
    ended.then(() => Promise.reject(new Error(`The marketplace did not start:\n${log}`))),
  ]);
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return {
    ...(JSON.parse(line) as Ready),
    dataFolder: options.dataFolder,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
