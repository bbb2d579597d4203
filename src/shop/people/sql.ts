import type { Role } from '../../domain/permissions.ts';
import type { Db } from '../storage/db.ts';

export interface StaffRow {
  id: string;
  name: string;
  role: Role;
  active: 0 | 1;
  pinHash: string | null;
  wrongTries: number;
  lockedUntil: number | null;
}

const columns = `id, name, role, active, pin_hash AS pinHash, wrong_tries AS wrongTries,
  locked_until AS lockedUntil`;

/** The statements on people. */
export function peopleSql(db: Db) {
  return {
    find: db.prepare<[string], StaffRow>(`SELECT ${columns} FROM staff WHERE id = ?`),
    all: db.prepare<[], StaffRow>(`SELECT ${columns} FROM staff ORDER BY id`),
    firstActive: db.prepare<[], { id: string; name: string }>(
      'SELECT id, name FROM staff WHERE active = 1 ORDER BY id LIMIT 1',
    ),
    insert: db.prepare(
      `INSERT INTO staff (id, name, role, pin_hash, created_at)
       VALUES (@id, @name, @role, @pinHash, @at)`,
    ),
    rename: db.prepare<[string, Role, string]>('UPDATE staff SET name = ?, role = ? WHERE id = ?'),
    setActive: db.prepare<[0 | 1, string]>('UPDATE staff SET active = ? WHERE id = ?'),
    setPin: db.prepare<[string, string]>(
      'UPDATE staff SET pin_hash = ?, wrong_tries = 0, locked_until = NULL WHERE id = ?',
    ),
    countTry: db.prepare<[number, number | null, string]>(
      'UPDATE staff SET wrong_tries = ?, locked_until = ? WHERE id = ?',
    ),
    /** Changes nothing where the PIN was changed meanwhile. */
    clearTries: db.prepare<[string, string]>(
      'UPDATE staff SET wrong_tries = 0, locked_until = NULL WHERE id = ? AND pin_hash = ?',
    ),
  };
}
