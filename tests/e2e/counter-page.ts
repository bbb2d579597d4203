import type { CDPSession, Page } from '@playwright/test';
import { expect } from './shop-fixture.ts';
import type { Books } from './shop-fixture.ts';

const scanners = new WeakMap<Page, CDPSession>();

/** The separator of GS1 fields, and the keys that scanners press for it: Control and `]`. */
const separator = '\u001d';
const separatorKeys = { key: ']', code: 'BracketRight', windowsVirtualKeyCode: 221, modifiers: 2 };

/**
 * Scans as a wedge scanner does: keys with their own clock, `gap` milliseconds apart, sent without
 * waiting for the page. The clock goes with the keys, so a busy machine does not make it slower.
 */
export async function scan(page: Page, code: string, gap = 8): Promise<void> {
  let keyboard = scanners.get(page);
  if (!keyboard) {
    keyboard = await page.context().newCDPSession(page);
    scanners.set(page, keyboard);
  }
  const session = keyboard;
  const begin = Date.now() / 1000;
  const keys = [
    ...[...code].map((text) => (text === separator ? separatorKeys : { key: text, text })),
    { key: 'Enter', text: '\r', code: 'Enter', windowsVirtualKeyCode: 13 },
  ];
  await Promise.all(
    keys.flatMap((press, index) => {
      const timestamp = begin + (index * gap) / 1000;
      const up = { ...press, text: '' };
      return [
        session.send('Input.dispatchKeyEvent', { type: 'keyDown', timestamp, ...press }),
        session.send('Input.dispatchKeyEvent', { type: 'keyUp', timestamp, ...up }),
      ];
    }),
  );
}

/** Opens the counter by the address that Kompor printed and waits for the shelf. */
export async function openCounter(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await expect(page.getByRole('list', { name: 'Produk' })).toBeVisible();
}

/** The lines of the cart. */
export function lines(page: Page) {
  return page.getByRole('list', { name: 'Keranjang' }).getByRole('listitem');
}

/** Begins again with an empty cart. */
export async function clearCart(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Kosongkan', exact: true }).click();
  await expect(page.getByText('Siap memindai')).toBeVisible();
}

/** What the cart comes to. */
export function total(page: Page) {
  return page.getByRole('status', { name: 'Total' });
}

export interface Coded {
  id: string;
  name: string;
  sku: string;
  price: number;
  code: string;
}

/** Products that are sold by the piece at a known price, each with its first barcode. */
export async function pieceGoods(books: Books, count: number): Promise<Coded[]> {
  const { products } = await books.catalogue.search({ limit: 200 });
  const found: Coded[] = [];
  for (const { id, unit, price, name, sku, onHand } of products) {
    if (unit !== 'piece' || price === null || onHand < 5000) continue;
    const [code] = (await books.catalogue.get({ id })).barcodes;
    if (code) found.push({ id, name, sku, price, code });
    if (found.length === count) break;
  }
  return found;
}
