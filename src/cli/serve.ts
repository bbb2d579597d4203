import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Command, InvalidArgumentError } from 'commander';
import type { Role } from '../domain/permissions.ts';
import { openDoor } from '../http/door.ts';
import { openKioskDoor } from '../http/kiosk-door.ts';
import type { KioskDoor } from '../http/kiosk-door.ts';
import { tokenOf } from '../http/token.ts';
import { keepVisitorsDoor } from '../http/visitors/keep-door.ts';
import {
  defaultFolder,
  defaultSampleFolder,
  openShop,
  reportToStandardError,
} from '../shop/host.ts';
import type { Shop } from '../shop/host.ts';
import { commonOptions, exitCodes, orRefuse, print } from './output.ts';
import type { CommonOptions } from './output.ts';

interface ServeOptions extends CommonOptions {
  port: number;
  sample?: boolean;
}

/** `kompor serve`: the shop, with a browser as its counter. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description('jalankan gerai ini; peramban di komputer ini menjadi kasirnya')
    .option('--port <n>', 'porta, 0 untuk porta bebas mana saja', portNumber, 4571)
    .option('--sample', 'buka gerai contoh')
    .action((options: ServeOptions) => orRefuse(options, () => serve(options)));
  for (const option of commonOptions()) command.addOption(option);
  return command;
}

async function serve(options: ServeOptions): Promise<void> {
  const folder =
    options.data ?? (options.sample === true ? defaultSampleFolder() : defaultFolder());
  const shop = openShop({ folder });
  try {
    if (options.sample === true) await beginSample(shop);
    const token = tokenOf(folder);
    const screens = await findScreens();
    const door = await openDoor({
      shop,
      token,
      port: options.port,
      screens: screens?.counter ?? null,
      report: reportToStandardError,
    });
    const kiosk = screens === null ? null : await openKiosk(shop, screens.kiosk, options.port);
    const visitors = keepVisitorsDoor({ shop, report: reportToStandardError });
    const toldToStop = untilToldToStop();
    const staff = await samplePeople(shop);
    const ready = {
      address: door.address,
      kiosk: kiosk?.address ?? null,
      token,
      folder,
      pid: process.pid,
    };
    print(options, staff.length === 0 ? ready : { ...ready, staff }, [
      `Kompor siap: ${door.address}/#token=${token}`,
      ...(kiosk === null ? [] : [`Kios untuk pengunjung: ${kiosk.address}`]),
      ...staff.map(({ name, role, pin }) => `PIN ${pin}: ${name} (${roleNames[role]})`),
    ]);
    // Kept now rather than at the end, which a power cut may spare.
    flushCompileCache();
    await toldToStop;
    await visitors.stop();
    await kiosk?.close();
    await door.close();
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    process.stderr.write(`Porta ${options.port} sudah dipakai program lain. Pilih --port lain.\n`);
    process.exitCode = exitCodes.refused;
  } finally {
    await shop.close();
  }
}

/** The kiosk beside the counter, at the next port where that is free. */
async function openKiosk(shop: Shop, screens: string, counterPort: number): Promise<KioskDoor> {
  const options = { shop, screens, report: reportToStandardError };
  try {
    return await openKioskDoor({
      ...options,
      port: counterPort === 0 ? 0 : Math.min(counterPort + 1, 65_535),
    });
  } catch (error) {
    if (!isPortTaken(error)) throw error;
    return openKioskDoor({ ...options, port: 0 });
  }
}

async function beginSample(shop: Shop): Promise<void> {
  const { state, sample } = await shop.client.settings.setupStatus({});
  if (state === 'ready') {
    if (!sample)
      process.stderr.write('Folder ini sudah berisi gerai; data contoh tidak dimasukkan.\n');
    return;
  }
  await shop.client.settings.setUp({
    key: crypto.randomUUID(),
    with: 'sample',
    shop: null,
    owner: null,
  });
}

/** The people of a sample showroom, whose PINs are no secret; of any other, nobody. */
async function samplePeople(shop: Shop): Promise<{ name: string; role: Role; pin: string }[]> {
  const faces = await shop.client.people.signInList({});
  return faces.flatMap(({ name, role, samplePin }) =>
    samplePin === null ? [] : [{ name, role, pin: samplePin }],
  );
}

const roleNames: Record<Role, string> = {
  cashier: 'kasir',
  supervisor: 'penyelia',
  manager: 'manajer',
  owner: 'pemilik',
};

/**
 * The built screens. Where a source tree has none yet they are built first, once; null where there
 * is nothing to build them with.
 */
async function findScreens(): Promise<{ counter: string; kiosk: string } | null> {
  const root = join(import.meta.dirname, '../..');
  const folders = { counter: join(root, 'out/renderer'), kiosk: join(root, 'out/kiosk') };
  const isBuilt = () => Object.values(folders).every((folder) => existsSync(folder));
  const builder = join(root, 'scripts/build-screens.ts');
  if (!isBuilt() && existsSync(builder)) {
    process.stderr.write('Menyiapkan layar, sekali ini saja…\n');
    await promisify(execFile)(process.execPath, [builder]);
  }
  return isBuilt() ? folders : null;
}

function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
      });
    }
  });
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function portNumber(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidArgumentError('porta harus angka 0 sampai 65535');
  }
  return port;
}
