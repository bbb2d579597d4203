import type { Db } from '../storage/db.ts';

export interface RuleRow {
  id: string;
  name: string;
  from: string | null;
  until: string | null;
  membersOnly: 0 | 1;
  /** The terms as JSON. */
  body: string;
  active: 0 | 1;
  updatedAt: number;
}

const columns = `id, name, from_day AS "from", until_day AS until, members_only AS membersOnly,
  body, active, updated_at AS updatedAt`;

/** The statements on price rules. */
export const pricingSql = (db: Db) => ({
  all: db.prepare<[], RuleRow>(`SELECT ${columns} FROM price_rule ORDER BY active DESC, name, id`),
  find: db.prepare<[string], RuleRow>(`SELECT ${columns} FROM price_rule WHERE id = ?`),
  insert: db.prepare<[Omit<RuleRow, 'active'>]>(
    `INSERT INTO price_rule (id, name, from_day, until_day, members_only, body, updated_at)
     VALUES (@id, @name, @from, @until, @membersOnly, @body, @updatedAt)`,
  ),
  update: db.prepare<[Omit<RuleRow, 'active'>]>(
    `UPDATE price_rule SET name = @name, from_day = @from, until_day = @until,
       members_only = @membersOnly, body = @body, active = 1, updated_at = @updatedAt
     WHERE id = @id`,
  ),
  remove: db.prepare<[number, string]>(
    'UPDATE price_rule SET active = 0, updated_at = ? WHERE id = ?',
  ),
});

export type PricingSql = ReturnType<typeof pricingSql>;
