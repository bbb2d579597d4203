import type { DoorState } from '../../contract/visitors.ts';
import { networksNow } from '../../shop/host.ts';
import type { Shop } from '../../shop/host.ts';
import { openVisitorsDoor } from './door.ts';
import type { OpenVisitorsDoor } from './door.ts';

export interface KeptDoor {
  stop(): Promise<void>;
}

/** Milliseconds between two looks at the network: a router may give this PC another address. */
const lookEvery = 10_000;

/** The name by which this PC may be found on its own network. */
export const localName = 'kompor.local';

/**
 * Opens and closes the visitors' door as the showroom's setting says, follows the network card when
 * its address changes, and tells the shop what has become of it. One thing at a time.
 */
export function keepVisitorsDoor(options: {
  shop: Shop;
  report(error: unknown): void;
  /** The network cards; those of this PC by default. */
  networks?: () => { name: string; address: string }[];
}): KeptDoor {
  const { shop, report, networks = networksNow } = options;
  const { door } = shop.visitors;
  let open: (OpenVisitorsDoor & { as: string }) | null = null;
  let turn: Promise<void> = Promise.resolve();
  let isStopped = false;

  const close = async (): Promise<void> => {
    const closing = open;
    open = null;
    await closing?.close();
  };

  const follow = async (): Promise<void> => {
    const { isOpen, network, port } = door.setting();
    if (isStopped || !isOpen) {
      await close();
      door.tell({ kind: 'closed' });
      return;
    }
    const host = networks().find(({ name }) => name === network)?.address;
    if (host === undefined) {
      await close();
      door.tell({ kind: 'failed', trouble: 'NO_NETWORK' });
      return;
    }
    const wanted = `${host} ${port}`;
    if (open?.as === wanted) return;
    await close();
    try {
      const names = [localName, ...namesOfCards()];
      open = { ...(await openVisitorsDoor({ shop, host, port, names, report })), as: wanted };
      door.tell({ kind: 'open', address: open.address });
    } catch (error) {
      door.tell({ kind: 'failed', trouble: troubleOf(error, report) });
    }
  };

  /** The host that the cards name, where it is one on the showroom's own network. */
  const namesOfCards = (): string[] => {
    const { hostname } = new URL(shop.cardOrigin());
    return [hostname];
  };

  const next = (): void => {
    turn = turn.then(follow).catch(report);
  };
  const unwatch = door.watch(next);
  const timer = setInterval(next, lookEvery).unref();

  return {
    stop: async () => {
      isStopped = true;
      unwatch();
      clearInterval(timer);
      next();
      await turn;
    },
  };
}

type Trouble = Extract<DoorState, { kind: 'failed' }>['trouble'];

function troubleOf(error: unknown, report: (error: unknown) => void): Trouble {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return 'PORT_TAKEN';
  if (code === 'EACCES') return 'PORT_FORBIDDEN';
  if (code === 'EADDRNOTAVAIL') return 'NO_NETWORK';
  report(error);
  return 'FAILED';
}
