import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { bootstrap, JobQueueService } from '@vendure/core';
import { rows, type Database } from './database/database.ts';
import { migrate } from './database/migrations.ts';
import { openPlace, openPool, type Place } from './database/open.ts';
import { prepareVendure } from './first-start.ts';
import { createKomporPlugin } from './kompor-plugin/kompor-plugin.ts';
import { KomporService } from './kompor-plugin/kompor-service.ts';
import { pictureDoor } from './kompor-plugin/picture-door.ts';
import { ensureShowroom } from './kompor-plugin/showrooms.ts';
import { openSecrets } from './secrets.ts';
import { vendureConfig } from './vendure-config.ts';

export interface ServerOptions {
  host: string;
  /** 0 for any free port. */
  port: number;
  dataFolder: string;
  place: Place;
  /** A showroom to be there with a key that is known beforehand. */
  showroom?: { key: string; name: string };
  logLevel?: string | undefined;
}

export interface Marketplace {
  address: string;
  superadmin: { identifier: string; password: string };
  /** True at the first start with this data folder. */
  fresh: boolean;
  close(): Promise<void>;
}

/** Opens the books, starts Vendure with the plugin, and answers when it listens. */
export async function startMarketplace(options: ServerOptions): Promise<Marketplace> {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const secrets = openSecrets(options.dataFolder);
  const { empty } = await openBooks(options);
  const pool = options.place.kind === 'postgres' ? openPool(options.place.url) : undefined;

  let service: KomporService | undefined;
  const config = vendureConfig({
    ...options,
    secrets,
    empty,
    plugin: createKomporPlugin(pool),
    pictureDoor: pictureDoor(() => service!),
    logLevel: options.logLevel,
  });
  const app = await bootstrap(config, {
    onBeforeAppListen: async (ready) => {
      service = ready.get(KomporService, { strict: false });
      await ready.init();
      await prepareVendure({ get: (type) => ready.get(type as never, { strict: false }) });
    },
  });
  await app.get(JobQueueService).start();

  const { port } = app.getHttpServer().address() as AddressInfo;
  return {
    address: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    superadmin: secrets.superadmin,
    fresh: secrets.fresh,
    close: async () => {
      await app.close();
      await pool?.close();
    },
  };
}

async function openBooks(options: ServerOptions): Promise<{ empty: boolean }> {
  const database = openPlace(options.place);
  try {
    await migrate(database);
    if (options.showroom) await ensureShowroom(database, options.showroom.key, options.showroom.name);
    return { empty: !(await hasTable(database, 'channel')) };
  } finally {
    await database.close();
  }
}

async function hasTable(database: Database, name: string): Promise<boolean> {
  const sql =
    database.kind === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1"
      : 'SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = $1';
  return (await database.transaction(() => rows(sql, name))).length > 0;
}
