import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { bootstrap, JobQueueService, VENDURE_VERSION } from '@vendure/core';
import { cardDoor } from './card-door/card-door.ts';
import { readStorefront } from './card-door/storefront.ts';
import { keepVendureSchema, migrate, vendureSchema } from './database/migrations.ts';
import { openPlace, openPool } from './database/open.ts';
import type { Place } from './database/open.ts';
import { prepareVendure } from './first-start.ts';
import { createKomporPlugin } from './kompor-plugin/kompor-plugin.ts';
import { KomporService } from './kompor-plugin/kompor-service.ts';
import { pictureDoor } from './kompor-plugin/picture-door.ts';
import { ensureShowroom } from './kompor-plugin/showrooms.ts';
import { openSecrets } from './secrets.ts';
import { vendureConfig } from './vendure-config.ts';

/** Vendure's tables follow from its version and from the fields that our plugin adds to them. */
const SCHEMA = `vendure ${VENDURE_VERSION}, fields 1`;

export interface ServerOptions {
  host: string;
  /** 0 for any free port. */
  port: number;
  dataFolder: string;
  place: Place;
  /** A showroom to be there with a key that is known beforehand. */
  showroom?: { key: string; name: string };
  /** Let Vendure change the tables of an older version. */
  upgrade?: boolean | undefined;
  logLevel?: string | undefined;
  /** Where products are on the operator's own storefront, see `readStorefront`. */
  storefront?: string | undefined;
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
  const storefront = options.storefront ? readStorefront(options.storefront) : undefined;
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const secrets = openSecrets(options.dataFolder);
  const { schemaIsOld } = await openBooks(options);
  const pool = options.place.kind === 'postgres' ? openPool(options.place.url) : undefined;

  let service: KomporService | undefined;
  const config = vendureConfig({
    ...options,
    secrets,
    makeTables: schemaIsOld,
    plugin: createKomporPlugin(pool),
    pictureDoor: pictureDoor(() => service),
    cardDoor: cardDoor({ find: (code) => service?.cardProduct(code), storefront }),
    logLevel: options.logLevel,
  });
  const app = await bootstrap(config, {
    onBeforeAppListen: async (ready) => {
      service = ready.get(KomporService, { strict: false });
      await ready.init();
      await prepareVendure({ get: (type) => ready.get(type as never, { strict: false }) });
    },
  });
  if (schemaIsOld) await finishSchema(options.place);
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

async function openBooks(options: ServerOptions): Promise<{ schemaIsOld: boolean }> {
  const database = openPlace(options.place);
  try {
    await migrate(database);
    if (options.showroom)
      await ensureShowroom(database, options.showroom.key, options.showroom.name);
    const made = await vendureSchema(database);
    if (made !== undefined && made !== SCHEMA && options.upgrade !== true) {
      throw new Error(
        `The tables are those of ${made}, this is ${SCHEMA}. Back the database up, then start with --upgrade.`,
      );
    }
    return { schemaIsOld: made !== SCHEMA };
  } finally {
    await database.close();
  }
}

async function finishSchema(place: Place): Promise<void> {
  const database = openPlace(place);
  try {
    await keepVendureSchema(database, SCHEMA);
  } finally {
    await database.close();
  }
}
