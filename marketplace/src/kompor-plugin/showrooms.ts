import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { firstRow, rows } from '../database/database.ts';
import type { Database } from '../database/database.ts';

export interface Showroom {
  code: string;
  name: string;
  /** Vendure's id of the showroom's stock location, null until its first request. */
  stockLocationId: number | null;
}

export type AddShowroomResult = { key: string } | { refused: 'BAD_CODE' | 'BAD_NAME' | 'TAKEN' };

const CODE = /^[a-z0-9](?:[a-z0-9-]{0,30}[a-z0-9])?$/u;
const NOBODY = digestOf('nobody');

/**
 * Adds a showroom and returns its key, `<code>.<secret>`, which is shown once: only a hash of it is kept.
 * The secret has 256 random bits, so a plain SHA-256 is enough to keep it.
 */
export async function addShowroom(
  database: Database,
  code: string,
  name: string,
): Promise<AddShowroomResult> {
  if (!CODE.test(code)) return { refused: 'BAD_CODE' };
  if (name.trim() === '' || name.length > 100) return { refused: 'BAD_NAME' };
  const secret = randomBytes(32).toString('base64url');
  const added = await insertShowroom(database, code, name.trim(), secret);
  return added ? { key: `${code}.${secret}` } : { refused: 'TAKEN' };
}

/** Gives a showroom a new key, and so makes the old one useless. Undefined when there is no such showroom. */
export async function renewKey(database: Database, code: string): Promise<string | undefined> {
  const secret = randomBytes(32).toString('base64url');
  const updated = await database.transaction(() =>
    firstRow(
      'UPDATE kompor_showroom SET key_hash = $1 WHERE code = $2 RETURNING code',
      digestOf(secret).toString('hex'),
      code,
    ),
  );
  return updated === undefined ? undefined : `${code}.${secret}`;
}

/** Makes sure that a showroom with exactly this key is there: for the sample, whose key everybody may know. */
export async function ensureShowroom(database: Database, key: string, name: string): Promise<void> {
  const [code, secret] = splitKey(key);
  await insertShowroom(database, code, name, secret);
}

export async function listShowrooms(database: Database): Promise<Showroom[]> {
  const found = await database.transaction(() =>
    rows('SELECT code, name, stock_location_id FROM kompor_showroom ORDER BY code'),
  );
  return found.map(showroomOf);
}

/** The showroom whose key this is, or undefined. Takes the same time whether the code or the secret is wrong. */
export async function findShowroomByKey(
  database: Database,
  key: string,
): Promise<Showroom | undefined> {
  const [code, secret] = splitKey(key);
  const row = await database.transaction(() =>
    firstRow(
      'SELECT code, name, stock_location_id, key_hash FROM kompor_showroom WHERE code = $1',
      code,
    ),
  );
  const kept = row === undefined ? NOBODY : Buffer.from(String(row['key_hash']), 'hex');
  const same = timingSafeEqual(kept, digestOf(secret));
  return same && row !== undefined ? showroomOf(row) : undefined;
}

async function insertShowroom(
  database: Database,
  code: string,
  name: string,
  secret: string,
): Promise<boolean> {
  const inserted = await database.transaction(() =>
    firstRow(
      `INSERT INTO kompor_showroom (code, name, key_hash, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (code) DO NOTHING RETURNING code`,
      code,
      name,
      digestOf(secret).toString('hex'),
      Date.now(),
    ),
  );
  return inserted !== undefined;
}

function splitKey(key: string): [code: string, secret: string] {
  const clean = key.replaceAll('\0', '');
  const dot = clean.indexOf('.');
  return dot === -1 ? ['', clean] : [clean.slice(0, dot), clean.slice(dot + 1)];
}

function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

function showroomOf(row: Record<string, unknown>): Showroom {
  const location = row['stock_location_id'];
  return {
    code: String(row['code']),
    name: String(row['name']),
    stockLocationId: location === null ? null : Number(location),
  };
}
