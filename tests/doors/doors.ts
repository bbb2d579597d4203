import { MessageChannel } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { RPCHandler as PortHandler } from '@orpc/server/message-port';
import { onTestFinished } from 'vitest';
import { booksHeader } from '../../src/contract/books-header.ts';
import { sessionHeader } from '../../src/contract/session-header.ts';
import { openDoor } from '../../src/http/door.ts';
import { nobody } from '../../src/shop/host.ts';
import type { Shop } from '../../src/shop/host.ts';
import { httpClient, owner } from '../support/http-client.ts';
import type { Client } from '../support/http-client.ts';

export type { Client } from '../support/http-client.ts';

export const token = 'kunci-pintu-untuk-uji-coba-saja-0123456789ab';

/** A door of a shop: the client that a window with this session has there. */
export type Open = (shop: Shop, session: string | null) => Promise<Client>;

/** The three doors of one shop. */
export const doors: [name: string, open: Open][] = [
  ['in process', async (shop, session) => shop.clientAs(session) as unknown as Client],
  ['message port', async (shop, session) => throughPort(shop, session)],
  ['http', async (shop, session) => throughHttp(shop, session)],
];

/** The session of an owner who has just begun to work here. */
export async function signInOwner({ client, clientAs }: Shop): Promise<string> {
  const made = { key: crypto.randomUUID(), id: null, role: 'owner' as const, ...owner };
  const { id: staffId } = await client.people.save(made);
  return (await clientAs(null).people.signIn({ staffId, pin: owner.pin })).session;
}

export function throughPort(shop: Shop, session: string | null, books?: string): Client {
  const { port1, port2 } = new MessageChannel();
  new PortHandler(
    shop.router,
    shop.doorOptions(() => undefined),
  ).upgrade(port1, { context: { caller: nobody } });
  onTestFinished(() => {
    port1.close();
    port2.close();
  });
  port1.start();
  port2.start();
  const headers = {
    ...(session === null ? {} : { [sessionHeader]: session }),
    ...(books === undefined ? {} : { [booksHeader]: books }),
  };
  return createORPCClient(new PortLink({ port: port2, headers }));
}

export async function throughHttp(
  shop: Shop,
  session: string | null,
  books?: string,
): Promise<Client> {
  const { address } = await openHttp(shop);
  return httpClient({ address, token, ...(books === undefined ? {} : { books }) }, () => session);
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
