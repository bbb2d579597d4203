import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { emptyShop } from '../support/shop.ts';
import { openHttp, token } from './doors.ts';

async function door() {
  const { shop } = await emptyShop();
  return openHttp(shop);
}

/** Asks with headers that fetch would not send. */
function ask(
  address: string,
  path: string,
  headers: Record<string, string>,
  method = 'POST',
): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}${path}`, { method, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        resolve(response.statusCode ?? 0);
      });
    });
    sent.once('error', reject);
    sent.end(method === 'POST' ? (path.startsWith('/rpc') ? '{"json":{}}' : '{}') : undefined);
  });
}

const json = { 'content-type': 'application/json' };
const bearer = { ...json, authorization: `Bearer ${token}` };

describe('the HTTP door', () => {
  it('answers nothing of the shop without the token, or with another', async () => {
    const { address } = await door();
    for (const path of ['/api/settings/shop', '/rpc/settings/shop']) {
      expect(await ask(address, path, json)).toBe(401);
      expect(await ask(address, path, { ...json, authorization: 'Bearer salah' })).toBe(401);
      expect(await ask(address, path, bearer)).toBe(200);
    }
  });

  it('asks for the token however the path is written', async () => {
    const { address } = await door();
    const port = Number(new URL(address).port);
    for (const path of ['/%72pc/settings/shop', `${address}/rpc/settings/shop`]) {
      const status = await new Promise<number>((resolve, reject) => {
        const options = { host: '127.0.0.1', port, path, method: 'POST', headers: json };
        const sent = request(options, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        });
        sent.once('error', reject);
        sent.end('{"json":{}}');
      });
      expect(status, path).toBe(401);
    }
  });

  it('refuses a foreign name for this machine and a foreign page', async () => {
    const { address } = await door();
    const path = '/api/settings/shop';
    expect(await ask(address, path, { ...bearer, host: 'jahat.contoh' })).toBe(403);
    expect(await ask(address, path, { ...bearer, origin: 'https://jahat.contoh' })).toBe(403);
    expect(await ask(address, path, { ...bearer, origin: address })).toBe(200);
  });

  it('refuses more than a file to import can be, before it is sent', async () => {
    const { address } = await door();
    const { hostname, port } = new URL(address);
    const headers = { ...bearer, 'content-length': String(65 * 1024 * 1024) };
    const options = { host: hostname, port, path: '/rpc/settings/shop', method: 'POST', headers };
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(options, (response) => {
        resolve(response.statusCode ?? 0);
        sent.destroy();
      });
      sent.once('error', reject);
      sent.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('refuses a body that does not say how long it is', async () => {
    const { address } = await door();
    const headers = { ...bearer, 'transfer-encoding': 'chunked' };
    expect(await ask(address, '/api/settings/shop', headers)).toBe(411);
  });

  it('describes every procedure without a token, by capability and verb', async () => {
    const { address } = await door();
    const response = await fetch(`${address}/api/openapi.json`);
    const document = (await response.json()) as {
      paths: Record<string, { post: { operationId: string; security: object[] } }>;
    };
    const showing = (path: string) => document.paths[path]?.post.security;
    expect(showing('/people/signIn')).toEqual([{ token: [] }]);
    expect(showing('/counter/completeSale')).toEqual([{ token: [], session: [] }]);
    const ids = Object.values(document.paths).map((path) => path.post.operationId);
    expect(ids).toContain('counter.completeSale');
    expect(ids).toContain('catalogue.findByCode');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('sends a strict content security policy and no picture that is not one', async () => {
    const { address } = await door();
    const response = await fetch(`${address}/pictures/..%2f..%2fkompor.db`);
    expect(response.status).toBe(404);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  it('survives bodies that are no JSON and paths that are no procedure', async () => {
    const { address, faults } = await door();
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const broken = await fetch(`${address}/api/settings/shop`, {
      method: 'POST',
      headers,
      body: '{',
    });
    expect(broken.status).toBe(400);
    expect(await ask(address, '/api/tidak/ada', bearer)).toBe(404);
    expect(await ask(address, '/rpc/tidak/ada', bearer)).toBe(404);
    expect(faults).toEqual([]);
  });
});

describe('a fault of the program', () => {
  it('is told to whoever keeps it, while the window hears only that there was one', async () => {
    const { shop } = await emptyShop();
    const { address, faults } = await openHttp(shop);
    shop.store.db.exec('ALTER TABLE setting RENAME TO setting_elsewhere');
    const response = await fetch(`${address}/api/settings/shop`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: '{}',
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('setting');
    expect(String(faults[0])).toContain('setting');
    shop.store.db.exec('ALTER TABLE setting_elsewhere RENAME TO setting');
  });
});
