import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A program that is newer than any Kompor and does nothing. */
export const newProgram = '#!/bin/sh\n# Kompor 99.0.0\nexit 0\n';
export const oldProgram = '#!/bin/sh\n# Kompor today\nexit 0\n';

export interface UpdateFeed {
  url: string;
  close(): void;
}

/** A generic update feed as electron-builder leaves it in a web folder, with one update for Linux. */
export async function openFeed(): Promise<UpdateFeed> {
  const name = 'Kompor-99.0.0.AppImage';
  const sha512 = createHash('sha512').update(newProgram).digest('base64');
  const notice = [
    'version: 99.0.0',
    'files:',
    `  - url: ${name}`,
    `    sha512: ${sha512}`,
    `    size: ${newProgram.length}`,
    `path: ${name}`,
    `sha512: ${sha512}`,
    "releaseDate: '2026-11-22T00:00:00.000Z'",
    '',
  ].join('\n');
  const server = createServer((request, response) => {
    const path = request.url?.split('?')[0];
    if (path === '/latest-linux.yml') response.end(notice);
    else if (path === `/${name}`) response.end(newProgram);
    else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
