import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../..');

/** A program under test as a process of its own, which can be killed as a power cut would. */
export interface Running {
  /** The one JSON line it printed when it was ready. */
  ready: Record<string, unknown>;
  kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/** `kompor serve` on real files. */
export function startShop(folder: string, port: number, more: string[] = []): Promise<Running> {
  const args = ['src/cli/kompor.ts', 'serve', '--json', '--data', folder, '--port', `${port}`];
  return start([...args, ...more], root);
}

/** The real marketplace, with one showroom whose key it prints. Its packages must be installed. */
export function startMarketplace(folder: string, port: number): Promise<Running> {
  const args = ['src/start.ts', '--json', '--sample', '--data', folder, '--port', `${port}`];
  return start(args, join(root, 'marketplace'));
}

/** A port that nobody listens at just now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function start(args: string[], cwd: string): Promise<Running> {
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  endsWithUs(child);
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ready = await firstJsonLine(child, said);
  return {
    ready,
    kill: async (signal) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await gone;
    },
  };
}

/** A test that gives up before its program is ready must not leave it behind. */
function endsWithUs(child: ChildProcess): void {
  const end = () => void child.kill('SIGKILL');
  process.once('exit', end);
  child.once('exit', () => process.off('exit', end));
}

function firstJsonLine(child: ChildProcess, said: string[]): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('no output to read');
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.startsWith('{')) resolve(JSON.parse(line) as Record<string, unknown>);
      else said.push(line);
    });
    child.once('exit', (code) => {
      reject(new Error(`ended with ${code} before it was ready: ${said.join('\n')}`));
    });
    child.once('error', reject);
  });
}
