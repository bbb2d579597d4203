import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addProduct, newKey } from '../../support/shop.ts';
import { openToVisitors } from './visitors-door.ts';

const picture = readFileSync(
  join(import.meta.dirname, '../../../resources/sample/pictures/batik-parang.webp'),
);

it('shows a product by the address on its card, in the language of the phone', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors, {
    barcodes: ['9521234543213'],
    producer: 'Lebah Contoh',
    village: 'Desa Contoh',
    story: 'Dipanen malam hari.',
    pirt: '2093500010001-29',
    // As somebody may type it.
    shelf: 'Rak A2',
  });
  for (const path of ['/p/MDU-1', '/01/09521234543213', '/01/09521234543213/10/A7?17=261231']) {
    const answer = await visitors.get(path, { 'accept-language': 'id-ID,id;q=0.9' });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    for (const words of ['Madu Hutan 250 ml', 'Rp45.000', 'Lebah Contoh', 'Desa Contoh']) {
      expect(page).toContain(words);
    }
    expect(page).toContain('Dipanen malam hari.');
    expect(page).toContain('2093500010001-29');
    expect(page).toContain('<p>Rak A2</p>');
    expect(page).toContain('Masukkan keranjang');
    expect(page).not.toMatch(/<script|style="|\son\w+="/);
  }
  const english = await visitors.get('/p/MDU-1', { 'accept-language': 'en-GB,id;q=0.4' });
  const inEnglish = await english.text();
  expect(inEnglish).toContain('Put into the basket');
  expect(inEnglish).toContain('<p>Shelf A2</p>');
  expect((await visitors.get('/p/ADA-TIDAK')).status).toBe(404);
  expect((await visitors.get('/01/09521234543210')).status).toBe(404);
  expect(visitors.faults).toEqual([]);
});

it('weighs less than 60 kB with its picture, whatever the picture is', async () => {
  const visitors = await openToVisitors();
  const productId = await addProduct(visitors, { story: 'Ceritanya panjang. '.repeat(60) });
  const data = picture.toString('base64');
  await visitors.client.catalogue.addPicture({ key: newKey(), productId, data });
  const page = await (await visitors.get('/p/MDU-1')).text();
  const wanted = [...page.matchAll(/(?:src|href)="(\/(?:g|gaya|huruf)[^"]*)"/g)].map(
    ([, at]) => at,
  );
  expect(wanted.filter((at) => at?.startsWith('/g/'))).toHaveLength(1);
  let bytes = Buffer.byteLength(page);
  for (const at of new Set(wanted)) {
    const answer = await visitors.get(at ?? '');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toContain('immutable');
    bytes += (await answer.arrayBuffer()).byteLength;
  }
  expect(picture.length).toBeGreaterThan(60_000);
  expect(bytes).toBeLessThan(60_000);
});

it('shows a changed price and a changed stock at once, though pages are kept', async () => {
  const visitors = await openToVisitors();
  const productId = await addProduct(visitors);
  const page = async () => (await visitors.get('/p/MDU-1')).text();
  expect(await page()).toContain('Rp45.000');
  const { client } = visitors;
  const { barcodes } = await client.catalogue.get({ id: productId });
  const product = await client.catalogue.get({ id: productId });
  await client.catalogue.saveProduct({
    key: newKey(),
    id: productId,
    product: { ...product, barcodes, price: 47_000 as never },
  });
  await expect.poll(page).toContain('Rp47.000');
  await client.stock.correct({ key: newKey(), productId, onHand: 0 as never, note: 'uji' });
  await expect.poll(page).toContain('Sedang habis');
});

