import type { SignedIn } from '../../contract/people.ts';
import { permissionsOfRole, roleMay } from '../../domain/permissions.ts';
import type { Permission } from '../../domain/permissions.ts';
import type { Audit } from '../audit.ts';
import { refuse } from '../refuse.ts';
import type { Writer } from '../storage/writer.ts';
import type { Approvals } from './authority.ts';
import { nobody, staffCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import type { CheckPin } from './check-pin.ts';
import type { HashPin } from './pin-hash.ts';
import type { Sessions } from './sessions.ts';
import type { Staff } from './staff.ts';

export interface SignInDeps {
  writer: Writer;
  audit: Audit;
  staff: Staff;
  sessions: Sessions;
  approvals: Approvals;
  checkPin: CheckPin;
  hashPin: HashPin;
}

export interface Claim {
  staffId: string | null;
  name: string | null;
  pin: string;
}

/** Signing in and out, and giving one's right to somebody else for one command. */
export function createSignIn(deps: SignInDeps) {
  const { writer, audit, staff, sessions, approvals, checkPin, hashPin } = deps;

  const faceOf = (id: string): SignedIn => {
    const { name, role, colour } = staff.describe(id);
    return { id, name, role, colour, permissions: [...permissionsOfRole(role)] };
  };

  const begin = (id: string, caller: Caller) => {
    if (caller.kind === 'staff') sessions.end(caller.session);
    return { session: sessions.begin(id), staff: faceOf(id) };
  };

  return {
    /** Whoever a session stands for; nobody where it has ended. */
    callerOf: (session: string | null): Caller => {
      const id = session === null ? null : sessions.staffOf(session);
      if (session === null || id === null) return nobody;
      const { name, role, active } = staff.get(id);
      return active === 1 ? staffCaller({ id, name }, role, session) : nobody;
    },

    faceOf,

    /** A session without a PIN, for a copy of the books that is thrown away. */
    practise: (staffId: string): string => sessions.begin(staffId),

    signIn: async (staffId: string, pin: string, caller: Caller) => {
      const { id, name } = await checkPin(staffId, pin);
      await writer.transaction(() => {
        audit({ who: { id, name }, action: 'people.signIn', subject: name, detail: {} });
      });
      return begin(id, caller);
    },

    signOut: async (caller: Caller) => {
      if (caller.kind !== 'staff') return;
      sessions.end(caller.session);
      await writer.transaction(() => {
        audit({ who: caller, action: 'people.signOut', subject: caller.name, detail: {} });
      });
    },

    approve: async (staffId: string, pin: string, permission: Permission, caller: Caller) => {
      const { id, name, role } = staff.get(staffId);
      if (!roleMay(role, permission)) throw refuse('CANNOT_APPROVE', { permission, name });
      await checkPin(staffId, pin);
      await writer.transaction(() => {
        audit({
          who: { id, name },
          action: 'people.approve',
          subject: permission,
          detail: { for: { id: caller.id, name: caller.name } },
        });
      });
      const session = caller.kind === 'staff' ? caller.session : '';
      return approvals.grant(session, permission, { id, name });
    },

    claim: async ({ staffId, name, pin }: Claim, caller: Caller) => {
      const pinHash = await hashPin(pin);
      const id = await writer.transaction(() => {
        if (!staff.nobodyHasPin()) throw refuse('PIN_ALREADY_SET');
        const owner = ownerToBe(staffId, name);
        staff.setPin(owner, pinHash);
        const who = { id: owner, name: staff.get(owner).name };
        audit({ who, action: 'people.claim', subject: who.name, detail: {} });
        return owner;
      });
      return begin(id, caller);
    },
  };

  function ownerToBe(staffId: string | null, name: string | null): string {
    if (staffId === null) {
      // Before the set-up there is nobody: that is where the first owner is named.
      if (name === null || staff.list().length === 0) throw refuse('STAFF_NOT_FOUND');
      const known = staff.list().find((one) => one.active && one.name === name.trim());
      if (known?.role === 'owner') return known.id;
      staff.refuseTakenName(name, null);
      return staff.add({ name, role: 'owner', pinHash: null });
    }
    const { id, active, role } = staff.get(staffId);
    if (active === 0 || role !== 'owner') throw refuse('STAFF_NOT_FOUND');
    return id;
  }
}

export type SignIn = ReturnType<typeof createSignIn>;
