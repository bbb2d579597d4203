import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..', '..');

export interface Ended {
  /** The exit code; 1 where a signal or the time limit ended it, 127 where it could not start. */
  code: number;
  /** True where the time limit ended it. */
  late: boolean;
  /** What it wrote to both outputs; empty unless `quiet`. */
  output: string;
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** Keeps the output for the caller in place of showing it. */
  quiet?: boolean;
  /** Milliseconds after which the process and its children are ended. */
  limit?: number;
}

/** Runs a program to its end, with the project's own tools first on the path. Never throws. */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...ownEnvironment(), ...options.env },
      stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      // A group of its own, so that the limit also ends what the program started.
      detached: options.limit !== undefined && process.platform !== 'win32',
    });
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));

    let late = false;
    const end = options.limit === undefined ? 'SIGTERM' : 'SIGKILL';
    const stop = (): void => sendToGroup(child.pid, end);
    const timer =
      options.limit === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            stop();
          }, options.limit);
    const leave = (): void => process.exit(130);
    process.once('exit', stop).once('SIGINT', leave).once('SIGTERM', leave);

    const finish = (code: number): void => {
      clearTimeout(timer);
      process.off('exit', stop).off('SIGINT', leave).off('SIGTERM', leave);
      resolve({ code, late, output: Buffer.concat(chunks).toString('utf8') });
    };
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** Runs a program that goes on until it is ended; see `startOwn`. Returns its exit code. */
export function hand(command: string, args: string[]): Promise<number> {
  return startOwn(command, args, 'inherit').ended;
}

/**
 * Starts a program that goes on until it is ended. It has a process group of its own, so that
 * Ctrl+C, TERM and a closed terminal reach it exactly once, through us, and are waited for. `ended`
 * is its exit code; 0 where it ended because it was asked to.
 */
export function startOwn(command: string, args: string[], stdout: 'inherit' | 'pipe') {
  const child = spawn(command, args, {
    cwd: root,
    env: ownEnvironment(),
    stdio: ['ignore', stdout, 'inherit'],
    detached: process.platform !== 'win32',
  });
  let asked = false;
  // However we end, even by a fault, the program is not left behind.
  const leave = (): void => sendToGroup(child.pid, 'SIGTERM');
  process.once('exit', leave);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (!asked) sendToGroup(child.pid, signal === 'SIGHUP' ? 'SIGTERM' : signal);
      asked = true;
    });
  }
  const ended = new Promise<number>((resolve) => {
    child.on('error', () => {
      resolve(127);
    });
    child.on('close', (code) => {
      process.off('exit', leave);
      resolve(code ?? (asked ? 0 : 1));
    });
  });
  return { stdout: child.stdout, ended };
}

/** The environment of everything we start: Node 24 and the project's tools come first. */
export function ownEnvironment(): Record<string, string | undefined> {
  const tools = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` };
}

/** Sends a signal to a program that has a group of its own, and to what it started. */
function sendToGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  for (const target of process.platform === 'win32' ? [pid] : [-pid, pid]) {
    try {
      process.kill(target, signal);
      return;
    } catch {
      // No such group, or it has ended: then the process itself, or nothing.
    }
  }
}
