import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { keepVisitorsDoor } from '../../../src/http/visitors/keep-door.ts';
import { addProduct, emptyShop, fillCart, newKey, payCash } from '../../support/shop.ts';
import { openToVisitors } from './visitors-door.ts';

it('answers to its own names only', async () => {
  const visitors = await openToVisitors();
  const { port, raw } = visitors;
  expect((await raw('/', { host: `127.0.0.1:${port}` })).status).toBe(200);
  expect((await raw('/', { host: `KOMPOR.local:${port}` })).status).toBe(200);
  for (const host of ['jahat.contoh', `jahat.contoh:${port}`, 'kompor.local', '127.0.0.1:1']) {
    expect((await raw('/', { host })).status, host).toBe(421);
  }
  expect(await visitors.refused('host')).toBe(4);
  expect(visitors.lines[0]).toMatch(/^Pintu pengunjung menolak \[host\] 127\.0\.0\.1 GET "\/"$/);
});

it('has nothing of the staff’s behind it, and notes who knocks', async () => {
  const visitors = await openToVisitors();
  const paths = ['/rpc/catalogue/search', '/api/openapi.json', '/kantor', '//rpc/x', '/layar'];
  for (const path of paths) {
    expect((await visitors.raw(path, { host: `127.0.0.1:${visitors.port}` })).status).toBe(403);
  }
  expect(await visitors.refused('staff')).toBe(paths.length);
  const posted = await visitors.post('/rpc/people/signIn', { json: '{}' });
  expect(posted.status).toBe(403);
});

it('is changed only by its own pages, by small forms and nothing else', async () => {
  const visitors = await openToVisitors();
  await addProduct(visitors);
  const { door } = visitors;
  const fields = { sku: 'MDU-1' };
  expect((await visitors.post('/keranjang', fields, { origin: door.address })).status).toBe(303);
  for (const origin of ['http://jahat.contoh', 'null', `${door.address}0`]) {
    expect((await visitors.post('/keranjang', fields, { origin })).status, origin).toBe(403);
  }
  expect((await visitors.post('/keranjang', { sku: 'x'.repeat(5000) })).status).toBe(413);
  const json = await fetch(`${door.address}/keranjang`, {
    method: 'POST',
    body: '{"sku":"MDU-1"}',
    headers: { 'content-type': 'application/json' },
  });
  expect(json.status).toBe(415);
  const pieces = new ReadableStream({
    start: (controller) => {
      controller.enqueue(new TextEncoder().encode('sku=MDU-1'));
      controller.close();
    },
  });
  const streamed = await fetch(`${door.address}/keranjang`, {
    method: 'POST',
    body: pieces,
    duplex: 'half',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  } as RequestInit);
  expect(streamed.status).toBe(413);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect((await fetch(`${door.address}/`, { method })).status, method).toBe(405);
  }
  expect(visitors.shop.visitors.baskets.waiting(10)).toHaveLength(1);
  expect(visitors.faults).toEqual([]);
});

it('knows no path but its own, however it is written', async () => {
  const visitors = await openToVisitors();
  const host = { host: `127.0.0.1:${visitors.port}` };
  const paths = [
    '/../../etc/passwd',
    '/..%2f..%2fetc%2fpasswd',
    '/p/..%2f..%2ftoken',
    '/g/..%2f..%2fkompor.db',
    '/g/%00',
    '/p/%00',
    '/%E0%A4%A',
    '/p/%E0%A4%A',
    '/p/',
    `/p/${'a'.repeat(3000)}`,
    '/keranjang/xyz',
    '/u/1',
    '/desa/1',
    '/kategori/%27%20OR%201=1',
    '/g/abc',
    '/token',
  ];
  for (const path of paths) expect((await visitors.raw(path, host)).status, path).toBe(404);
  for (const path of ['/baru?hal=-1', '/baru?hal=9e9', '/baru?hal=x', '/cari', '/cari?q=%00"\'*']) {
    expect((await visitors.raw(path, host)).status, path).toBe(200);
  }
  expect(visitors.faults).toEqual([]);
});

it('lets one address ask so often and no oftener, while the counter sells on', async () => {
  const visitors = await openToVisitors();
  const productId = await addProduct(visitors, {}, 100);
  const statuses = new Map<number, number>();
  const ask = async () => {
    const { status } = await visitors.get('/p/MDU-1');
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  };
  let sold = 0;
  for (let round = 0; round < 50; round += 1) {
    const asked = Array.from({ length: 40 }, ask);
    await fillCart(visitors, [{ productId }]);
    await payCash(visitors);
    sold += 1;
    await Promise.all(asked);
  }
  expect(sold).toBe(50);
  expect(statuses.get(200)).toBe(900);
  expect(statuses.get(429)).toBe(1100);
  expect(await visitors.refused('rate')).toBe(1100);
  expect(visitors.lines.length).toBeLessThan(10);
  expect(visitors.faults).toEqual([]);
}, 60_000);

it('does not wait for who never finishes a request', async () => {
  const visitors = await openToVisitors({ patience: 400 });
  const slow = connect(visitors.port, '127.0.0.1');
  slow.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ');
  slow.on('error', () => undefined);
  const drip = setInterval(() => slow.write('a'), 100);
  await new Promise((resolve) => slow.once('close', resolve));
  clearInterval(drip);
  expect((await visitors.get('/')).status).toBe(200);
});

it('opens, moves and closes as the office says, on the one network that was chosen', async () => {
  const shop = await emptyShop();
  const { client } = shop;
  let address = '127.0.0.1';
  const announced: string[] = [];
  const kept = keepVisitorsDoor({
    shop: shop.shop,
    report: (error) => {
      throw error;
    },
    announce: ({ name = '', address: at, onChange }) => {
      announced.push(`${name} ${at}`);
      onChange?.({ state: 'held' });
      return { stop: () => Promise.resolve(void announced.push('stop')) };
    },
    networks: () => [
      { name: 'uji0', address },
      { name: 'lain0', address: '127.0.0.9' },
    ],
  });
  const state = async () => (await client.visitors.door({})).state;
  const save = (setting: { isOpen: boolean; network: string | null; port: number }) =>
    client.visitors.saveDoor({ key: newKey(), setting });
  expect(await state()).toEqual({ kind: 'closed' });
  await save({ isOpen: true, network: 'hilang0', port: 18_473 });
  await expect.poll(state).toEqual({ kind: 'failed', trouble: 'NO_NETWORK' });
  await save({ isOpen: true, network: 'uji0', port: 18_473 });
  await expect.poll(state).toMatchObject({ kind: 'open', address: 'http://127.0.0.1:18473' });
  expect(await state()).toMatchObject({
    name: { address: 'http://kompor.local:18473', state: 'held' },
  });
  expect((await fetch('http://127.0.0.1:18473/')).status).toBe(200);
  await expect(fetch('http://127.0.0.9:18473/')).rejects.toThrow('fetch failed');
  address = '127.0.0.2';
  await save({ isOpen: true, network: 'uji0', port: 18_473 });
  await expect.poll(state).toMatchObject({ kind: 'open', address: 'http://127.0.0.2:18473' });
  await expect(fetch('http://127.0.0.1:18473/')).rejects.toThrow('fetch failed');
  await save({ isOpen: false, network: 'uji0', port: 18_473 });
  await expect.poll(state).toEqual({ kind: 'closed' });
  await expect(fetch('http://127.0.0.2:18473/')).rejects.toThrow('fetch failed');
  expect(announced).toEqual(['kompor.local 127.0.0.1', 'stop', 'kompor.local 127.0.0.2', 'stop']);
  await kept.stop();
});
