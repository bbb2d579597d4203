import { LanguageCode, TaxCategory } from '@vendure/core';
import type {
  Channel,
  EventBus,
  RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { namedValues } from '../database/sqlite.ts';
import { rows, runSteps } from '../database/database.ts';
import { withRetries } from '../database/postgres.ts';
import type { Database, Row, Statement, Steps } from '../database/database.ts';

export const LANGUAGE = LanguageCode.id;

/** Serialises the catalogue's writers when several processes share one PostgreSQL database. */
const CATALOGUE_LOCK = 7208;

/** What the plugin needs of Vendure. */
export interface Marketplace {
  database: Database;
  connection: TransactionalConnection;
  contexts: RequestContextService;
  events: EventBus;
}

/** One open Vendure transaction in which the catalogue is being changed. */
export interface CatalogueTransaction {
  context: RequestContext;
  channel: Channel;
  connection: TransactionalConnection;
  /** Runs Kompor's own statements inside the same transaction. */
  run<T>(steps: Steps<T>): Promise<T>;
}

/**
 * Changes the catalogue in one transaction; one at a time, so that names, slugs and option groups stay unique. After a
 * conflict with a sale `work` runs again.
 */
export async function changeCatalogue<T>(
  marketplace: Marketplace,
  work: (transaction: CatalogueTransaction) => Promise<T>,
): Promise<T> {
  const { database, connection, contexts } = marketplace;
  const base = await contexts.create({ apiType: 'admin', languageCode: LANGUAGE });
  return database.exclusive(() =>
    withRetries(() =>
      connection.withTransaction(base, async (context) => {
        const run = stepsIn(marketplace, context);
        if (database.kind === 'postgres') {
          await run(rows('SELECT pg_advisory_xact_lock($1)', CATALOGUE_LOCK));
        }
        return work({ context, channel: context.channel, connection, run });
      }),
    ),
  );
}

/** Runs Kompor's own statements inside the Vendure transaction of this context. */
export function stepsIn(
  { connection, database }: Pick<Marketplace, 'connection' | 'database'>,
  context: RequestContext,
): CatalogueTransaction['run'] {
  const { manager } = connection.getRepository(context, TaxCategory);
  const query = (statement: Statement): Promise<Row[]> =>
    manager.query(
      statement.sql,
      database.kind === 'sqlite' ? [namedValues(statement.values)] : [...statement.values],
    );
  return (steps) => runSteps(steps, query);
}
