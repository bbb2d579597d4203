// Opens shops for browser tests, one after the other, in a process of its own: what `kompor serve`
// does, without starting Node and reading the whole program anew for every test.
import { join } from 'node:path';
import { openDoor } from '../../src/http/door.ts';
import type { Door } from '../../src/http/door.ts';
import { openKioskDoor } from '../../src/http/kiosk-door.ts';
import type { KioskDoor } from '../../src/http/kiosk-door.ts';
import { tokenOf } from '../../src/http/token.ts';
import { keepVisitorsDoor } from '../../src/http/visitors/keep-door.ts';
import type { KeptDoor } from '../../src/http/visitors/keep-door.ts';
import { openShop, reportToStandardError } from '../../src/shop/host.ts';
import type { Shop } from '../../src/shop/host.ts';
import { quickPins } from './quick-pins.ts';

interface Wish {
  folder: string;
  port: number;
  kioskPort: number;
}
export type ToHost = { open: Wish } | 'close';
export type FromHost =
  { address: string; token: string; kiosk: string } | 'closed' | { failed: string };

let open: { shop: Shop; door: Door; kiosk: KioskDoor; visitors: KeptDoor } | null = null;

/** The one network of a test: this machine itself. */
const networks = () => [{ name: 'uji0', address: '127.0.0.1' }];

process.on('message', (message: ToHost) => {
  const work = message === 'close' ? close() : begin(message.open);
  work.then(say, (error: unknown) => {
    say({ failed: String(error) });
  });
});

async function begin({ folder, port, kioskPort }: Wish): Promise<FromHost> {
  const shop = openShop({ folder, ...quickPins });
  const token = tokenOf(folder);
  const screens = join(import.meta.dirname, '../../out/renderer');
  const door = await openDoor({ shop, token, port, screens, report: reportToStandardError });
  const kiosk = await openKioskDoor({
    shop,
    port: kioskPort,
    screens: join(import.meta.dirname, '../../out/kiosk'),
    report: reportToStandardError,
  });
  const visitors = keepVisitorsDoor({
    shop,
    networks,
    announce: () => ({ stop: () => Promise.resolve() }),
    report: reportToStandardError,
  });
  open = { shop, door, kiosk, visitors };
  return { address: door.address, token, kiosk: kiosk.address };
}

async function close(): Promise<FromHost> {
  await open?.visitors.stop();
  await open?.kiosk.close();
  await open?.door.close();
  await open?.shop.close();
  open = null;
  return 'closed';
}

function say(answer: FromHost): void {
  process.send?.(answer);
}
