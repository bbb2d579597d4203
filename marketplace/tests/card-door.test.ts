import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DATABASES } from './support/databases.ts';
import { Keeper } from './support/keeper.ts';
import { removeFolder, startServer, temporaryFolder } from './support/server.ts';
import type { Server } from './support/server.ts';
import { newShowroom, product, ShowroomClient } from './support/showroom.ts';

/** A GTIN that no other test has. The prefix is one that GS1 keeps for examples. */
let lastGtin = 0;
function newGtin(prefix = '952'): string {
  const digits = `${prefix}${String(process.pid % 100_000).padStart(5, '0')}${String((lastGtin += 1)).padStart(4, '0')}`;
  const sum = Array.from(digits, Number).reduce((all, d, i) => all + d * (i % 2 === 0 ? 1 : 3), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

const scan = (address: string, path: string, headers = {}): Promise<Response> =>
  fetch(`${address}${path}`, { headers, redirect: 'manual' });

/** As a card has it: see src/domain/codes/card-address.ts of the shop. */
const skuPath = (sku: string): string => `/p/${encodeURIComponent(sku)}`;

describe.each(DATABASES)('a card scanned at home, on %s', (database) => {
  it('leads to a page with name, maker, price in whole rupiah, showroom and stock', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    const story = 'Gurih & renyah.\n\n"Kriuk" <b>sekali</b>.';
    await showroom.putProducts([
      product(sku, { price: 1_250_000, unit: 'kg', description: story }),
    ]);
    const { name } = await showroom.describe();
    const answer = await scan(showroom.address, skuPath(sku));
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).toContain('<html lang="id">');
    expect(page).toContain(`<h1>Keripik singkong ${sku}</h1>`);
    expect(page).toContain('Rp1.250.000 <small>/ kg</small>');
    expect(page).toContain('Dapur Contoh');
    expect(page).toContain('Desa Contoh');
    expect(shelves(page)).toEqual([[name, 'Ada']]);
    expect(page).toContain(
      '<p>Gurih &amp; renyah.</p><p>&quot;Kriuk&quot; &lt;b&gt;sekali&lt;/b&gt;.</p>',
    );
    expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    expect(answer.headers.get('vary')).toContain('accept-language');
    expect(answer.headers.get('set-cookie')).toBeNull();
  });

  it.each([
    'a/b c?d=e&f#g',
    '100% <script>alert(1)</script>',
    `"'><img src=x>`,
    'é日本🌶',
    '%2F',
    '+ +',
    '{slug}',
  ])('finds the SKU %s and escapes it', async (odd) => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code} ${odd}`;
    await showroom.putProducts([product(sku, { name: sku })]);
    const answer = await scan(showroom.address, skuPath(sku));
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(textOfTitle(page)).toBe(sku);
    expect(/rel="canonical" href="([^"]*)"/u.exec(page)?.[1]).toBe(
      skuPath(sku).replaceAll("'", '&#39;'),
    );
  });

  it('finds a product by its GTIN in a Digital Link, with batch, serial and expiry behind it', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    const gtin = newGtin();
    await showroom.putProducts([product(sku, { barcodes: ['abc', gtin, `0${gtin}`] })]);
    for (const behind of ['', '/', '/10/AB%2F1', '/10/A/21/12345?17=261231']) {
      const answer = await scan(showroom.address, `/01/0${gtin}${behind}`);
      expect([behind, answer.status]).toEqual([behind, 200]);
      expect(await answer.text()).toContain(`<h1>Keripik singkong ${sku}</h1>`);
    }
    await showroom.putProducts([product(sku, { barcodes: [] })]);
    expect((await scan(showroom.address, `/01/0${gtin}`)).status).toBe(404);
  });

  it('does not take a number that a shop gave out itself for a GTIN', async () => {
    const showroom = await newShowroom(database);
    const own = newGtin('215');
    await showroom.putProducts([product(`${showroom.code}-1`, { barcodes: [own] })]);
    expect((await scan(showroom.address, `/01/0${own}`)).status).toBe(404);
  });

  it('names every showroom that has the product, those with stock first', async () => {
    const [first, second] = [await newShowroom(database), await newShowroom(database)];
    const [one, two] = [(await first.describe()).name, (await second.describe()).name];
    const sku = `${first.code}-1`;
    await first.putProducts([product(sku, { onHand: 0 })]);
    await second.putProducts([product(sku, { onHand: 500 })]);
    expect(shelves(await (await scan(first.address, skuPath(sku))).text())).toEqual([
      [two, 'Ada'],
      [one, 'Habis'],
    ]);
    await second.putStock([{ sku, onHand: 0 }]);
    expect(shelves(await (await scan(first.address, skuPath(sku))).text())).toEqual(
      [
        [one, 'Habis'],
        [two, 'Habis'],
      ].toSorted(([a], [b]) => a!.localeCompare(b!, 'id')),
    );
  });

  it('shows one page for a GTIN that two showrooms have under SKUs of their own, with both prices', async () => {
    const [first, second] = [await newShowroom(database), await newShowroom(database)];
    const gtin = newGtin();
    const barcodes = [gtin];
    await first.putProducts([product(`${first.code}-a`, { barcodes, onHand: 0, price: 15_000 })]);
    await second.putProducts([
      product(`${second.code}-b`, { barcodes, onHand: null, price: 16_000 }),
    ]);
    const path = `/01/0${gtin}`;
    const before = await (await scan(first.address, path)).text();
    expect(before).toContain('<p class="price">Rp15.000</p>');
    expect(shelves(before)).toEqual([
      [`${(await second.describe()).name} Rp16.000`, 'Tanyakan'],
      [(await first.describe()).name, 'Habis'],
    ]);
    await second.putStock([{ sku: `${second.code}-b`, onHand: 1000 }]);
    const after = await (await scan(first.address, path)).text();
    expect(after).toContain('<p class="price">Rp16.000</p>');
    expect(shelves(after)).toEqual([
      [(await second.describe()).name, 'Ada'],
      [`${(await first.describe()).name} Rp15.000`, 'Habis'],
    ]);
  });

  it('says that a price is asked at the counter, and forgets what is no longer sold', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku, { price: null })]);
    expect(await (await scan(showroom.address, skuPath(sku))).text()).toContain(
      'Harga: tanyakan di gerai',
    );
    await showroom.putProducts([product(sku, { price: null, enabled: false })]);
    expect((await scan(showroom.address, skuPath(sku))).status).toBe(404);
    await showroom.putProducts([product(sku)]);
    expect((await scan(showroom.address, skuPath(sku))).status).toBe(200);
    await showroom.putProducts([product(sku, { enabled: false })]);
    expect((await scan(showroom.address, skuPath(sku))).status).toBe(404);
  });

  it('forgets what the people of the marketplace took off the shelves', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku)]);
    const keeper = await Keeper.signIn(showroom.address, inject(database).superadmin);
    const found = await keeper.tell<{ items: { id: string }[] }>(
      '{ products(options: { filter: { sku: { eq: "SKU" } } }) { items { id } } }'.replace(
        'SKU',
        sku,
      ),
    );
    const hide = 'mutation ($id: ID!) { updateProduct(input: { id: $id, enabled: false }) { id } }';
    await keeper.tell(hide, { id: found.items[0]!.id });
    expect((await scan(showroom.address, skuPath(sku))).status).toBe(404);
  });

  it('shows the picture, and page and picture together are under 60 kB', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    const bytes = await photo(showroom.code);
    const hash = createHash('sha256').update(bytes).digest('hex');
    await showroom.putPicture(hash, bytes);
    await showroom.putProducts([product(sku, { pictures: [hash] })]);
    const page = await (await scan(showroom.address, skuPath(sku))).text();
    const source = /<img src="([^"]+)"/u.exec(page)![1]!.replaceAll('&amp;', '&');
    const picture = await scan(showroom.address, source);
    expect(picture.headers.get('content-type')).toBe('image/webp');
    const drawn = Buffer.from(await picture.arrayBuffer());
    expect(await sharp(drawn).metadata()).toMatchObject({ width: 640, height: 640 });
    expect(Buffer.byteLength(page) + drawn.length).toBeLessThan(60_000);
  });

  it('allows its own style sheet and pictures, and no script at all', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku)]);
    const answer = await scan(showroom.address, skuPath(sku));
    const style = /<style>(.*)<\/style>/su.exec(await answer.text())![1]!;
    const hash = createHash('sha256').update(style).digest('base64');
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none'; img-src 'self' data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
  });

  it.each([
    ['id', undefined],
    ['id', 'id-ID,en;q=0.5'],
    ['id', 'jv'],
    ['en', 'en-GB,en;q=0.9'],
    ['en', 'nl,en;q=0.8,id;q=0.5'],
  ])('speaks %s to a browser that asks for %s', async (language, asked) => {
    const { address } = inject(database);
    const headers = asked === undefined ? {} : { 'accept-language': asked };
    const page = await (await scan(address, '/p/tidak-ada', headers)).text();
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(
      language === 'id' ? 'Produk ini belum ada di sini' : 'This product is not here yet',
    );
  });

  it.each([
    '/p/tidak-ada',
    '/p/%E0%A4%A',
    '/p/%FF',
    '/p/a%00b',
    '/p/',
    '/p',
    '/p/a/b',
    '/01/09521234543213',
    '/01/09521234543214',
    '/01/0952123454321',
    '/01/09521234543213/10/%E0%A4%A',
    '/01/09521234543213/99/a',
  ])('answers %s with a page that says what to do', async (path) => {
    const { address } = inject(database);
    const answer = await scan(address, path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('Pindai kartunya sekali lagi');
  });

  it('answers an endless code with a short page', async () => {
    const { address } = inject(database);
    const answer = await scan(address, `/p/${'x'.repeat(8000)}`);
    expect(answer.status).toBe(404);
    expect((await answer.text()).length).toBeLessThan(8000);
  });

  it('answers HEAD, an unchanged page and other methods as the web expects', async () => {
    const showroom = await newShowroom(database);
    const sku = `${showroom.code}-1`;
    await showroom.putProducts([product(sku)]);
    const address = `${showroom.address}${skuPath(sku)}`;
    const head = await fetch(address, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    const etag = head.headers.get('etag')!;
    expect(
      (await fetch(address, { headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' } }))
        .status,
    ).toBe(304);
    expect((await fetch(address, { method: 'POST' })).status).toBe(404);
  });
});

describe('a card scanned at home, where the operator has a storefront', () => {
  const dataFolder = temporaryFolder();
  let server: Server;

  beforeAll(async () => {
    server = await startServer({
      dataFolder,
      storefront: 'https://toko.contoh.id/produk/{slug}?sku={sku}',
    });
  });

  afterAll(async () => {
    await server.stop();
    removeFolder(dataFolder);
  });

  it('leads to the product there, and shows its own page for what is not sold online', async () => {
    const showroom = new ShowroomClient(server.address, server.showrooms[0]!.key);
    const gtin = newGtin();
    await showroom.putProducts([
      product('A/1 é&', { name: 'Keripik Pisang', barcodes: [gtin] }),
      product('ASK', { price: null }),
    ]);
    for (const path of [skuPath('A/1 é&'), `/01/0${gtin}/10/B`]) {
      const answer = await scan(server.address, path);
      expect(answer.status).toBe(302);
      expect(answer.headers.get('location')).toBe(
        'https://toko.contoh.id/produk/keripik-pisang?sku=A%2F1%20%C3%A9%26',
      );
      expect(answer.headers.get('cache-control')).toBe('public, max-age=60');
    }
    expect((await scan(server.address, '/p/ASK')).status).toBe(200);
    expect((await scan(server.address, '/p/tidak-ada')).status).toBe(404);
  });
});

/** Each showroom of the page, with its price where it has one of its own, and its stock. */
function shelves(page: string): string[][] {
  return [...page.matchAll(/<li>(.*?)<\/li>/gsu)].map(([, row]) =>
    row!.split('<span class="stock').map((part) =>
      part
        .replace(/^[^<]*>/u, '')
        .replaceAll(/<[^>]*>/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    ),
  );
}

function textOfTitle(page: string): string {
  const html = /<h1>(.*?)<\/h1>/su.exec(page)![1]!;
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

/** A picture that is as rich as a photo: soft noise over a gradient, another for each seed. */
async function photo(seed: string): Promise<Buffer> {
  const side = 1200;
  const shift = createHash('sha256').update(seed).digest()[0]!;
  const pixels = Buffer.alloc(side * side * 3);
  for (let index = 0; index < pixels.length; index += 1) {
    const wave = Math.sin((index % (side * 3)) / 90) * 40 + Math.sin(index / (side * 200)) * 40;
    pixels[index] = 120 + wave + ((Math.imul(index, 2_654_435_761) >>> 27) - 16) + (shift >> 3);
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}
