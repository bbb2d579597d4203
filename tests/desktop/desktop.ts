import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { electronProgram, whyNoWindows } from '../../scripts/lib/electron.ts';
import { root } from '../../scripts/lib/process.ts';
import type * as double from './double/electron.ts';

const main = join(root, 'out/main/main.js');
const program = whyNoWindows() === null ? electronProgram() : null;

/** What the tests run in: Electron where its program is there and can show windows. */
export const shell: 'electron' | 'double' = program === null ? 'double' : 'electron';

/** What a test may use of Electron: as much as the double has. */
export type Electron = typeof double;

export interface Desktop {
  pid: number;
  /** What the app has said so far on both of its outputs. */
  output(): string;
  /** The open windows' pages. */
  windows(): Page[];
  /** Runs a function in the main process; it can use nothing but its arguments. */
  evaluate<A, T>(run: (electron: Electron, argument: A) => T, argument: A): Promise<Awaited<T>>;
  evaluate<T>(run: (electron: Electron) => T): Promise<Awaited<T>>;
  /** Resolves with the exit code when the app has ended. */
  ended: Promise<number>;
  kill(): void;
}

export interface Launch {
  args: string[];
  env?: Record<string, string>;
}

/** Starts the built app. Resolves at once, not when its window is there: see `counterOf`. */
export function launch({ args, env = {} }: Launch): Promise<Desktop> {
  const environment = { ...process.env, ...env } as Record<string, string>;
  return program === null
    ? launchDouble(args, environment)
    : launchElectron(program, args, environment);
}

async function launchElectron(
  executablePath: string,
  args: string[],
  env: Record<string, string>,
): Promise<Desktop> {
  const app = await _electron.launch({
    executablePath,
    args: ['.', '--use-fake-device-for-media-stream', ...args],
    cwd: root,
    env,
  });
  const child = app.process();
  const output = collect(child);
  return {
    pid: child.pid ?? 0,
    output,
    windows: () => app.windows(),
    evaluate: (run: (electron: never, argument: never) => unknown, argument?: unknown) =>
      app.evaluate(run as never, argument) as never,
    ended: endOf(child),
    kill: () => child.kill('SIGKILL'),
  };
}

async function launchDouble(args: string[], env: Record<string, string>): Promise<Desktop> {
  const scratch = mkdtempSync(join(tmpdir(), 'electron-double-'));
  const child = fork(join(import.meta.dirname, 'double/run.ts'), [main, ...args], {
    cwd: root,
    env: { ...env, TMPDIR: scratch },
    // A group of its own: its Chromium and its shop go with it, as Electron's processes do.
    detached: true,
    execPath: join(root, 'node_modules/.bin/node'),
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output = collect(child);
  const group = child.pid ?? 0;
  const ended = endOf(child).then((code) => {
    endGroup(group);
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
    return code;
  });
  const endpoint = await Promise.race([
    once(child, 'message').then(([message]) => (message as { endpoint: string }).endpoint),
    ended.then(() => null),
  ]);
  const browser = endpoint === null ? null : await chromium.connectOverCDP(endpoint);
  let questions = 0;
  const ask = async (source: string, argument: unknown): Promise<unknown> => {
    const id = (questions += 1);
    child.send({ id, source, argument });
    for (;;) {
      const [answer] = (await once(child, 'message')) as [
        { id: number; value?: unknown; error?: string },
      ];
      if (answer.id !== id) continue;
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.value;
    }
  };
  return {
    pid: child.pid ?? 0,
    output,
    windows: () =>
      (browser?.contexts() ?? [])
        .flatMap((context) => context.pages())
        .filter((page) => page.url() !== 'about:blank'),
    evaluate: (run: (electron: never, argument: never) => unknown, argument?: unknown) =>
      ask(run.toString(), argument) as never,
    ended,
    kill: () => endGroup(group),
  };
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody of it is left.
  }
}

function collect(child: {
  stdout: NodeJS.ReadableStream | null;
  stderr: NodeJS.ReadableStream | null;
}) {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  }
  return () => text;
}

function endOf(child: { once(event: 'exit', heard: (code: number | null) => void): unknown }) {
  return new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
