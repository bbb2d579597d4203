import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import { openVisitorsDoor } from '../../../src/http/visitors/door.ts';
import { emptyShop } from '../../support/shop.ts';

/** An empty showroom whose visitors' door is open on a real socket of the loopback. */
export async function openToVisitors(options: { patience?: number } = {}) {
  const shop = await emptyShop();
  const faults: unknown[] = [];
  const lines: string[] = [];
  const door = await openVisitorsDoor({
    shop: shop.shop,
    host: '127.0.0.1',
    port: 0,
    names: ['kompor.local'],
    report: (error) => faults.push(error),
    log: (line) => lines.push(line),
    ...options,
  });
  onTestFinished(() => door.close());
  const { port } = new URL(door.address);
  return {
    ...shop,
    door,
    faults,
    lines,
    port: Number(port),
    get: (path: string, headers: Record<string, string> = {}) =>
      fetch(door.address + path, { headers, redirect: 'manual' }),
    post: (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
      fetch(door.address + path, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers,
        redirect: 'manual',
      }),
    refused: async (why: string) => {
      const { refused } = await shop.client.visitors.door({});
      return refused.find((one) => one.why === why)?.count ?? 0;
    },
    /** A request that fetch would not send: any Host, any path as it is written. */
    raw: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      new Promise<{ status: number; text: string }>((resolve, reject) => {
        const asked = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
          answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
        });
        asked.on('error', reject);
        asked.end();
      }),
  };
}

export type VisitorsDoor = Awaited<ReturnType<typeof openToVisitors>>;
