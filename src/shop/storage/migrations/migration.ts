import type { Db } from '../db.ts';

/** One numbered, additive step of the schema. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  up(db: Db): void;
}
