import type { DoorState, nameStates } from '../../contract/visitors.ts';
import { networksNow } from '../../shop/host.ts';
import type { Shop } from '../../shop/host.ts';
import { announceName } from '../mdns.ts';
import { openVisitorsDoor } from './door.ts';
import type { OpenVisitorsDoor } from './door.ts';

export interface KeptDoor {
  stop(): Promise<void>;
}

/** Milliseconds between two looks at the network: a router may give this PC another address. */
const lookEvery = 10_000;

/** The name by which this PC is found on its own network, where the cards do not say another. */
const usualName = 'kompor.local';

/**
 * Opens and closes the visitors' door as the showroom's setting says, follows the network card when
 * its address changes, and tells the shop what has become of it. One thing at a time.
 */
export function keepVisitorsDoor(options: {
  shop: Shop;
  report(error: unknown): void;
  /** The network cards; those of this PC by default. */
  networks?: () => { name: string; address: string }[];
  /** Makes the name known on the network; tests let it be. */
  announce?: typeof announceName;
}): KeptDoor {
  const { shop, report, networks = networksNow, announce = announceName } = options;
  const { door } = shop.visitors;
  let open: { door: OpenVisitorsDoor; named: AnnouncedName; as: string } | null = null;
  let turn: Promise<void> = Promise.resolve();
  let isStopped = false;

  const close = async (): Promise<void> => {
    const closing = open;
    open = null;
    await closing?.named.stop();
    await closing?.door.close();
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
    const name = nameOf(shop.cardOrigin());
    const wanted = `${host} ${port} ${name}`;
    if (open?.as === wanted) return;
    await close();
    try {
      const names = [usualName, new URL(shop.cardOrigin()).hostname];
      const opened = await openVisitorsDoor({ shop, host, port, names, report });
      const address = opened.address.replace(host, name);
      const tell = (state: NameState): void => {
        door.tell({ kind: 'open', address: opened.address, name: { address, state } });
      };
      tell('looking');
      const named = announce({
        name,
        address: host,
        onChange: ({ state }) => {
          if (open?.door === opened || open === null) tell(state);
        },
      });
      open = { door: opened, named, as: wanted };
    } catch (error) {
      door.tell({ kind: 'failed', trouble: troubleOf(error, report) });
    }
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

type AnnouncedName = ReturnType<typeof announceName>;
type NameState = (typeof nameStates)[number];

/** The name on the cards, where it is one of the showroom's own network. */
function nameOf(cardOrigin: string): string {
  const { hostname } = new URL(cardOrigin);
  return /^[a-z\d](?:[a-z\d-]*[a-z\d])?\.local$/i.test(hostname) ? hostname : usualName;
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
