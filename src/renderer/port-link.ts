import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';

/** What the preload of a desktop window offers. */
export interface DesktopBridge {
  /** Asks for a port; it arrives as a window message `{ type: 'kompor:port' }`. */
  connect: () => void;
  readonly version?: string;
}

declare global {
  interface Window {
    readonly kompor?: DesktopBridge;
  }
}

const patience = 3000;

/**
 * Speaks with the shop over a MessagePort. A port dies with the shop's process or a reload of the
 * window: then the next call asks for a new one. A port that arrives unasked replaces the old.
 */
export function portLink(bridge: DesktopBridge): ClientLink<ClientContext> {
  let current: RPCLink<ClientContext> | null = null;
  let waiting: ((link: RPCLink<ClientContext>) => void)[] = [];

  window.addEventListener('message', (event) => {
    if (event.source !== window || event.data?.type !== 'kompor:port') return;
    const port = event.ports[0];
    if (!port) return;
    const link = new RPCLink({ port });
    port.addEventListener('close', () => {
      if (current === link) current = null;
    });
    port.start();
    current = link;
    for (const take of waiting) take(link);
    waiting = [];
  });

  function connected(): Promise<RPCLink<ClientContext>> {
    if (current) return Promise.resolve(current);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting = waiting.filter((take) => take !== arrived);
        reject(new TypeError('the shop did not answer'));
      }, patience);
      const arrived = (link: RPCLink<ClientContext>) => {
        clearTimeout(timer);
        resolve(link);
      };
      waiting.push(arrived);
      if (waiting.length === 1) bridge.connect();
    });
  }

  return {
    call: async (path, input, options) => (await connected()).call(path, input, options),
  };
}
