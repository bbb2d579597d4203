import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { livingUtilityProcesses } from './utility-process.ts';

export class PreventableEvent {
  defaultPrevented = false;
  preventDefault(): void {
    this.defaultPrevented = true;
  }
}

/** What `app` needs of the windows, without knowing them. */
export interface WindowKeeper {
  all(): readonly { close(): void; destroy(): void }[];
}

const projectRoot = join(import.meta.dirname, '../../..');

/** Stands in for Electron's `app`: paths, the single-instance lock and the order of an ending. */
class AppDouble extends EventEmitter {
  readonly isPackaged = false;
  readonly #paths: Record<string, string> = {
    home: homedir(),
    temp: tmpdir(),
    appData: join(homedir(), '.config'),
    userData: join(homedir(), '.config', 'kompor'),
  };
  readonly #ready = Promise.withResolvers<void>();
  #isReady = false;
  #ending = false;
  windows: WindowKeeper = { all: () => [] };

  get name(): string {
    return this.getName();
  }

  getName(): string {
    return 'Kompor';
  }

  getVersion(): string {
    const text = readFileSync(join(projectRoot, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  }

  getAppPath(): string {
    return projectRoot;
  }

  getPath(name: string): string {
    const path = this.#paths[name];
    if (path === undefined) throw new Error(`Failed to get '${name}' path`);
    return path;
  }

  setPath(name: string, path: string): void {
    statSync(path);
    this.#paths[name] = path;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  whenReady(): Promise<void> {
    return this.#ready.promise;
  }

  enableSandbox(): void {
    if (this.#isReady)
      throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  getAppMetrics(): { pid: number; type: string; serviceName: string }[] {
    return livingUtilityProcesses().map((child) => ({
      pid: child.pid ?? 0,
      type: 'Utility',
      serviceName: child.serviceName,
    }));
  }

  requestSingleInstanceLock(): boolean {
    const folder = join(this.getPath('userData'), 'instance');
    mkdirSync(folder, { recursive: true });
    const lock = join(folder, 'lock');
    if (isHeldByAnother(lock)) {
      writeFileSync(join(folder, `second-${process.pid}`), JSON.stringify(process.argv));
      return false;
    }
    writeFileSync(lock, `${process.pid}`);
    watch(folder, (_type, file) => {
      if (file === null || !file.startsWith('second-')) return;
      const argv = takeFile(join(folder, file));
      if (argv !== null) this.emit('second-instance', new PreventableEvent(), argv, process.cwd());
    }).unref();
    return true;
  }

  quit(): void {
    if (this.#ending) return;
    const before = new PreventableEvent();
    this.emit('before-quit', before);
    if (before.defaultPrevented) return;
    this.#ending = true;
    for (const window of this.windows.all()) window.close();
    // A window that stays open keeps the app from ending.
    if (this.windows.all().length > 0) {
      this.#ending = false;
      return;
    }
    const will = new PreventableEvent();
    this.emit('will-quit', will);
    this.#ending = will.defaultPrevented ? false : this.#ending;
    if (this.#ending) this.exit(0);
  }

  exit(code = 0): void {
    this.#ending = true;
    for (const window of this.windows.all()) window.destroy();
    // As there: whoever opens another window now keeps the app from ending.
    if (this.windows.all().length > 0) return;
    this.emit('quit', new PreventableEvent(), code);
    process.exit(code);
  }

  windowAllClosed(): void {
    if (this.#ending) return;
    if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  becomeReady(): void {
    this.#isReady = true;
    this.emit('ready');
    this.#ready.resolve();
  }
}

function isHeldByAnother(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function takeFile(file: string): string[] | null {
  try {
    const argv = JSON.parse(readFileSync(file, 'utf8')) as string[];
    rmSync(file);
    return argv;
  } catch {
    return null;
  }
}

export const app = new AppDouble();
