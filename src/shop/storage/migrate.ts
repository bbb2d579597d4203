import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { Db } from './db.ts';
import { migrations } from './migrations/index.ts';
import { StorageError } from './storage-error.ts';

/** The schema that this program writes. */
export const newest = migrations.at(-1)?.number ?? 0;

/**
 * Brings the database up to `upTo`. A database that already holds something is copied beside
 * itself first and the copy is checked, so that a failed step can be undone by hand; the copy is
 * removed after success. Each step runs in its own transaction. Throws StorageError TOO_NEW.
 * While a step runs foreign keys are not enforced, so that it may put a wider table in another's
 * place; before it is committed every one of them is checked.
 */
export function migrate(db: Db, file: string, upTo: number = newest): void {
  const current = schemaNumber(db);
  if (current > newest) throw new StorageError('TOO_NEW', `${current} > ${newest}`);
  const steps = migrations.filter((step) => step.number > current && step.number <= upTo);
  if (steps.length === 0) return;
  const copy = `${file}.before-${steps[0]?.number}`;
  if (current > 0) backup(db, copy);
  db.pragma('foreign_keys = OFF');
  for (const step of steps) {
    db.transaction(() => {
      step.up(db);
      const lost = db.pragma('foreign_key_check') as unknown[];
      if (lost.length > 0) throw new Error(`step ${step.number}: ${JSON.stringify(lost[0])}`);
      db.pragma(`user_version = ${step.number}`);
    }).immediate();
  }
  db.pragma('foreign_keys = ON');
  rmSync(copy, { force: true });
}

export function schemaNumber(db: Db): number {
  return db.pragma('user_version', { simple: true }) as number;
}

function backup(db: Db, copy: string): void {
  rmSync(copy, { force: true });
  db.prepare('VACUUM INTO ?').run(copy);
  const check = new Database(copy, { readonly: true });
  const answer = check.pragma('integrity_check', { simple: true });
  check.close();
  if (answer !== 'ok') throw new StorageError('UNREADABLE', copy);
}
