import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';
import { app } from './app.ts';
import { announce, WebContentsDouble } from './web-contents.ts';

interface Options {
  width?: number;
  height?: number;
  title?: string;
  show?: boolean;
  webPreferences?: Record<string, unknown>;
}

const open = new Set<BrowserWindow>();
let chromium: BrowserContext | null = null;
let lastId = 0;

export function showWindowsIn(context: BrowserContext): void {
  chromium = context;
}

/** Stands in for a BrowserWindow. It runs only what may run in Electron's sandbox. */
export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents = new WebContentsDouble();
  readonly options: Options;
  #state = { visible: true, minimized: false, maximized: false, focused: false };

  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }

  constructor(options: Options) {
    super();
    const { sandbox, contextIsolation, nodeIntegration, preload } = options.webPreferences ?? {};
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false) {
      throw new Error('the double only shows sandboxed, isolated windows without Node');
    }
    this.id = lastId += 1;
    this.options = options;
    this.#state.visible = options.show !== false;
    open.add(this);
    this.webContents.once('destroyed', () => this.#closed());
    announce(this.webContents);
    void this.#open(String(preload));
  }

  async loadURL(url: string): Promise<void> {
    await this.webContents.load(url);
    this.emit('ready-to-show');
  }

  show(): void {
    this.#state = { ...this.#state, visible: true, focused: true };
    this.emit('show');
  }

  focus(): void {
    this.#state.focused = true;
    this.emit('focus');
  }

  minimize(): void {
    this.#state = { ...this.#state, minimized: true, focused: false };
  }

  restore(): void {
    this.#state.minimized = false;
  }

  maximize(): void {
    this.#state.maximized = true;
  }

  isVisible(): boolean {
    return this.#state.visible;
  }

  isMinimized(): boolean {
    return this.#state.minimized;
  }

  isFocused(): boolean {
    return this.#state.focused;
  }

  destroy(): void {
    this.#closed();
  }

  async #open(preload: string): Promise<void> {
    if (chromium === null) throw new Error('Chromium is not running');
    const page = await chromium.newPage();
    const { width = 800, height = 600 } = this.options;
    await page.setViewportSize({ width, height });
    await this.webContents.attach(page, preload);
  }

  #closed(): void {
    if (!open.delete(this)) return;
    this.emit('closed');
    if (open.size === 0) app.windowAllClosed();
  }
}

app.windows = { all: () => BrowserWindow.getAllWindows() };
