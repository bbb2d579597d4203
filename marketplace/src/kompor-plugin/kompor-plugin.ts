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
import { followOnlineOrders } from './online-orders.ts';
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
        inject: [
          TransactionalConnection,
          RequestContextService,
          EventBus,
          AssetService,
          StockLocationService,
        ],
        useFactory: (
          connection: TransactionalConnection,
          contexts: RequestContextService,
          events: EventBus,
          assets: AssetService,
          locations: StockLocationService,
        ) => {
          const database = postgres ?? shareSqlite(connection);
          const marketplace = { database, connection, contexts, events };
          followOnlineOrders(marketplace);
          return new KomporService(marketplace, assets, locations);
        },
      },
    ],
    shopApiExtensions: { schema: komporSchema, resolvers: [KomporResolver] },
    configuration: (config) => {
      config.catalogOptions.stockLocationStrategy = new KomporStockLocationStrategy();
      config.customFields.ProductVariant.push({
        name: 'komporUnit',
        type: 'string',
        nullable: true,
      });
      return config;
    },
  })(KomporPlugin);
  return KomporPlugin;
}

/** Kompor's books on Vendure's own SQLite connection, with both sides taking turns. */
function shareSqlite({ rawConnection }: TransactionalConnection): Database {
  const { databaseConnection } = rawConnection.driver as unknown as {
    databaseConnection: BetterSqlite3.Database;
  };
  // For SQLite, TypeORM hands out the same query runner every time.
  const runner = rawConnection.createQueryRunner();
  const shared = openSqlite({
    connection: databaseConnection,
    busy: () => runner.isTransactionActive,
  });
  const begin = runner.startTransaction.bind(runner);
  runner.startTransaction = async (isolation) => {
    await shared.turn();
    return begin(isolation);
  };
  // A transaction that reads before it writes fails when another process, such as the showroom command, wrote between.
  const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<never>;
  runner.query = (sql: string, ...rest: unknown[]): Promise<never> =>
    query(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql, ...rest);
  return shared;
}
