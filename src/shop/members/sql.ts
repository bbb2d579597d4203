import type { AccountEntry, AccountTender, Member } from '../../contract/members.ts';
import type { Rupiah } from '../../domain/money.ts';
import type { Db } from '../storage/db.ts';

/** A member as read; `active` is still SQLite's 0 or 1. */
export type MemberRow = Omit<Member, 'active'> & { active: 0 | 1 };

export interface SearchFor {
  /** A JSON array of patterns for LIKE; each word must be found. */
  words: string;
  /** The same with telephone digits, in the same places; null where a word has none. */
  digits: string;
  /** What was typed, for a number that is exactly that. */
  text: string;
  includeInactive: 0 | 1;
  owing: 0 | 1;
  limit: number;
  offset: number;
}

export interface EntryRow {
  id: string;
  kind: AccountEntry['kind'];
  amount: Rupiah;
  owed: Rupiah;
  reference: string;
  tender: AccountTender | null;
  at: number;
  by: string;
}

export interface NewEntry {
  memberId: string;
  id: string;
  kind: EntryRow['kind'];
  amount: number;
  reference: string;
  tender: AccountTender | null;
  registerId: string | null;
  shiftId: string | null;
  at: number;
  by: string;
  byId: string | null;
}

const member = `m.id, m.number, m.name, m.phone, m.account_limit AS accountLimit, m.active,
  coalesce((SELECT owed FROM account_balance WHERE member_id = m.id), 0) AS owed`;

/** Digits of the telephone without +62 or 0 in front: as typed, and as it is called, are one. */
const phone = `ltrim(replace(replace(replace(replace(m.phone, ' ', ''), '-', ''), '.', ''), '+62', ''), '0')`;

/** The statements on members and what they owe. */
export const membersSql = (db: Db) => ({
  find: db.prepare<[string], MemberRow>(`SELECT ${member} FROM member m WHERE m.id = ?`),
  byNumber: db.prepare<[string], MemberRow>(`SELECT ${member} FROM member m WHERE m.number = ?`),
  search: db.prepare<[SearchFor], MemberRow>(
    `SELECT ${member} FROM member m
     WHERE (@includeInactive = 1 OR m.active = 1)
       AND (@owing = 0 OR (SELECT owed FROM account_balance WHERE member_id = m.id) > 0)
       AND NOT EXISTS (
         SELECT 1 FROM json_each(@words) w WHERE NOT (
           m.name LIKE w.value ESCAPE '\\' OR m.number LIKE w.value ESCAPE '\\'
           OR coalesce(${phone} LIKE json_extract(@digits, '$[' || w.key || ']'), 0)))
     ORDER BY m.number = @text COLLATE NOCASE DESC, m.active DESC, m.name COLLATE NOCASE, m.id
     LIMIT @limit OFFSET @offset`,
  ),
  /** The next of the numbers that are counted; longer ones are somebody's own system. */
  nextNumber: db
    .prepare<[], number>(
      `SELECT coalesce(max(CAST(number AS INTEGER)), 0) + 1 FROM member
       WHERE number NOT GLOB '*[^0-9]*' AND length(number) <= 6`,
    )
    .pluck(),
  insert: db.prepare(
    `INSERT INTO member (id, number, name, phone, account_limit, active, created_at, updated_at)
     VALUES (@id, @number, @name, @phone, @accountLimit, @active, @now, @now)`,
  ),
  update: db.prepare(
    `UPDATE member SET number = @number, name = @name, phone = @phone,
       account_limit = @accountLimit, active = @active, updated_at = @now WHERE id = @id`,
  ),
  insertEntry: db.prepare<[NewEntry]>(
    `INSERT INTO account_entry (member_id, id, kind, amount, reference, tender, register_id,
       shift_id, at, by_name, by_id)
     VALUES (@memberId, @id, @kind, @amount, @reference, @tender, @registerId, @shiftId, @at, @by,
       @byId)`,
  ),
  addToBalance: db
    .prepare<[string, number], Rupiah>(
      `INSERT INTO account_balance (member_id, owed) VALUES (?, ?)
       ON CONFLICT (member_id) DO UPDATE SET owed = owed + excluded.owed RETURNING owed`,
    )
    .pluck(),
  owedAfter: db
    .prepare<[string, string], Rupiah>(
      `SELECT owed FROM (SELECT reference, kind, sum(amount) OVER (ORDER BY id) AS owed
       FROM account_entry WHERE member_id = ?) WHERE reference = ? AND kind = 'sale'`,
    )
    .pluck(),
  entries: db.prepare<[{ memberId: string; before: string | null; limit: number }], EntryRow>(
    `SELECT * FROM (
       SELECT id, kind, amount, sum(amount) OVER (ORDER BY id) AS owed, reference, tender, at,
         by_name AS "by"
       FROM account_entry WHERE member_id = @memberId)
     WHERE @before IS NULL OR id < @before ORDER BY id DESC LIMIT @limit`,
  ),
});

export type MembersSql = ReturnType<typeof membersSql>;
