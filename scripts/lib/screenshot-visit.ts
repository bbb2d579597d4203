import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { openVisitorsDoor } from '../../src/http/visitors/door.ts';
import { networksNow } from '../../src/shop/host.ts';
import type { Shop } from '../../src/shop/host.ts';
import { clock } from './screenshot-day.ts';

/** A morning of visitors, as the office tells it: what was scanned, looked at and searched in vain. */
export async function visitADay(shop: Shop): Promise<void> {
  const { visits, baskets, door } = shop.visitors;
  const { products } = await shop.client.catalogue.search({ limit: 9 });
  const now = clock.at;
  for (const [at, { id }] of products.entries()) {
    clock.at = now - (at % 5) * 3_600_000;
    for (let count = 0; count <= (at * 7) % 11; count += 1) visits.count('scan', id);
    for (let count = 0; count < (at * 5) % 6; count += 1) visits.count('view', id);
  }
  clock.at = now;
  visits.count('search', '');
  visits.count('found_nothing', 'sandal lurik');
  for (const { id } of products.slice(0, 3)) await baskets.add(null, id);
  const [network] = networksNow();
  const setting = { isOpen: true, network: network?.name ?? 'wlan0', port: 80 };
  await shop.client.visitors.saveDoor({ key: crypto.randomUUID(), setting });
  const name = { address: 'http://kompor.local', state: 'held' } as const;
  door.tell({ kind: 'open', address: `http://${network?.address ?? '192.0.2.2'}`, name });
}

/** What a visitor's phone shows: a product, and the basket with its code. */
export async function takeVisit(
  browser: Browser,
  shop: Shop,
  folder: string,
  shrink: (file: string) => void,
): Promise<void> {
  const host = { host: '127.0.0.1', port: 0, names: [] };
  const door = await openVisitorsDoor({ shop, ...host, report: console.error });
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'id-ID',
    colorScheme: 'light',
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const take = async (name: string): Promise<void> => {
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    shrink(file);
    console.log(`${name}.png`);
  };
  const { products } = await shop.client.catalogue.search({ text: 'bawang goreng', limit: 1 });
  await page.goto(`${door.address}/p/${encodeURIComponent(products[0]?.sku ?? '')}`);
  await take('ponsel-produk');
  await page.getByRole('button', { name: 'Masukkan keranjang' }).click();
  await take('ponsel-keranjang');
  await context.close();
  await door.close();
}
