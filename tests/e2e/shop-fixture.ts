import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { test as base, expect } from '@playwright/test';
import type { contract } from '../../src/contract/index.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

export type Books = ContractRouterClient<typeof contract>;

export interface ServedShop {
  folder: string;
  /** What the running program said of itself. */
  served: Served;
  /** The address that Kompor prints, token and all. */
  url: string;
  /** The same shop, asked directly: what the books really say. */
  books: Books;
  /** The power fails. */
  kill(): Promise<void>;
  /** The program starts again at the same address. */
  start(): Promise<void>;
}

interface WorkerFixtures {
  /** A data folder with the sample showroom, made once and copied for every test. */
  sampleFolder: string;
}

export const test = base.extend<{ shop: ServedShop }, WorkerFixtures>({
  sampleFolder: [
    // Playwright wants the first argument written as a pattern even where it is empty.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'kompor-sample-'));
      const served = await serve({ folder, sample: true });
      await served.stop();
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  shop: async ({ sampleFolder }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kompor-e2e-'));
    await cp(sampleFolder, folder, { recursive: true });
    const shop = await openServed(folder);
    await use(shop);
    await shop.served.stop();
    await rm(folder, { recursive: true, force: true });
  },
});

export { expect };

/** Serves a data folder, with everything a test needs to ask it and to cut its power. */
export async function openServed(folder: string): Promise<ServedShop> {
  const served = await serve({ folder });
  const shop: ServedShop = {
    folder,
    served,
    url: `${served.address}/#token=${served.token}`,
    books: booksOf(served),
    kill: () => shop.served.stop('SIGKILL'),
    start: async () => {
      shop.served = await serve({ folder, port: served.port });
      shop.books = booksOf(shop.served);
    },
  };
  return shop;
}

function booksOf({ address, token }: Served): Books {
  return createORPCClient(
    new RPCLink({ url: `${address}/rpc`, headers: { authorization: `Bearer ${token}` } }),
  );
}
