import type { ImportStatus } from '../../../../src/contract/catalogue.ts';
import type { ShopEvent } from '../../../../src/contract/events.ts';
import { newKey } from '../../../support/shop.ts';
import type { TestShop } from '../../../support/shop.ts';

type Bytes = Uint8Array | string;

export function start({ client }: TestShop, bytes: Bytes, fileName = 'produk.csv') {
  const data = Buffer.from(bytes as string).toString('base64');
  return client.catalogue.startImport({ key: newKey(), fileName, data });
}

/** Follows the shop's events until `enough`, asking after each; begins with `act`. */
export async function follow(
  { client }: TestShop,
  act: () => Promise<{ importId: string }>,
  enough: (status: ImportStatus) => boolean | Promise<boolean>,
): Promise<ImportStatus> {
  let importId = '';
  for await (const event of await client.events.stream({})) {
    if (event.type === 'hello') ({ importId } = await act());
    if (!isOf(event, importId)) continue;
    const status = await client.catalogue.importStatus({ importId });
    if (await enough(status)) return status;
  }
  throw new Error('the stream of events ended');
}

function isOf(event: ShopEvent, importId: string): boolean {
  return event.type === 'hello' || (event.type === 'import' && event.importId === importId);
}

/** Reads a file as far as its preview, or until it has failed. */
export function preview(shop: TestShop, bytes: Bytes, fileName?: string): Promise<ImportStatus> {
  return follow(
    shop,
    () => start(shop, bytes, fileName),
    ({ state }) => state !== 'reading',
  );
}

export function apply({ client }: TestShop, importId: string, skipRefused = false, key = newKey()) {
  return client.catalogue.applyImport({ key, importId, skipRefused });
}

/** Previews and applies. */
export async function take(shop: TestShop, bytes: Bytes, skipRefused = false) {
  const { importId } = await preview(shop, bytes);
  return apply(shop, importId, skipRefused);
}

/** `new changed unchanged refused leftOut`. */
export function counts({ preview: seen }: ImportStatus): string {
  if (seen === null) throw new Error('there is no preview');
  const { counts: n } = seen;
  return `${n.new} ${n.changed} ${n.unchanged} ${n.refused} ${n.leftOut}`;
}

export async function bySku({ client }: TestShop, sku: string) {
  const { product } = await client.catalogue.findByCode({ code: sku });
  if (product === null) throw new Error(`no product ${sku}`);
  return client.catalogue.get({ id: product.id });
}

/** How many rows of a table there are, read past the shop's own questions. */
export function rowsIn({ shop }: TestShop, table: string): number {
  return shop.store.db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}

/** A file of our own template with `rows` products. */
export function manyProducts(rows: number): string {
  const lines = ['SKU;Nama;Harga;Kategori;Perajin;Desa;Stok;Deskripsi'];
  for (let n = 1; n <= rows; n += 1) {
    const names = `Kategori ${n % 30};Perajin ${n % 150};Desa ${n % 20}`;
    lines.push(
      `SKU-${n};Keripik Rasa ${n % 97} Kemasan ${n};${1000 + n};${names};${n % 50};Buatan desa`,
    );
  }
  return lines.join('\n');
}
