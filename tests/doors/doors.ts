import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { onTestFinished } from 'vitest';
import type { contract } from '../../src/contract/index.ts';
import { openDoor } from '../../src/http/door.ts';
import { nobody } from '../../src/shop/host.ts';
import type { Shop } from '../../src/shop/host.ts';

export type Client = ContractRouterClient<typeof contract>;

export const token = 'kunci-pintu-untuk-uji-coba-saja-0123456789ab';

/** The three doors of one shop, each as the client that uses it. */
export const doors: [name: string, open: (shop: Shop) => Promise<Client>][] = [
  ['in process', async (shop) => shop.client as unknown as Client],
  ['message port', async (shop) => throughPort(shop)],
  ['http', async (shop) => throughHttp(shop)],
];

function throughPort(shop: Shop): Client {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(
    shop.router,
    shop.doorOptions(() => undefined),
  ).upgrade(port1, {
    context: { caller: nobody },
  });
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  port1.start();
  port2.start();
  return createORPCClient(new PortLink({ port: port2 }));
}

async function throughHttp(shop: Shop): Promise<Client> {
  const { address } = await openHttp(shop);
  return createORPCClient(
    new RPCLink({ url: `${address}/rpc`, headers: { authorization: `Bearer ${token}` } }),
  );
}

/** The HTTP door on a free port, without screens. */
export async function openHttp(shop: Shop) {
  const faults: unknown[] = [];
  const door = await openDoor({
    shop,
    token,
    port: 0,
    screens: null,
    report: (error) => faults.push(error),
  });
  onTestFinished(() => door.close());
  return { address: door.address, faults };
}
