import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AssetServerPlugin } from '@vendure/asset-server-plugin';
import { BigIntMoneyStrategy, LanguageCode } from '@vendure/core';
import type { VendureConfig } from '@vendure/core';
import type BetterSqlite3 from 'better-sqlite3';
import express from 'express';
import { CARD_ROUTES } from './card-door/card-door.ts';
import type { Place } from './database/open.ts';
import { makeDurable } from './database/sqlite.ts';
import { createLogger } from './logger.ts';
import type { Secrets } from './secrets.ts';

/** A hundred sales with many lines, or a hundred products with long stories, are more than Express takes by itself. */
const BODY_LIMIT = '10mb';

export interface ConfigInput {
  host: string;
  port: number;
  dataFolder: string;
  place: Place;
  secrets: Secrets;
  /** Whether Vendure's tables are still to be made, or to be changed for a new version. */
  makeTables: boolean;
  plugin: new () => object;
  pictureDoor: (...args: never[]) => unknown;
  cardDoor: (...args: never[]) => unknown;
  logLevel: string | undefined;
}

export function vendureConfig(input: ConfigInput): VendureConfig {
  const assetFolder = join(input.dataFolder, 'assets');
  mkdirSync(assetFolder, { recursive: true, mode: 0o700 });
  return {
    logger: createLogger(input.logLevel),
    defaultLanguageCode: LanguageCode.id,
    apiOptions: {
      hostname: input.host,
      port: input.port,
      // Nobody else's web page has any business here.
      cors: false,
      csrfPrevention: true,
      // A reverse proxy on the same machine says over which scheme visitors came.
      trustProxy: 'loopback',
      middleware: [
        { route: '/shop-api', beforeListen: true, handler: express.json({ limit: BODY_LIMIT }) },
        { route: '/kompor/pictures', beforeListen: true, handler: input.pictureDoor as never },
        ...CARD_ROUTES.map((route) => ({
          route,
          beforeListen: true,
          handler: input.cardDoor as never,
        })),
      ],
    },
    authOptions: {
      tokenMethod: ['bearer', 'cookie'],
      superadminCredentials: input.secrets.superadmin,
      cookieOptions: { secret: input.secrets.cookieSecret },
    },
    // An int4 column ends at Rp21 million, since Vendure counts rupiah in hundredths.
    entityOptions: { moneyStrategy: new BigIntMoneyStrategy() },
    dbConnectionOptions: {
      ...connectionOptions(input.place),
      synchronize: input.makeTables,
      logging: false,
    },
    paymentOptions: { paymentMethodHandlers: [] },
    plugins: [
      AssetServerPlugin.init({ route: 'assets', assetUploadDir: assetFolder }),
      input.plugin,
    ],
  };
}

function connectionOptions(place: Place): VendureConfig['dbConnectionOptions'] {
  if (place.kind === 'postgres')
    return { type: 'postgres', url: place.url, applicationName: 'kompor-marketplace' };
  return {
    type: 'better-sqlite3',
    database: place.file,
    prepareDatabase: (connection: BetterSqlite3.Database) => makeDurable(connection),
  };
}
