import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openKioskDoor } from '../../src/http/kiosk-door.ts';
import { emptyShop, tempFolder } from '../support/shop.ts';

async function openToKiosk() {
  const { shop, client } = await emptyShop();
  const screens = tempFolder();
  mkdirSync(join(screens, 'assets'));
  writeFileSync(join(screens, 'kios.html'), '<!doctype html><title>Kios</title>');
  writeFileSync(join(screens, 'assets', 'kios-1.js'), 'export {};');
  const door = await openKioskDoor({ shop, port: 0, screens, report: () => undefined });
  onTestFinished(() => door.close());
  const { port, host } = new URL(door.address);
  const raw = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<number>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
        answer.resume();
        answer.on('end', () => resolve(answer.statusCode ?? 0));
      });
      asked.on('error', reject);
      asked.end();
    });
  const ask = async (path: string, input: unknown = {}, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${door.address}/rpc/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ json: input }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  return { door, host, raw, ask, client };
}

it('serves the kiosk’s own page and what it may ask, and tells the office where', async () => {
  const { door, ask, client, raw } = await openToKiosk();
  const page = await fetch(door.address);
  expect(await page.text()).toContain('Kios');
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page.headers.get('permissions-policy')).toContain('camera=(self)');
  expect(await raw('/assets/kios-1.js')).toBe(200);
  expect((await ask('start')).status).toBe(200);
  expect((await client.kiosk.setting({})).address).toBe(door.address);
});

it('has nothing of staff’s behind it, however it is asked', async () => {
  const { ask, raw } = await openToKiosk();
  for (const path of [
    'people/signInList',
    'people/signIn',
    'settings/shop',
    'settings/setUp',
    'settings/setupStatus',
    'counter/registers',
    'display/slides',
    'kiosk/saveSetting',
    '../rpc/people/signInList',
    'start/../people/signInList',
    '%2e%2e/people/signInList',
    'toString',
    '__proto__',
    'constructor',
  ]) {
    expect((await ask(path)).status, path).toBe(404);
    const asStaff = { authorization: 'Bearer apa-saja', 'x-kompor-session': 'apa-saja' };
    expect((await ask(path, {}, asStaff)).status, path).toBe(404);
  }
  for (const path of [
    '/kantor',
    '/layar',
    '/index.html',
    '/kios.html',
    '/api/openapi.json',
    '/api/people/signInList',
    '/pictures/../kompor.db',
    '/assets/../kios.html',
    '/assets/%2e%2e/kios.html',
    '/..%5ckompor.db',
    '/%00',
  ]) {
    expect([400, 404], path).toContain(await raw(path));
  }
});

it('hears only windows of this machine that came from it', async () => {
  const { raw, host, ask, door } = await openToKiosk();
  expect(await raw('/', { host: 'kompor.local' })).toBe(403);
  expect(await raw('/', { host: 'contoh.invalid:80' })).toBe(403);
  expect(await raw('/', { host })).toBe(200);
  expect((await ask('start', {}, { origin: 'http://127.0.0.1:1' })).status).toBe(403);
  expect((await ask('start', {}, { origin: 'null' })).status).toBe(403);
  expect((await ask('start', {}, { origin: door.address })).status).toBe(200);
});

it('takes no more than a full basket says', async () => {
  const { ask } = await openToKiosk();
  expect((await ask('search', { text: 'm'.repeat(20_000), isWhole: false })).status).toBe(413);
  expect((await ask('search', { text: 'm'.repeat(81), isWhole: false })).status).toBe(400);
});
