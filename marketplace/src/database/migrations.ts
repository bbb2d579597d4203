import { keepGtins } from '../kompor-plugin/gtins.ts';
import { firstRow, rows } from './database.ts';
import type { Database, Steps } from './database.ts';

/**
 * Kompor's own tables, in the SQL that SQLite and PostgreSQL share. They are kept apart from Vendure's entities so
 * that they are made and changed by these numbered steps alone. Only ever add to the end.
 */
const MIGRATIONS: readonly (readonly (string | (() => Steps<void>))[])[] = [
  [
    'CREATE TABLE kompor_meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
    `CREATE TABLE kompor_showroom (
      code TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      key_hash TEXT NOT NULL,
      stock_location_id INTEGER,
      created_at BIGINT NOT NULL
    )`,
    `CREATE TABLE kompor_product (
      sku TEXT PRIMARY KEY,
      showroom_code TEXT NOT NULL REFERENCES kompor_showroom (code),
      product_id INTEGER NOT NULL,
      variant_id INTEGER NOT NULL,
      handle TEXT,
      digest TEXT NOT NULL,
      barcodes TEXT NOT NULL,
      pictures TEXT NOT NULL,
      put_at BIGINT NOT NULL
    )`,
    'CREATE INDEX kompor_product_product ON kompor_product (product_id)',
    'CREATE INDEX kompor_product_showroom ON kompor_product (showroom_code)',
    `CREATE TABLE kompor_family (
      showroom_code TEXT NOT NULL REFERENCES kompor_showroom (code),
      handle TEXT NOT NULL,
      product_id INTEGER NOT NULL,
      PRIMARY KEY (showroom_code, handle)
    )`,
    `CREATE TABLE kompor_stock (
      showroom_code TEXT NOT NULL REFERENCES kompor_showroom (code),
      sku TEXT NOT NULL REFERENCES kompor_product (sku),
      thousandths BIGINT NOT NULL,
      PRIMARY KEY (showroom_code, sku)
    )`,
    `CREATE TABLE kompor_sale (
      showroom_code TEXT NOT NULL REFERENCES kompor_showroom (code),
      sale_id TEXT NOT NULL,
      digest TEXT NOT NULL,
      receipt_number TEXT NOT NULL,
      sold_at BIGINT NOT NULL,
      total BIGINT NOT NULL,
      lines TEXT NOT NULL,
      recorded_at BIGINT NOT NULL,
      PRIMARY KEY (showroom_code, sale_id)
    )`,
    'CREATE INDEX kompor_sale_sold_at ON kompor_sale (showroom_code, sold_at)',
    `CREATE TABLE kompor_picture (
      hash TEXT PRIMARY KEY,
      asset_id INTEGER NOT NULL,
      showroom_code TEXT NOT NULL REFERENCES kompor_showroom (code),
      bytes INTEGER NOT NULL,
      stored_at BIGINT NOT NULL
    )`,
  ],
  [
    `CREATE TABLE kompor_gtin (
      gtin TEXT NOT NULL,
      sku TEXT NOT NULL REFERENCES kompor_product (sku),
      PRIMARY KEY (gtin, sku)
    )`,
    'CREATE INDEX kompor_gtin_sku ON kompor_gtin (sku)',
    // Whether it is for sale at a price that is asked at the counter. Not known of older rows until they change.
    'ALTER TABLE kompor_product ADD COLUMN price_asked INTEGER NOT NULL DEFAULT 0',
    fillGtins,
  ],
];

/** The GTINs of what showrooms put before there was a table of them. */
function* fillGtins(): Steps<void> {
  for (const row of yield* rows('SELECT sku, barcodes FROM kompor_product')) {
    yield* keepGtins(String(row['sku']), JSON.parse(String(row['barcodes'])) as string[]);
  }
}

/**
 * Brings Kompor's tables to the newest version, in one transaction.
 * @throws when a newer marketplace has already changed them.
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(function* () {
    if (database.kind === 'postgres') yield* rows('SELECT pg_advisory_xact_lock(7207)');
    yield* rows(
      'CREATE TABLE IF NOT EXISTS kompor_migration (version INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL)',
    );
    const row = yield* firstRow(
      'SELECT COALESCE(MAX(version), 0) AS version FROM kompor_migration',
    );
    yield* applyFrom(Number(row?.['version']));
  });
}

function* applyFrom(version: number): Steps<void> {
  if (version > MIGRATIONS.length) {
    throw new Error(
      `The database is of version ${version}; this marketplace knows ${MIGRATIONS.length}. Update it.`,
    );
  }
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < version) continue;
    for (const step of statements) {
      if (typeof step === 'string') yield* rows(step);
      else yield* step();
    }
    yield* rows(
      'INSERT INTO kompor_migration (version, applied_at) VALUES ($1, $2)',
      index + 1,
      Date.now(),
    );
  }
}

/** Which Vendure has made the tables of this database, or undefined while none has finished doing so. */
export async function vendureSchema(database: Database): Promise<string | undefined> {
  const row = await database.transaction(() =>
    firstRow("SELECT value FROM kompor_meta WHERE name = 'vendure'"),
  );
  return row === undefined ? undefined : String(row['value']);
}

export async function keepVendureSchema(database: Database, version: string): Promise<void> {
  await database.transaction(() =>
    rows(
      `INSERT INTO kompor_meta (name, value) VALUES ('vendure', $1)
       ON CONFLICT (name) DO UPDATE SET value = excluded.value`,
      version,
    ),
  );
}
