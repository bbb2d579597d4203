import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchFromShop } from '../../src/renderer/fetch-from-shop.ts';
import { perform } from '../../src/renderer/perform.ts';
import { portLink } from '../../src/renderer/port-link.ts';

type Client = { ring: (input: { key: string }) => Promise<string> };

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
  vi.unstubAllGlobals();
});

/** A door that answers the first question with the first listener, and so on; and what it was asked. */
async function door(...listeners: RequestListener[]) {
  const keys: string[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      keys.push((JSON.parse(body) as { json: { key: string } }).json.key);
      (listeners[keys.length - 1] ?? answers)(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const link = new RPCLink({ url: `http://127.0.0.1:${port}`, fetch: fetchFromShop });
  return { keys, client: createORPCClient<Client>(link) };
}

const answers: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"json":"rung up"}');
};

const hangsUp: RequestListener = (request) => request.socket.destroy();

const breaksOffAmid: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '18' });
  response.write('{"json":', () => request.socket.destroy());
};

const mumbles: RequestListener = (_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"json":');
};

const refuses: RequestListener = (_request, response) => {
  response.writeHead(409, { 'content-type': 'application/json' });
  response.end('{"json":{"defined":true,"code":"CART_EMPTY","status":409,"message":"empty"}}');
};

test('a command whose answer is lost on the way is sent again with the same key', async () => {
  const { client, keys } = await door(hangsUp, breaksOffAmid);
  await expect(perform((key) => client.ring({ key }))).resolves.toBe('rung up');
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
});

test('what the shop refuses is told and not sent again', async () => {
  const { client, keys } = await door(refuses);
  await expect(perform((key) => client.ring({ key }))).rejects.toBeInstanceOf(ORPCError);
  expect(keys).toHaveLength(1);
});

test('an answer that arrived and cannot be read is told and not asked for again', async () => {
  const { client, keys } = await door(mumbles);
  await expect(perform((key) => client.ring({ key }))).rejects.toThrow('Cannot parse');
  expect(keys).toHaveLength(1);
});

test('a fault of the screen itself does not look like endless saving', async () => {
  let tried = 0;
  const send = () => {
    tried += 1;
    return Promise.reject(new TypeError("Cannot read properties of undefined (reading 'id')"));
  };
  await expect(perform(send)).rejects.toThrow(TypeError);
  expect(tried).toBe(1);
});

test('a command that the screen takes back is not sent again', async () => {
  const { client, keys } = await door(hangsUp);
  const ending = new AbortController();
  const asked = perform(() => {
    ending.abort();
    return fetchFromShop(new Request('http://127.0.0.1:9', { signal: ending.signal }));
  });
  await expect(asked).rejects.toMatchObject({ name: 'AbortError' });
  await expect(perform((key) => client.ring({ key }))).resolves.toBe('rung up');
  expect(keys).toHaveLength(2);
});

test('in a desktop window a command waits out the end of the shop and goes through the next port', async () => {
  const nobodySignedIn = { sessionStorage: { getItem: () => null } };
  const page = Object.assign(new EventTarget(), nobodySignedIn);
  vi.stubGlobal('window', page);
  let ports = 0;
  const heard: string[] = [];
  const connect = () => {
    ports += 1;
    const isFirst = ports === 1;
    const { port1, port2 } = new MessageChannel();
    closing.push(() => port1.close());
    port2.addEventListener('message', ({ data }) => {
      const { i, p } = (typeof data === 'string' ? JSON.parse(data) : data) as {
        i: string;
        p: { b: { json: { key: string } } };
      };
      heard.push(p.b.json.key);
      if (isFirst) port2.close();
      else port2.postMessage(JSON.stringify({ i, p: { b: { json: 'rung up' } } }));
    });
    port2.start();
    page.dispatchEvent(
      Object.assign(new Event('message'), {
        source: page,
        data: { type: 'kompor:port' },
        ports: [port1],
      }),
    );
  };
  const client = createORPCClient<Client>(portLink({ connect }, () => ({})));
  await expect(perform((key) => client.ring({ key }))).resolves.toBe('rung up');
  expect(heard).toHaveLength(2);
  expect(new Set(heard).size).toBe(1);
});
