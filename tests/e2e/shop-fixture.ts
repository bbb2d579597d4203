import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { contract } from '../../src/contract/index.ts';
import { sessionHeader } from '../../src/contract/session-header.ts';
import type { Role } from '../../src/domain/permissions.ts';
import { serve } from './serve.ts';
import type { Served } from './serve.ts';

export type Books = ContractRouterClient<typeof contract>;

export interface ServedShop {
  folder: string;
  /** What the running program said of itself. */
  served: Served;
  /** The address that Kompor prints, token and all. */
  url: string;
  /** The same shop, asked directly by its owner: what the books really say. */
  books: Books;
  /** From now on `books` asks in the name of the one person of this role who has this PIN. */
  enter(role: Role, pin: string): Promise<void>;
  /** The power fails. */
  kill(): Promise<void>;
  /** The program starts again at the same address. */
  start(): Promise<void>;
}

interface WorkerFixtures {
  /** A data folder with the sample showroom, made once and copied for every test. */
  sampleFolder: string;
}

interface TestFixtures {
  shop: ServedShop;
  /** As whom the page is signed in from the start; null leaves it at the sign-in screen. */
  signedInAs: Role | null;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  signedInAs: ['owner', { option: true }],

  page: async ({ page, shop, signedInAs }, use) => {
    if (signedInAs !== null) await giveSession(page, shop, signedInAs);
    await use(page);
  },

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
    books: await booksOfOwner(served),
    enter: async (role, pin) => {
      shop.books = booksOf(shop.served, await sessionOf(shop.served, role, pin));
    },
    kill: () => shop.served.stop('SIGKILL'),
    start: async () => {
      shop.served = await serve({ folder, port: served.port });
      shop.books = await booksOfOwner(shop.served);
    },
  };
  return shop;
}

/** The PIN that the sample showroom tells of its person in this role. */
export async function samplePin(served: Served, role: Role): Promise<string | null> {
  const faces = await booksOf(served, null).people.signInList({});
  return faces.find((face) => face.role === role)?.samplePin ?? null;
}

/** At the sign-in screen: chooses the sample's person in this role and enters the PIN. */
export async function signInAs(page: Page, shop: ServedShop, role: Role): Promise<void> {
  const faces = await booksOf(shop.served, null).people.signInList({});
  const face = faces.find((one) => one.role === role);
  if (!face?.samplePin) throw new Error(`nobody to sign in as ${role}`);
  await page.getByRole('button', { name: face.name }).click();
  await page.getByLabel(`PIN ${face.name}`).fill(face.samplePin);
  await expect(page.getByRole('dialog', { name: 'Siapa yang bertugas?' })).toBeHidden();
}

/** The page begins with a session in its tab, once: signing out and in again works as ever. */
async function giveSession(page: Page, shop: ServedShop, role: Role): Promise<void> {
  const pin = await samplePin(shop.served, role);
  if (pin === null) throw new Error(`the sample has nobody as ${role}`);
  const session = await sessionOf(shop.served, role, pin);
  await page.addInitScript(
    ({ given, address }) => {
      if (window.location.origin !== address) return;
      if (window.sessionStorage.getItem('given') !== null) return;
      window.sessionStorage.setItem('given', 'once');
      window.sessionStorage.setItem('kompor.session', given);
    },
    { given: session, address: shop.served.address },
  );
}

async function booksOfOwner(served: Served): Promise<Books> {
  const pin = await samplePin(served, 'owner');
  return booksOf(served, pin === null ? null : await sessionOf(served, 'owner', pin));
}

async function sessionOf(served: Served, role: Role, pin: string): Promise<string> {
  const { people } = booksOf(served, null);
  const face = (await people.signInList({})).find((one) => one.role === role);
  if (!face) throw new Error(`nobody can sign in as ${role}`);
  return (await people.signIn({ staffId: face.id, pin })).session;
}

function booksOf({ address, token }: Served, session: string | null): Books {
  const headers = {
    authorization: `Bearer ${token}`,
    ...(session === null ? {} : { [sessionHeader]: session }),
  };
  return createORPCClient(new RPCLink({ url: `${address}/rpc`, headers }));
}
