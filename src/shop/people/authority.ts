import type { Permission } from '../../domain/permissions.ts';
import { roleMay } from '../../domain/permissions.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Actor, Caller, Person } from './caller.ts';
import { newToken } from './sessions.ts';
import type { Staff } from './staff.ts';

/** Who does something and, where he may not do it alone, who approved it. For the audit entry too. */
export interface Authority {
  who: Actor;
  approvedBy: Person | null;
}

/**
 * Whether `caller` may do `permission`, himself or by an approval. Call it inside a command, after
 * the look-up of its key: a repeated command needs no second approval. The approval is spent with
 * the commit. Refuses with APPROVAL_NEEDED and who could give it.
 */
export type Authorize = (
  tx: Tx,
  caller: Caller,
  permission: Permission,
  approval: string | null,
) => Authority;

export interface Approvals {
  /** A token for one command of the session `session`. */
  grant(
    session: string,
    permission: Permission,
    by: Person,
  ): { approval: string; expiresAt: number };
  authorize: Authorize;
}

interface Approval {
  session: string;
  permission: Permission;
  by: Person;
  expiresAt: number;
}

/** Milliseconds. */
const validFor = 2 * 60_000;

export function createApprovals({ clock, staff }: { clock: Clock; staff: Staff }): Approvals {
  const granted = new Map<string, Approval>();

  const isGood = ({ expiresAt, by, permission }: Approval): boolean => {
    const left = expiresAt - clock.now();
    const role = staff.activeRole(by.id);
    return left > 0 && left <= validFor && role !== null && roleMay(role, permission);
  };

  return {
    grant: (session, permission, by) => {
      for (const [token, one] of granted) if (!isGood(one)) granted.delete(token);
      const approval = newToken();
      const expiresAt = clock.now() + validFor;
      granted.set(approval, { session, permission, by, expiresAt });
      return { approval, expiresAt };
    },

    authorize: (tx, caller, permission, approval) => {
      const who = { id: caller.id, name: caller.name };
      if (caller.may(permission)) return { who, approvedBy: null };
      const given = granted.get(approval ?? '');
      const fits =
        given !== undefined &&
        caller.kind === 'staff' &&
        given.session === caller.session &&
        given.permission === permission &&
        isGood(given);
      if (approval === null || !fits) {
        throw refuse('APPROVAL_NEEDED', { permission, by: staff.whoMay(permission) });
      }
      tx.after(() => granted.delete(approval));
      return { who, approvedBy: given.by };
    },
  };
}