it('cannot be given markup by anything that somebody typed', async () => {
  const visitors = await openToVisitors();
  const nasty = `<script>alert(1)</script>"'><img src=x onerror=alert(1)> & {{x}}`;
  const sku = `A"'<b>/../?&#%`;
  await addProduct(visitors, {
    sku,
    name: nasty,
    category: nasty.slice(0, 80),
    producer: nasty,
    village: nasty,
    description: nasty,
    story: nasty,
    pirt: nasty.slice(0, 60),
    halal: nasty.slice(0, 60),
    bpom: nasty.slice(0, 60),
    family: { handle: 'x', name: nasty, options: [{ name: '<i>', value: '"><svg onload=1>' }] },
  });
  await visitors.client.settings.saveShop({
    key: newKey(),
    shop: { ...(await visitors.client.settings.shop({})), name: `<h1>${nasty}` },
  });
  const [producer] = await visitors.client.producers.list({});
  const [village] = await visitors.client.producers.villages({});
  const added = await visitors.post('/keranjang', { sku });
  const basket = added.headers.get('location') ?? '';
  const paths = [
    '/',
    '/baru',
    `/p/${encodeURIComponent(sku)}`,
    `/cari?q=${encodeURIComponent(nasty.slice(0, 60))}`,
    `/u/${producer?.id}`,
    `/desa/${village?.id}`,
    basket,
  ];
  for (const path of paths) {
    const answer = await visitors.get(path);
    const page = await answer.text();
    expect(answer.status, path).toBe(200);
    expect(page, path).not.toMatch(/<script|<img src=x|<svg onload|<b>\/|<i>|<h1><script/);
    expect(page, path).toContain('&lt;script&gt;');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  }
  expect(visitors.faults).toEqual([]);
});

it('collects a basket on a phone that keeps cookies, and on one that keeps none', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors);
  await addProduct(visitors, { sku: 'KRP', name: 'Keripik' });
  const first = await visitors.post('/keranjang', { sku: 'MDU-1' });
  expect(first.status).toBe(303);
  const token = /k=([\w-]{22})$/.exec(first.headers.get('location') ?? '')?.[1] ?? '';
  const setCookie = first.headers.get('set-cookie') ?? '';
  expect(setCookie).toMatch(
    /^keranjang=[\w-]{22}; Path=\/; Max-Age=21600; HttpOnly; SameSite=Lax$/,
  );

  const carried = await (await visitors.get(`/p/KRP?k=${token}`)).text();
  expect(carried).toContain(`name="k"`);
  expect(carried).toContain(`href="/keranjang?k=${token}"`);
  const second = await visitors.post('/keranjang', { sku: 'KRP', k: token });
  expect(second.headers.get('location')).toBe(`/keranjang?k=${token}`);

  const cookie = { cookie: `keranjang=${token}` };
  const kept = await (await visitors.get('/keranjang', cookie)).text();
  expect(kept).toContain('Madu Hutan 250 ml');
  expect(kept).toContain('Keripik');
  expect(kept).not.toContain('?k=');
  const code = visitors.shop.visitors.baskets.get(token)?.code ?? '';
  expect(kept).toContain(code);

  const other = await (await visitors.get('/p/KRP')).text();
  expect(other).not.toContain(token);
  const byCode = { kode: code.toLowerCase(), lalu: '/p/KRP' };
  const joined = await visitors.post('/keranjang/kode', byCode);
  expect(joined.headers.get('location')).toBe(`/p/KRP?k=${token}`);
  const away = await visitors.post('/keranjang/kode', { ...byCode, lalu: '//jahat.contoh/p/x' });
  expect(away.headers.get('location')).toBe(`/keranjang?k=${token}`);

  await visitors.post('/keranjang/ubah', { sku: 'KRP', jumlah: '0' }, cookie);
  expect(await (await visitors.get('/keranjang', cookie)).text()).not.toContain('Keripik');
});

