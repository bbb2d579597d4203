import { EventEmitter } from 'node:events';

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

/** Electron's names of permissions, each with Chromium's name for the browser the pages run in. */
const permissions: Record<string, string[]> = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
};

/** Stands in for a session: keeps the handlers that decide, and says what they decide. */
export class SessionDouble extends EventEmitter {
  #request: RequestHandler | null = null;
  #check: CheckHandler | null = null;

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

  /** Chromium's names of the permissions that are granted and refused; without handlers all are granted. */
  decided(contents: unknown, origin: string): { granted: string[]; refused: string[] } {
    const granted: string[] = [];
    const refused: string[] = [];
    for (const [ours, theirs] of Object.entries(permissions)) {
      let allowed = this.#request === null;
      this.#request?.(contents, ours, (answer) => (allowed = answer), { requestingUrl: origin });
      const held = this.#check?.(contents, ours, origin, {}) ?? true;
      (allowed && held ? granted : refused).push(...theirs);
    }
    return { granted, refused };
  }
}

export const defaultSession = new SessionDouble();
const partitions = new Map<string, SessionDouble>();

export const session = {
  defaultSession,
  fromPartition: (name: string) => {
    const known = partitions.get(name) ?? new SessionDouble();
    partitions.set(name, known);
    return known;
  },
};
