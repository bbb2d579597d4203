import { ORPCError } from '@orpc/client';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { ConnectionLost } from './connection-lost.ts';

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
 * window: then its calls throw `ConnectionLost` and the next one asks for a new port. A port that
 * arrives unasked replaces the old. `headers` go with every call.
 */
export function portLink(
  bridge: DesktopBridge,
  headers: () => Record<string, string>,
): ClientLink<ClientContext> {
  let current: RPCLink<ClientContext> | null = null;
  const closed = new WeakSet<RPCLink<ClientContext>>();
  let waiting: ((link: RPCLink<ClientContext>) => void)[] = [];

  window.addEventListener('message', (event) => {
    if (event.source !== window || event.data?.type !== 'kompor:port') return;
    const port = event.ports[0];
    if (!port) return;
    // Before the link hears of it, so that what the link then throws is known for what it is.
    port.addEventListener('close', () => {
      closed.add(link);
      if (current === link) current = null;
    });
    const link = new RPCLink({ port, headers });
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
        reject(new ConnectionLost());
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
    call: async (path, input, options) => {
      const link = await connected();
      try {
        return await link.call(path, input, options);
      } catch (error) {
        const isOther = error instanceof ORPCError || options.signal?.aborted === true;
        if (isOther || !closed.has(link)) throw error;
        throw new ConnectionLost(error);
      }
    },
  };
}
