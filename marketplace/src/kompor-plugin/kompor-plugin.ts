import {
  AssetService,
  EventBus,
  PluginCommonModule,
  RequestContextService,
  StockLocationService,
  TransactionalConnection,
  VendurePlugin,
} from '@vendure/core';
import type BetterSqlite3 from 'better-sqlite3';
import type { Database } from '../database/database.ts';
import { openSqlite } from '../database/sqlite.ts';
import { KomporService } from './kompor-service.ts';
import { KomporResolver } from './resolver.ts';
import { komporSchema } from './schema.ts';
import { KomporStockLocationStrategy } from './stock-location-strategy.ts';

/**
 * The plugin that lets Kompor's showrooms fill this marketplace.
 * @param postgres Kompor's own pool; without it, Vendure's SQLite connection is shared.
 */
export function createKomporPlugin(postgres: Database | undefined): new () => object {
  class KomporPlugin {}
  VendurePlugin({
    imports: [PluginCommonModule],
    compatibility: '^3.7.3',
    providers: [
      {
        provide: KomporService,
        inject: [TransactionalConnection, RequestContextService, EventBus, AssetService, StockLocationService],
        useFactory: (
          connection: TransactionalConnection,
          contexts: RequestContextService,
          events: EventBus,
          assets: AssetService,
          locations: StockLocationService,
        ) => {
          const database = postgres ?? openSqlite(sqliteOf(connection), { owned: false });
          return new KomporService({ database, connection, contexts, events }, assets, locations);
        },
      },
    ],
    shopApiExtensions: { schema: komporSchema, resolvers: [KomporResolver] },
    configuration: (config) => {
      config.catalogOptions.stockLocationStrategy = new KomporStockLocationStrategy();
      config.customFields.ProductVariant.push({ name: 'komporUnit', type: 'string', nullable: true });
      return config;
    },
  })(KomporPlugin);
  return KomporPlugin;
}

function sqliteOf(connection: TransactionalConnection): BetterSqlite3.Database {
  const driver = connection.rawConnection.driver as unknown as { databaseConnection: BetterSqlite3.Database };
  return driver.databaseConnection;
}
