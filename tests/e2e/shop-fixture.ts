import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import type { Role } from '../../src/domain/permissions.ts';
import { httpClient, ownersClient } from '../support/http-client.ts';
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
  /** The same shop, asked directly by its owner: what the books really say. */
  books: Books;
  /** The power fails. */
  kill(): Promise<void>;
  /** The program starts again at the same address. */
  start(): Promise<void>;
}

interface TestFixtures {
  shop: ServedShop;
  /** As whom every page is signed in from the start; null leaves it at the sign-in screen. */
  signedInAs: Role | null;
  /** Whether a shift is open at the register from the start. */
  shiftOpen: boolean;
}

export const test = base.extend<TestFixtures>({
  signedInAs: ['owner', { option: true }],
  shiftOpen: [true, { option: true }],

  shop: async ({ context, signedInAs, shiftOpen }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kompor-e2e-'));
    // Not the asynchronous one: it takes six times as long for the sample's pictures.
    cpSync(process.env['KOMPOR_TEST_SHOWROOM'] ?? '', folder, { recursive: true });
    const shop = await openServed(folder);
    if (signedInAs !== null) await giveSession(context, shop, signedInAs);
    if (shiftOpen) await openShift(shop.books);
    await use(shop);
    await shop.served.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

export { expect };

/** Begins the day at the first register, with Rp200.000 in the drawer. */
async function openShift(books: Books): Promise<void> {
  const registerId = (await books.settings.setupStatus({})).registerId ?? '';
  const count = { 'note-50000': 4 };
  await books.shifts.open({ key: crypto.randomUUID(), registerId, count });
}

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
      const kioskPort = Number(new URL(served.kiosk).port);
      shop.served = await serve({ folder, port: served.port, kioskPort });
      shop.books = ownersClient(shop.served);
    },
  };
  return shop;
}

/** At the sign-in screen: chooses the sample's person in this role and enters the PIN. */
export async function signInAs(page: Page, shop: ServedShop, role: Role): Promise<void> {
  const { name, pin } = await sampleFace(shop.served, role);
  const screen = page.getByRole('dialog', { name: 'Siapa yang bertugas?' });
  await screen.getByRole('button', { name }).click();
  await screen.getByLabel(`PIN ${name}`).fill(pin);
  await expect(screen).toBeHidden();
}

/** Every page begins with a session in its tab, once: signing out and in again works as ever. */
async function giveSession(context: BrowserContext, shop: ServedShop, role: Role): Promise<void> {
  const { id, pin } = await sampleFace(shop.served, role);
  const { session } = await anybody(shop.served).people.signIn({ staffId: id, pin });
  await context.addInitScript(
    ({ given, address }) => {
      if (window.location.origin !== address) return;
      if (window.sessionStorage.getItem('given') !== null) return;
      window.sessionStorage.setItem('given', 'once');
      window.sessionStorage.setItem('kompor.session', given);
    },
    { given: session, address: shop.served.address },
  );
}

/** Who stands for a role in the sample, and the PIN that it tells. */
async function sampleFace(served: Served, role: Role) {
  const faces = await anybody(served).people.signInList({});
  const face = faces.find((one) => one.role === role);
  if (!face?.samplePin) throw new Error(`the sample has nobody as ${role}`);
  return { id: face.id, name: face.name, pin: face.samplePin };
}

function anybody(served: Served): Books {
  return httpClient(served, () => null);
}
