import { EventEmitter } from 'node:events';
import { app, PreventableEvent } from './app.ts';
import { defaultSession, SessionDouble } from './session.ts';
import { announce, WebContentsDouble } from './web-contents.ts';

interface Options {
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  title?: string;
  show?: boolean;
  /** Remembered, as the place and the size are: the double draws no windows. */
  kiosk?: boolean;
  webPreferences?: Record<string, unknown>;
}

const open = new Set<BrowserWindow>();
let lastId = 0;

/** Stands in for a BrowserWindow. It runs only what may run in Electron's sandbox. */
export class BrowserWindow extends EventEmitter {
  readonly id: number;
  readonly webContents: WebContentsDouble;
  readonly options: Options;
  #state = { visible: true, minimized: false, maximized: false, focused: false };

  static getAllWindows(): BrowserWindow[] {
    return [...open];
  }

  constructor(options: Options) {
    super();
    const { sandbox, contextIsolation, nodeIntegration, preload, session } =
      options.webPreferences ?? {};
    if (sandbox !== true || contextIsolation !== true || nodeIntegration !== false) {
      throw new Error('the double only shows sandboxed, isolated windows without Node');
    }
    const own = session instanceof SessionDouble ? session : defaultSession;
    this.webContents = new WebContentsDouble(own, options.webPreferences ?? {});
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

  getBounds(): { x: number; y: number; width: number; height: number } {
    return { x: 0, y: 0, width: 800, height: 600, ...this.options };
  }

  isKiosk(): boolean {
    return this.options.kiosk === true;
  }

  /** As a person or the system closes it. The page is not asked, as it is there. */
  close(): void {
    const event = new PreventableEvent();
    this.emit('close', event);
    if (!event.defaultPrevented) this.#closed();
  }

  destroy(): void {
    this.#closed();
  }

  async #open(preload: string): Promise<void> {
    const context = await this.webContents.session.context();
    const page = await context.newPage();
    const { width = 800, height = 600 } = this.options;
    await page.setViewportSize({ width, height });
    await this.webContents.attach(page, preload);
  }

  #closed(): void {
    if (!open.delete(this)) return;
    this.webContents.end();
    this.emit('closed');
    if (open.size === 0) app.windowAllClosed();
  }
}

app.windows = { all: () => BrowserWindow.getAllWindows() };
