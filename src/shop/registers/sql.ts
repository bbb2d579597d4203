import type { Db } from '../storage/db.ts';

export interface RegisterDetailRow {
  id: string;
  code: string;
  name: string;
  /** Its code stands on a receipt, a refund or a shift. */
  used: 0 | 1;
  shiftId: string | null;
  shiftNumber: number | null;
  businessDay: string | null;
  openedBy: string | null;
}

const detail = `r.id, r.code, r.name,
  EXISTS (SELECT 1 FROM sale WHERE register_id = r.id)
    OR EXISTS (SELECT 1 FROM refund WHERE register_id = r.id)
    OR EXISTS (SELECT 1 FROM shift WHERE register_id = r.id) AS used,
  s.id AS shiftId, s.number AS shiftNumber, s.business_day AS businessDay, s.opened_by AS openedBy
  FROM register r LEFT JOIN shift s ON s.id = r.open_shift_id`;

/** Every prepared statement on registers. */
export const registersSql = (db: Db) => ({
  list: db.prepare<[], RegisterDetailRow>(`SELECT ${detail} ORDER BY r.code`),
  detail: db.prepare<[string], RegisterDetailRow>(`SELECT ${detail} WHERE r.id = ?`),
  byCode: db.prepare<[string], { id: string }>('SELECT id FROM register WHERE code = ?'),
  insert: db.prepare<[string, string, string]>(
    'INSERT INTO register (id, code, name) VALUES (?, ?, ?)',
  ),
  update: db.prepare<[string, string, string]>(
    'UPDATE register SET code = ?, name = ? WHERE id = ?',
  ),
});
