// The program of the shop's own process: opens the shop and serves it to every port it is handed.
import { RPCHandler } from '@orpc/server/message-port';
import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import { keepVisitorsDoor } from '../http/visitors/keep-door.ts';
import {
  kioskOptions,
  nobody,
  openShop,
  reportToStandardError,
  StorageError,
} from '../shop/host.ts';
import type { Shop } from '../shop/host.ts';
import { folderTrouble } from './start-trouble.ts';
import type { FromShop, ToShop } from './shop-messages.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, sample: { type: 'boolean', default: false } },
});
const { parentPort } = process;
/** What must end before the books are closed. */
const closingFirst: (() => Promise<void>)[] = [];

const shop = await open(values.data ?? '');
if (shop !== null) serve(shop);

async function open(folder: string): Promise<Shop | null> {
  try {
    const opened = openShop({ folder });
    if (values.sample) await setUpSample(opened);
    return opened;
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    say({ type: 'failed', message: folderTrouble(error.code, error.detail) });
    return null;
  }
}

function serve(opened: Shop): void {
  const visitors = keepVisitorsDoor({ shop: opened, report: reportToStandardError });
  closingFirst.push(() => visitors.stop());
  const handler = new RPCHandler(opened.router, opened.doorOptions(reportToStandardError));
  const kiosk = new RPCHandler(opened.kiosk.router, kioskOptions(reportToStandardError));
  opened.kiosk.onLeft(() => say({ type: 'kioskLeft' }));
  parentPort.on('message', ({ data, ports }) => {
    const message = data as ToShop;
    if (message.type === 'connect') {
      for (const port of ports) {
        handler.upgrade(port, { context: { caller: nobody } });
        port.start();
      }
    } else if (message.type === 'connectKiosk') {
      for (const port of ports) {
        kiosk.upgrade(port);
        port.start();
      }
    } else if (message.type === 'picture') {
      const file = opened.pictureFile(message.hash, message.thumb ? 'thumb' : 'full');
      say({ type: 'file', question: message.question, file });
    } else if (message.type === 'cards') {
      const file = opened.drawnCards(message.drawing);
      say({ type: 'file', question: message.question, file });
    } else {
      void close(opened);
    }
  });
  // Ctrl+C reaches this process too, but it is the main process that ends the shop.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => void close(opened));
  say({ type: 'ready' });
}

let closing = false;

async function close(opened: Shop): Promise<void> {
  if (closing) return;
  closing = true;
  say({ type: 'closing', openCart: await hasOpenCart(opened) });
  for (const end of closingFirst) await end();
  await opened.close();
  process.exit(0);
}

async function hasOpenCart({ client }: Shop): Promise<boolean> {
  for (const { id } of await client.counter.registers({})) {
    const { lines } = await client.counter.cart({ registerId: id });
    if (lines.length > 0) return true;
  }
  return false;
}

async function setUpSample({ client }: Shop): Promise<void> {
  const { state } = await client.settings.setupStatus({});
  if (state === 'ready') return;
  await client.settings.setUp({ key: randomUUID(), with: 'sample', shop: null, owner: null });
}

function say(message: FromShop): void {
  parentPort.postMessage(message);
}
