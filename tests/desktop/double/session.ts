import { EventEmitter } from 'node:events';
import type { BrowserContext } from '@playwright/test';
import { ProtocolDouble } from './protocol.ts';

type Answer = (allowed: boolean) => void;
type RequestHandler = (
  contents: unknown,
  permission: string,
  answer: Answer,
  details: object,
) => void;
type CheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: object,
) => boolean;

/** Chromium's names of permissions, each with Electron's name and the kind of media where it is one. */
const permissions: Record<string, { electron: string; media?: 'video' | 'audio' }> = {
  geolocation: { electron: 'geolocation' },
  notifications: { electron: 'notifications' },
  camera: { electron: 'media', media: 'video' },
  microphone: { electron: 'media', media: 'audio' },
  midi: { electron: 'midi' },
  'clipboard-read': { electron: 'clipboard-read' },
  'idle-detection': { electron: 'idle-detection' },
  'window-management': { electron: 'window-management' },
};

/**
 * Stands in for a session: its own addresses, the handlers that decide and what they decide, and its
 * pages in a browser context of their own, so that storage is apart as it is there. Nothing is kept
 * beyond the end of the app, whatever the session's name; it downloads nothing.
 */
export class SessionDouble extends EventEmitter {
  readonly protocol = new ProtocolDouble();
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;
  readonly #name: string;
  #context: Promise<BrowserContext> | null = null;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  isPersistent(): boolean {
    return this.#name === '' || this.#name.startsWith('persist:');
  }

  /** As the session itself loads an address: only what it handles. */
  async fetch(url: string): Promise<Response> {
    const answer = await this.protocol.answer(url, 'GET');
    if (answer === null) throw new Error(`the double loads nothing from elsewhere: ${url}`);
    return new Response(new Uint8Array(answer.body), answer);
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#request = handler;
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(): void {
    // Pages of the double see no devices to begin with.
  }

  setDisplayMediaRequestHandler(): void {
    // A headless page cannot choose a screen.
  }

  /** Where its pages are shown: the default session's in Chromium's own context. */
  context(): Promise<BrowserContext> {
    if (chromium === null) throw new Error('Chromium is not running');
    this.#context ??=
      this === defaultSession
        ? Promise.resolve(chromium)
        : (chromium.browser()?.newContext() ?? Promise.reject(new Error('Chromium has ended')));
    return this.#context;
  }

  /** Chromium's names of the permissions that are granted and refused; without handlers all are granted. */
  decided(contents: unknown, origin: string): { granted: string[]; refused: string[] } {
    const granted: string[] = [];
    const refused: string[] = [];
    const requestingUrl = `${origin}/`;
    for (const [theirs, { electron, media }] of Object.entries(permissions)) {
      const frame = { isMainFrame: true, requestingUrl };
      let allowed = this.#request === null;
      this.#request?.(contents, electron, (answer) => (allowed = answer), {
        ...frame,
        ...(media === undefined ? {} : { mediaTypes: [media] }),
      });
      const held = this.#check?.(contents, electron, requestingUrl, {
        ...frame,
        ...(media === undefined ? {} : { mediaType: media }),
      });
      (allowed && (held ?? true) ? granted : refused).push(theirs);
    }
    return { granted, refused };
  }
}

let chromium: BrowserContext | null = null;

/** Pages are shown in this Chromium from now on. */
export function showPagesIn(context: BrowserContext): void {
  chromium = context;
}

export const defaultSession = new SessionDouble('');
const partitions = new Map<string, SessionDouble>();

export const session = {
  defaultSession,
  fromPartition: (name: string) => {
    const known = partitions.get(name) ?? new SessionDouble(name);
    partitions.set(name, known);
    return known;
  },
};
