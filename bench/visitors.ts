import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { ms } from './lib/measure.ts';
import type { Times } from './lib/measure.ts';
import type { VisitorsServer } from './lib/visitors-server.ts';

const phones = 64;
/** Of one phone; below what the door lets one address ask in a minute. */
const requests = { warm: 60, measured: 300 };

/**
 * Visitors' product pages a second on one core, beside a bare Fastify route that answers the same
 * bytes from memory; what a first view weighs; and what a sale takes while fifty phones browse.
 */
export async function run(): Promise<void> {
  const server = fork(join(import.meta.dirname, 'lib/visitors-server.ts'));
  try {
    const [at] = (await once(server, 'message')) as [VisitorsServer];
    const rates: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
    await rate(at.visitors, at.path, requests.warm);
    await rate(at.bare, at.path, requests.warm);
    for (let turn = 0; turn < 2; turn += 1) {
      rates.ours.push(await rate(at.visitors, at.path, requests.measured / 2));
      rates.bare.push(await rate(at.bare, at.path, requests.measured / 2));
    }
    const [ours, bare] = [Math.max(...rates.ours), Math.max(...rates.bare)];
    console.log(
      `Visitors' product pages: ${Math.round(ours)} a second` +
        ` · bare Fastify, the same bytes: ${Math.round(bare)} a second` +
        ` · ratio ${(ours / bare).toFixed(2)} (at least 0.5)`,
    );
    console.log(
      `First view of a product with its picture: ${await weight(at)} bytes (below 60000)`,
    );
    // The first of them meet a program that has just started.
    await sales(server);
    const alone = await sales(server);
    const browsing = browse(at, 50);
    const beside = await sales(server);
    const pages = await browsing.stop();
    console.log(
      `A sale while 50 phones browse (${pages} pages and pictures):` +
        ` p50 ${ms(beside.p50)}, p95 ${ms(beside.p95)}` +
        ` · nobody browses: p50 ${ms(alone.p50)}, p95 ${ms(alone.p95)}` +
        ` · ratio ${(beside.p50 / alone.p50).toFixed(2)}`,
    );
  } finally {
    server.send('close');
    await once(server, 'exit');
  }
}

/** Requests a second, of `phones` at once, each from an address of its own and one after another. */
async function rate(address: string, path: string, count: number): Promise<number> {
  const sockets = await Promise.all(
    Array.from({ length: phones }, (_, phone) => open(address, phone)),
  );
  const began = performance.now();
  await Promise.all(
    sockets.map(async (socket) => {
      for (let asked = 0; asked < count; asked += 1) await ask(socket, address, path);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  for (const socket of sockets) socket.destroy();
  return (phones * count) / seconds;
}

async function open(address: string, phone: number): Promise<Socket> {
  const { hostname, port } = new URL(address);
  const socket = connect({
    host: hostname,
    port: Number(port),
    localAddress: `127.0.1.${phone + 1}`,
  });
  await once(socket, 'connect');
  return socket.setNoDelay();
}

/** One request on an open connection; answers once as many bytes are there as the answer says. */
function ask(socket: Socket, address: string, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let head = '';
    let missing = -1;
    const heard = (chunk: Buffer): void => {
      if (missing < 0) {
        head += chunk.toString('latin1');
        const end = head.indexOf('\r\n\r\n');
        if (end < 0) return;
        if (!head.startsWith('HTTP/1.1 200')) {
          reject(new Error(head.slice(0, 40)));
          return;
        }
        const length = /content-length: (\d+)/i.exec(head)?.[1];
        missing = Number(length) - (head.length - end - 4);
      } else missing -= chunk.length;
      if (missing > 0) return;
      socket.off('data', heard);
      resolve();
    };
    socket.on('data', heard);
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${new URL(address).host}\r\n\r\n`);
  });
}

/** Bytes of everything that a first view fetches. */
async function weight({ visitors, path }: VisitorsServer): Promise<number> {
  const page = await (await fetch(visitors + path)).text();
  const parts = [...page.matchAll(/(?:src|href)="(\/(?:g|gaya|huruf)[^"]*)"/g)].map(([, at]) => at);
  let bytes = Buffer.byteLength(page);
  for (const part of new Set(parts)) {
    bytes += (await (await fetch(visitors + (part ?? ''))).arrayBuffer()).byteLength;
  }
  return bytes;
}

async function sales(server: ChildProcess): Promise<Times> {
  server.send('sell');
  const [times] = (await once(server, 'message')) as [Times];
  return times;
}

/** Phones that look at a page and its picture, think for a second, and look again. */
function browse({ visitors, path, picture }: VisitorsServer, many: number) {
  let isOver = false;
  let looked = 0;
  const visit = async (phone: number): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, (1000 / many) * phone));
    while (!isOver) {
      for (const one of [path, picture]) {
        await (await fetch(visitors + one)).arrayBuffer();
        looked += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  };
  const visits = Promise.all(Array.from({ length: many }, (_, phone) => visit(phone)));
  return {
    stop: async (): Promise<number> => {
      isOver = true;
      await visits;
      return looked;
    },
  };
}