it('lets go of what is not for sale any more, and keeps what a blank field says nothing of', async () => {
  const visitors = await openToVisitors();
  const productId = await addProduct(visitors);
  const location = (await visitors.post('/keranjang', { sku: 'MDU-1' })).headers.get('location');
  const k = /k=(.*)$/.exec(location ?? '')?.[1] ?? '';
  const held = () => visitors.shop.visitors.baskets.get(k)?.lines.length;
  await visitors.post('/keranjang/ubah', { sku: 'MDU-1', jumlah: '', k });
  expect(held()).toBe(1);
  const product = { ...(await visitors.client.catalogue.get({ id: productId })), active: false };
  await visitors.client.catalogue.saveProduct({ key: newKey(), id: productId, product });
  const page = await (await visitors.get(location ?? '')).text();
  expect(page).toContain('Sudah habis');
  expect(page).not.toContain('Perkiraan jumlah');
  await visitors.post('/keranjang/ubah', { sku: 'MDU-1', jumlah: '0', k });
  expect(held()).toBe(0);
});

it('finds nothing in odd letters, and says so', async () => {
  const visitors = await openToVisitors();
  for (const text of [`a${'🌶'.repeat(60)}`, '\ud800', '"*^', 'x'.repeat(500)]) {
    expect((await visitors.get(`/cari?q=${encodeURIComponent(text.toWellFormed())}`)).status).toBe(
      200,
    );
  }
  const back = { kode: '7H3Q', lalu: '/p/x\r\nX-Evil: 1' };
  expect((await visitors.post('/keranjang/kode', back)).status).toBe(404);
  expect(visitors.faults).toEqual([]);
});

it('lets nobody try codes, nor make baskets, by the dozen', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors);
  const times = async (count: number, work: () => Promise<Response>) => {
    const statuses: number[] = [];
    for (let tried = 0; tried < count; tried += 1) statuses.push((await work()).status);
    return statuses;
  };
  const tries = await times(14, () => visitors.post('/keranjang/kode', { kode: '7H3Q' }));
  expect(tries.filter((status) => status === 404)).toHaveLength(10);
  expect(tries.filter((status) => status === 429)).toHaveLength(4);
  const made = await times(33, () => visitors.post('/keranjang', { sku: 'MDU-1' }));
  expect(made.filter((status) => status === 303)).toHaveLength(30);
  expect(made.filter((status) => status === 429)).toHaveLength(3);
});

it('says where tax comes on top of the price', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors);
  const page = async () => (await visitors.get('/p/MDU-1')).text();
  expect(await page()).not.toContain('belum termasuk PPN');
  const tax = await visitors.client.pricing.tax({});
  await visitors.client.pricing.saveTax({ key: newKey(), tax: { ...tax, mode: 'added' } });
  await expect.poll(page).toContain('belum termasuk PPN');
  // Not where the goods are of a class without tax.
  await addProduct(visitors, { sku: 'BUKU-1', name: 'Buku', taxClass: 'bebas' });
  const book = await (await visitors.get('/p/BUKU-1')).text();
  expect(book).toContain('Buku');
  expect(book).not.toContain('belum termasuk PPN');
});

it('counts a card that is scanned apart from a link, and what was searched in vain', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors);
  await visitors.get('/p/MDU-1');
  await visitors.get('/p/MDU-1', { referer: `${visitors.door.address}/baru` });
  await visitors.get('/cari?q=madu');
  await visitors.get('/cari?q=Rendang%20Xyz');
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  expect(await visitors.client.visitors.statistics({ from: today, to: today })).toMatchObject({
    scans: 1,
    views: 1,
    searches: 2,
    foundNothing: [{ name: 'rendang xyz', count: 1 }],
  });
});

it('shares the marketplace’s address where there is one', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors);
  const shared = async () =>
    decodeURIComponent(
      /href="(https:\/\/wa\.me\/[^"]*)"/.exec(await (await visitors.get('/p/MDU-1')).text())?.[1] ??
        '',
    );
  expect(await shared()).toContain('http://kompor.local/p/MDU-1');
  await visitors.client.marketplace.configure({
    key: newKey(),
    address: 'https://pasar.contoh.id/shop-api',
    apiKey: 'contoh',
  });
  await expect.poll(shared).toContain('https://pasar.contoh.id/p/MDU-1');
  expect(await shared()).toContain('Madu Hutan 250 ml, Rp45.000');
});
