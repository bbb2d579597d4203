import { join } from 'node:path';
import { Client } from 'pg';
import { expect, inject, it } from 'vitest';
import { rows } from '../src/database/database.ts';
import { migrate } from '../src/database/migrations.ts';
import { openPlace } from '../src/database/open.ts';
import type { Place } from '../src/database/open.ts';
import { DATABASES } from './support/databases.ts';
import type { DatabaseName } from './support/databases.ts';
import { removeFolder, temporaryFolder } from './support/server.ts';

it.each(DATABASES)('finds the GTINs of what was put before they were kept, on %s', async (name) => {
  const folder = temporaryFolder();
  const books = openPlace(await emptyPlace(name, folder));
  try {
    await books.transaction(function* () {
      yield* rows('CREATE TABLE kompor_migration (version INTEGER PRIMARY KEY, applied_at BIGINT)');
      yield* rows('INSERT INTO kompor_migration VALUES (1, 0)');
      yield* rows('CREATE TABLE kompor_product (sku TEXT PRIMARY KEY, barcodes TEXT NOT NULL)');
      yield* rows(
        "INSERT INTO kompor_product VALUES ('A', $1), ('B', '[]'), ('C', '[\"2012345678900\"]')",
        JSON.stringify(['9521234543213', 'abc']),
      );
    });
    await migrate(books);
    const kept = await books.transaction(() => rows('SELECT gtin, sku FROM kompor_gtin'));
    expect(kept).toEqual([{ gtin: '09521234543213', sku: 'A' }]);
  } finally {
    await books.close();
    removeFolder(folder);
  }
});

async function emptyPlace(name: DatabaseName, folder: string): Promise<Place> {
  if (name === 'sqlite') return { kind: 'sqlite', file: join(folder, 'books.sqlite') };
  const url = new URL(inject('postgres').databaseUrl);
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query('CREATE DATABASE of_before');
  await client.end();
  url.pathname = '/of_before';
  return { kind: 'postgres', url: url.href };
}
