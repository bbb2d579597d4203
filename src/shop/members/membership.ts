import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Authorize } from '../people/authority.ts';
import type { Staff } from '../people/staff.ts';
import type { Db } from '../storage/db.ts';
import { createAccount } from './account.ts';
import { createMembers } from './members.ts';
import { createSaveMember } from './save-member.ts';
import { membersSql } from './sql.ts';

export interface MembershipDeps {
  db: Db;
  clock: Clock;
  events: Events;
  audit: Audit;
  authorize: Authorize;
  staff: Pick<Staff, 'cashier' | 'whoMay'>;
}

/** Members, their accounts and their changes, put together. */
export function createMembership(deps: MembershipDeps) {
  const sql = membersSql(deps.db);
  const members = createMembers({ sql });
  return {
    ...members,
    ...createAccount({ ...deps, sql, members }),
    entries: (memberId: string, before: string | null, limit: number) =>
      sql.entries.all({ memberId, before, limit }),
    save: createSaveMember({ ...deps, sql, members }),
  };
}

export type Membership = ReturnType<typeof createMembership>;
