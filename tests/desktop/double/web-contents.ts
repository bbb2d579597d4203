import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page, Route } from '@playwright/test';
import { app, PreventableEvent } from './app.ts';
import { ipcMain } from './ipc-main.ts';
import { TransferredPorts } from './ports.ts';
import type { PortDouble } from './ports.ts';
import { ownAddress, shownAt } from './protocol.ts';
import type { SessionDouble } from './session.ts';

type Packed = { text: string } | { json?: string } | { bytes: string };
type FromPage =
  | { type: 'send'; channel: string; args: unknown[] }
  | { type: 'port'; port: number; data: Packed }
  | { type: 'port-closed'; port: number };
type OpenHandler = (details: { url: string }) => { action: 'deny' | 'allow' };

const world = 'electron-preload';
const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

/** Stands in for a WebContents: a real Chromium page with the preload in an isolated world. */
export class WebContentsDouble extends EventEmitter {
  readonly mainFrame = { name: 'main frame' };
  readonly session: SessionDouble;
  readonly #preferences: Record<string, unknown>;
  #page: Page | null = null;
  #client: CDPSession | null = null;
  #context: number | null = null;
  #ports = this.#newPorts();
  #openHandler: OpenHandler | null = null;
  #expected: string | null = null;
  readonly #opened = Promise.withResolvers<Page>();

  constructor(session: SessionDouble, preferences: Record<string, unknown>) {
    super();
    this.session = session;
    this.#preferences = preferences;
  }

  /** Turns a fresh page into the contents of a window. */
  async attach(page: Page, preload: string): Promise<void> {
    const client = await page.context().newCDPSession(page);
    this.#page = page;
    this.#client = client;
    client.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name !== world) return;
      this.#ports.endAll();
      this.#ports = this.#newPorts();
      this.#context = context.id;
    });
    client.on('Runtime.bindingCalled', (call) => {
      if (call.executionContextId === this.#context)
        this.#hear(JSON.parse(call.payload) as FromPage);
    });
    client.on('Page.windowOpen', ({ url }) => this.#windowOpened(ownAddress(url)));
    await client.send('Page.enable');
    await client.send('Runtime.enable');
    await client.send('Runtime.addBinding', {
      name: '__electronDouble',
      executionContextName: world,
    });
    await client.send('Page.addScriptToEvaluateOnNewDocument', { source: read('page-world.js') });
    await client.send('Page.addScriptToEvaluateOnNewDocument', {
      source: `${read('preload-world.js')}__electronDoubleStart((require, module, exports) => {\n${readFileSync(preload, 'utf8')}\n})`,
      worldName: world,
    });
    await page.route('**/*', (route) => this.#answer(route));
    page.on('popup', (popup) => void popup.close());
    page.once('close', () => {
      this.#ports.endAll();
      this.#page = null;
      this.emit('destroyed');
    });
    this.#opened.resolve(page);
  }

  async load(url: string): Promise<void> {
    const page = await this.#opened.promise;
    await this.#grant(url);
    this.#expected = withoutHash(url);
    await page.goto(shownAt(url), { waitUntil: 'domcontentloaded' });
    this.emit('did-finish-load');
  }

  getURL(): string {
    return this.#page === null ? '' : ownAddress(this.#page.url());
  }

  /** What the window was made with; the double heeds its preload and session only. */
  getLastWebPreferences(): Record<string, unknown> {
    return this.#preferences;
  }

  isDestroyed(): boolean {
    return this.#page === null;
  }

  reload(): void {
    void this.#page?.reload();
  }

  /** The window is closed: the page goes with it. */
  end(): void {
    void this.#page?.close().catch(() => undefined);
  }

  setVisualZoomLevelLimits(): Promise<void> {
    // Nobody pinches a headless page.
    return Promise.resolve();
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  postMessage(channel: string, message: unknown, ports: PortDouble[] = []): void {
    const numbers = ports.map((port) => this.#ports.send(port));
    this.#tell({ type: 'message', channel, data: pack(message), ports: numbers });
  }

  #newPorts(): TransferredPorts {
    return new TransferredPorts({
      message: (port, data) => this.#tell({ type: 'port', port, data: pack(data) }),
      closed: (port) => this.#tell({ type: 'port-closed', port }),
    });
  }

  #tell(message: object): void {
    if (this.#context === null || this.#page === null) return;
    const expression = `__electronDoubleHear(${JSON.stringify(message)})`;
    this.#client
      ?.send('Runtime.evaluate', { expression, contextId: this.#context })
      .catch(() => undefined);
  }

  #hear(message: FromPage): void {
    if (message.type === 'port') this.#ports.deliver(message.port, unpack(message.data));
    else if (message.type === 'port-closed') this.#ports.end(message.port);
    else {
      const event = { sender: this, senderFrame: this.mainFrame, ports: [] };
      ipcMain.emit(message.channel, event, ...message.args);
    }
  }

  #windowOpened(url: string): void {
    const { action } = this.#openHandler?.({ url }) ?? { action: 'allow' };
    if (action === 'allow') throw new Error(`the double opens no windows by itself: ${url}`);
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const url = ownAddress(request.url());
    if (
      request.isNavigationRequest() &&
      this.#refuses(url, request.frame().parentFrame() === null)
    ) {
      await route.abort('aborted');
      return;
    }
    const own = await this.session.protocol.answer(url, request.method());
    if (own === null) await route.abort('internetdisconnected');
    else await route.fulfill(own);
  }

  /** Asks the app about a navigation that it did not begin itself. */
  #refuses(url: string, isMainFrame: boolean): boolean {
    if (isMainFrame && withoutHash(url) === this.#expected) {
      this.#expected = null;
      return false;
    }
    const details = Object.assign(new PreventableEvent(), { url, isMainFrame });
    this.emit('will-frame-navigate', details);
    if (isMainFrame) this.emit('will-navigate', details);
    return details.defaultPrevented;
  }

  /** Chromium then decides as the app did. What a session sets lasts as long as the session. */
  async #grant(url: string): Promise<void> {
    const origin = new URL(shownAt(url)).origin;
    const { protocol, host } = new URL(url);
    const { granted, refused } = this.session.decided(this, `${protocol}//${host}`);
    const target = await this.#client?.send('Target.getTargetInfo');
    const browserContextId = target?.targetInfo.browserContextId;
    for (const name of [...granted, ...refused]) {
      const setting = granted.includes(name) ? 'granted' : 'denied';
      await this.#client?.send('Browser.setPermission', {
        permission: { name },
        setting,
        origin,
        ...(browserContextId === undefined ? {} : { browserContextId }),
      });
    }
  }
}

function pack(data: unknown): Packed {
  if (typeof data === 'string') return { text: data };
  if (data instanceof Uint8Array) return { bytes: Buffer.from(data).toString('base64') };
  const json = JSON.stringify(data);
  return json === undefined ? {} : { json };
}

function unpack(packed: Packed): unknown {
  if ('text' in packed) return packed.text;
  if ('bytes' in packed) return new Uint8Array(Buffer.from(packed.bytes, 'base64'));
  return packed.json === undefined ? undefined : JSON.parse(packed.json);
}

function withoutHash(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

export function announce(contents: WebContentsDouble): void {
  app.emit('web-contents-created', new PreventableEvent(), contents);
}
