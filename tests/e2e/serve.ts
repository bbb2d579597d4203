import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '../..');

export interface Served {
  /** `http://127.0.0.1:PORT` */
  address: string;
  port: number;
  token: string;
  /** Ends the program: `SIGTERM` closes the shop properly, `SIGKILL` is a power cut. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

export interface ServeWish {
  folder: string;
  sample?: boolean;
  /** 0 takes any free port. */
  port?: number;
}

/** Starts `kompor serve` on a data folder and answers once it is ready. */
export async function serve({ folder, sample = false, port = 0 }: ServeWish): Promise<Served> {
  const child = spawn(
    process.execPath,
    [
      resolve(root, 'src/cli/kompor.ts'),
      'serve',
      '--port',
      String(port),
      '--data',
      folder,
      ...(sample ? ['--sample'] : []),
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const match = await ready(child);
  const [, address = '', foundPort = '', token = ''] = match;
  return {
    address,
    port: Number(foundPort),
    token,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill(signal);
      await ended;
    },
  };
}

function ready(child: ChildProcess): Promise<RegExpExecArray> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('serve has no pipes');
  let said = '';
  stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((fulfil, reject) => {
    createInterface({ input: stdout }).on('line', (line) => {
      const match = /(http:\/\/127\.0\.0\.1:(\d+))\/#token=(\S+)/.exec(line);
      if (match) fulfil(match);
    });
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
  });
}
