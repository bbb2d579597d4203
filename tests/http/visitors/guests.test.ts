import { expect, it } from 'vitest';
import { addProduct, newKey } from '../../support/shop.ts';
import { openToVisitors } from './visitors-door.ts';
import type { VisitorsDoor } from './visitors-door.ts';

async function openWith(regencies: string[]): Promise<VisitorsDoor> {
  const visitors = await openToVisitors();
  await visitors.client.kiosk.saveSetting({ key: newKey(), setting: { regencies, places: {} } });
  return visitors;
}

async function counted({ client }: VisitorsDoor) {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const { from, sizes, reasons } = await client.visitors.statistics({ from: today, to: today });
  return { from, sizes, reasons };
}

const nothing = { from: [], sizes: [], reasons: [] };

it('asks three questions, counts the answers and thanks, in the language of the phone', async () => {
  const visitors = await openWith(['Kulon Progo', 'Bantul']);
  const page = await (await visitors.get('/tamu')).text();
  for (const words of ['Dari mana?', 'Kulon Progo', 'Luar negeri', 'Berdua', 'Oleh-oleh']) {
    expect(page).toContain(words);
  }
  expect(page.match(/type="radio"/g)).toHaveLength(4 + 5 + 6);
  expect(page).not.toMatch(/<script|style="|\son\w+="|\schecked|\srequired/);

  const answer = await visitors.post('/tamu', { asal: 'Bantul', berapa: '3-5', alasan: 'gifts' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe('/tamu/terima-kasih');
  expect(answer.headers.get('set-cookie')).toBeNull();
  const english = { 'accept-language': 'en' };
  expect(await (await visitors.get('/tamu/terima-kasih', english)).text()).toContain('Thank you!');
  expect(await (await visitors.get('/tamu', english)).text()).toContain('What brought you here?');
  expect(await counted(visitors)).toEqual({
    from: [{ name: 'Bantul', count: 1 }],
    sizes: [{ name: '3-5', count: 1 }],
    reasons: [{ name: 'gifts', count: 1 }],
  });
  expect(visitors.faults).toEqual([]);
});

it('takes one answer of three, and none', async () => {
  const visitors = await openWith(['Bantul']);
  expect((await visitors.post('/tamu', { asal: 'abroad' })).status).toBe(303);
  expect((await visitors.post('/tamu', {})).status).toBe(303);
  expect(await counted(visitors)).toEqual({ ...nothing, from: [{ name: 'abroad', count: 1 }] });
});

it('is found from the first page and from the basket, and leads back to a basket without cookies', async () => {
  const visitors = await openWith([]);
  await addProduct(visitors);
  expect(await (await visitors.get('/')).text()).toContain('href="/tamu"');
  expect(await (await visitors.get('/keranjang')).text()).toContain('href="/tamu"');
  const added = await visitors.post('/keranjang', { sku: 'MDU-1' });
  const k = /k=([\w-]{22})$/.exec(added.headers.get('location') ?? '')?.[1] ?? '';
  expect(await (await visitors.get(`/keranjang?k=${k}`)).text()).toContain(`href="/tamu?k=${k}"`);
  expect(await (await visitors.get(`/tamu?k=${k}`)).text()).toContain(`name="k" value="${k}"`);
  const sent = await visitors.post('/tamu', { berapa: '2', k });
  expect(sent.headers.get('location')).toBe(`/tamu/terima-kasih?k=${k}`);
  const thanks = await (await visitors.get(`/tamu/terima-kasih?k=${k}`)).text();
  expect(thanks).toContain(`href="/keranjang?k=${k}"`);
});

it('cannot be given markup, neither by the office nor by a form', async () => {
  const nasty = `"><script>alert(1)</script>'&`;
  const visitors = await openWith([nasty]);
  const page = async () => (await visitors.get(`/tamu?k=${encodeURIComponent(nasty)}`)).text();
  expect(await page()).not.toContain('<script');
  expect(await page()).toContain(
    'value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;"',
  );
  const sent = await visitors.post('/tamu', {
    asal: `${nasty}x`,
    berapa: nasty,
    alasan: nasty,
    k: `${nasty}\r\nX-Evil: 1`,
  });
  expect(sent.headers.get('location')).toBe('/tamu/terima-kasih');
  expect(await (await visitors.get('/tamu/terima-kasih')).text()).not.toContain('<script');
  expect(await counted(visitors)).toEqual(nothing);
  // A name that the office chose is an answer like any other, whatever stands in it.
  await visitors.post('/tamu', { asal: nasty });
  expect((await counted(visitors)).from).toEqual([{ name: nasty, count: 1 }]);
  expect(visitors.faults).toEqual([]);
});

it('counts what the book names and nothing else', async () => {
  const visitors = await openWith(['Bantul']);
  const sent = [
    'asal=Jakarta&berapa=12&alasan=spam',
    'asal=bantul&berapa=%201&alasan=GIFTS',
    'asal=Bantul&asal=Bantul&berapa=1&berapa=2&alasan=look&alasan=look',
    'asal[]=Bantul&berapa[x]=1&__proto__=1&constructor=1&alasan=toString',
    `asal=${'x'.repeat(3000)}`,
    '%00=%00&asal=%E0%A4%A',
  ];
  for (const body of sent) {
    const answer = await fetch(`${visitors.door.address}/tamu`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    });
    expect(answer.status, body).toBe(303);
  }
  expect(await counted(visitors)).toEqual(nothing);
  expect(visitors.faults).toEqual([]);
});

it('is signed only from its own pages, by small forms', async () => {
  const visitors = await openWith(['Bantul']);
  const fields = { asal: 'Bantul' };
  for (const origin of ['http://jahat.contoh', 'null', `${visitors.door.address}0`]) {
    expect((await visitors.post('/tamu', fields, { origin })).status, origin).toBe(403);
  }
  expect((await visitors.post('/tamu', { asal: 'x'.repeat(5000) })).status).toBe(413);
  const json = await visitors.post('/tamu', fields, { 'content-type': 'application/json' });
  expect(json.status).toBe(415);
  expect(await counted(visitors)).toEqual(nothing);
  const { address } = visitors.door;
  expect((await visitors.post('/tamu', fields, { origin: address })).status).toBe(303);
  expect((await counted(visitors)).from).toEqual([{ name: 'Bantul', count: 1 }]);
  expect(visitors.faults).toEqual([]);
});

it('lets nobody fill the book', async () => {
  const visitors = await openWith(['Bantul']);
  const statuses: number[] = [];
  for (let tried = 0; tried < 9; tried += 1) {
    statuses.push((await visitors.post('/tamu', { asal: 'Bantul' })).status);
  }
  expect(statuses).toEqual([303, 303, 303, 303, 303, 303, 429, 429, 429]);
  expect((await counted(visitors)).from).toEqual([{ name: 'Bantul', count: 6 }]);
  // Only the book is full: the same phone still looks at goods.
  expect((await visitors.get('/tamu')).status).toBe(200);
  expect((await visitors.get('/')).status).toBe(200);
});
