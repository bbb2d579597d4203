import type { Member } from '../../contract/members.ts';
import type { Rupiah } from '../../domain/money.ts';
import { rupiah } from '../../domain/money.ts';
import type { MemberRow, MembersSql } from './sql.ts';

export interface MemberSearch {
  text: string;
  limit: number;
  offset: number;
  includeInactive: boolean;
  owing: boolean;
}

/** Who the members are and what they owe. */
export interface Members {
  /** Null where there is no such member. */
  find(id: string): Member | null;
  /** The member with exactly this number, as it stands on the card, whatever its case. */
  findByNumber(number: string): Member | null;
  /** False also where there is no such member. */
  isActive(id: string): boolean;
  /** What is owed now; 0 where there is no such member. */
  owed(id: string): Rupiah;
  search(wish: MemberSearch): { members: Member[]; more: boolean };
}

export function createMembers({ sql }: { sql: MembersSql }): Members {
  const read = (row: MemberRow): Member => ({ ...row, active: row.active === 1 });

  const find = (id: string): Member | null => {
    const row = sql.find.get(id);
    return row === undefined ? null : read(row);
  };

  return {
    find,
    findByNumber: (number) => {
      const row = sql.byNumber.get(number.trim());
      return row === undefined ? null : read(row);
    },
    isActive: (id) => find(id)?.active === true,
    owed: (id) => find(id)?.owed ?? rupiah(0),
    search: ({ text, limit, offset, includeInactive, owing }) => {
      const words = text.split(/\s+/).filter((word) => word !== '');
      const rows = sql.search.all({
        words: JSON.stringify(words.map((word) => `%${literal(word)}%`)),
        digits: JSON.stringify(words.map(telephone)),
        text,
        includeInactive: includeInactive ? 1 : 0,
        owing: owing ? 1 : 0,
        limit: limit + 1,
        offset,
      });
      return { members: rows.slice(0, limit).map(read), more: rows.length > limit };
    },
  };
}

/** A word in which LIKE finds nothing but itself. */
function literal(word: string): string {
  return word.replaceAll(/[\\%_]/g, '\\$&');
}

/** The pattern for a word that may be (a part of) a telephone number, else null. */
function telephone(word: string): string | null {
  if (!/^\+?[\d.-]+$/.test(word)) return null;
  const digits = word.replace(/^\+62/, '').replaceAll(/\D/g, '').replace(/^0+/, '');
  return digits.length < 3 ? null : `%${digits}%`;
}
