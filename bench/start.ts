import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sessionHeader } from '../src/contract/session-header.ts';
import { smallNode } from '../scripts/lib/small-node.ts';
import { booksWith } from './lib/books.ts';
import { percentiles, tell } from './lib/measure.ts';

const starts = 7;
const root = join(import.meta.dirname, '..');

/** From the command to the first answer, and the memory held, at 50,000 products and 200,000 sales. */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kompor-bench-'));
  cpSync(booksWith(200_000), folder, { recursive: true });
  const serve = [
    ...smallNode,
    'src/cli/kompor.ts',
    'serve',
    '--json',
    '--port',
    '0',
    '--data',
    folder,
  ];
  const bare = ['bench/lib/bare-server.ts', join(folder, 'kompor.db')];
  try {
    const ours: Start[] = [];
    const theirs: Start[] = [];
    for (let i = 0; i < starts; i += 1) {
      ours.push(await start(serve, signIn));
      theirs.push(await start(bare, nobody));
    }
    const times = (list: Start[]) => percentiles(list.slice(1).map((one) => one.time));
    tell(
      'Start to first answer',
      times(ours),
      { name: 'bare Node, SQLite, HTTP', times: times(theirs) },
      'at most 1.5 s',
    );
    const memory = (list: Start[]) => Math.round(Math.max(...list.map((one) => one.memory)));
    console.log(
      `Memory after ${questions} searches and look-ups: ${memory(ours)} MB` +
        ` · bare: ${memory(theirs)} MB · ratio ${(memory(ours) / memory(theirs)).toFixed(2)} (at most 150 MB)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const questions = 200;

interface Start {
  /** Milliseconds. */
  time: number;
  /** Resident megabytes. */
  memory: number;
}

/** Asks by path with a body; answers what came back. */
type Ask = (path: string, body: object) => Promise<unknown>;

/** `enter` gives the session with which the questions are asked. */
async function start(args: string[], enter: (ask: Ask) => Promise<string>): Promise<Start> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const line = await new Promise<string>((resolve, reject) => {
      createInterface({ input: child.stdout }).once('line', resolve);
      child.once('exit', (code) => {
        reject(new Error(`ended with ${code}`));
      });
    });
    const { address, token } = JSON.parse(line) as { address: string; token: string };
    let session = '';
    const ask: Ask = async (path, body) => {
      const response = await fetch(`${address}/api/${path}`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          [sessionHeader]: session,
        },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return response.json();
    };
    await ask('settings/shop', {});
    const time = performance.now() - began;
    session = await enter(ask);
    for (let i = 0; i < questions; i += 1) {
      await ask('catalogue/search', { text: i % 2 === 0 ? 'kopi girikencana' : `B-${i}` });
    }
    return { time, memory: residentMegabytes(child.pid ?? 0) };
  } finally {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await gone;
  }
}

/** Signs in, as the owner whom the first start in a folder names. */
async function signIn(ask: Ask): Promise<string> {
  const pin = '468023';
  const [face] = (await ask('people/signInList', {})) as { id: string }[];
  const signedIn = (await (face === undefined
    ? ask('people/claim', { staffId: null, name: 'Pemilik Ukur', pin })
    : ask('people/signIn', { staffId: face.id, pin }))) as { session: string };
  return signedIn.session;
}

/** The bare server knows no people. */
const nobody = (): Promise<string> => Promise.resolve('');

function residentMegabytes(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}
