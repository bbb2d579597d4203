import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { sessionHeader } from '../../src/contract/session-header.ts';
import { ownersClient, signInOwner } from '../support/http-client.ts';
import type { Client } from '../support/http-client.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

export type Books = Client;

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

  shop: async ({ sampleFolder, context }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kompor-e2e-'));
    await cp(sampleFolder, folder, { recursive: true });
    const shop = await openServed(folder);
    await staySignedIn(context, shop);
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
    books: ownersClient(served),
    kill: () => shop.served.stop('SIGKILL'),
    start: async () => {
      shop.served = await serve({ folder, port: served.port });
      shop.books = ownersClient(shop.served);
    },
  };
  return shop;
}

/**
 * Signs the owner in at every page of `context`, and again after each start of the shop: whatever a
 * page then asks waits for that.
 */
async function staySignedIn(context: BrowserContext, shop: ServedShop): Promise<void> {
  let session = signInOwner(shop.served);
  const first = await session;
  await context.addInitScript((given) => {
    window.sessionStorage.setItem('kompor.session', given);
  }, first);
  const { start } = shop;
  let again = false;
  shop.start = async () => {
    if (!again) {
      again = true;
      await context.route('**/rpc/**', async (route) => {
        const headers = { ...route.request().headers(), [sessionHeader]: await session };
        await route.continue({ headers }).catch(() => undefined);
      });
    }
    session = start().then(() => signInOwner(shop.served));
    await session;
  };
}
