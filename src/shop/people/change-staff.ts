import type { StaffMember } from '../../contract/people.ts';
import { mayManage } from '../../domain/permissions.ts';
import type { Role } from '../../domain/permissions.ts';
import type { Audit } from '../audit.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Caller } from './caller.ts';
import type { HashPin } from './pin-hash.ts';
import type { Sessions } from './sessions.ts';
import type { StaffRow, peopleSql } from './sql.ts';
import type { Staff } from './staff.ts';

export interface ChangeStaffDeps {
  sql: ReturnType<typeof peopleSql>;
  commands: Commands;
  events: Events;
  audit: Audit;
  staff: Staff;
  sessions: Sessions;
  hashPin: HashPin;
}

interface Save {
  key: string;
  id: string | null;
  name: string;
  role: Role;
  pin: string | null;
}

/**
 * Hiring, changing roles, leaving. A PIN is no part of what is kept of a command: whoever reads
 * the books could try all six-digit numbers against its digest in a second.
 */
export function createChangeStaff(deps: ChangeStaffDeps) {
  const { sql, commands, events, audit, staff, sessions, hashPin } = deps;

  const refuseAbove = (caller: Caller, { name, role }: Pick<StaffRow, 'name' | 'role'>): void => {
    if (caller.kind === 'staff' && !mayManage(caller.role, role)) {
      throw refuse('ROLE_ABOVE_YOURS', { name });
    }
  };

  const changed = (tx: Tx): void => {
    tx.after(() => {
      events.publish({ type: 'people' });
    });
  };

  const endSessions = (tx: Tx, id: string, except?: string): void => {
    tx.after(() => {
      sessions.endOf(id, except);
    });
  };

  /** The person as he is, where `caller` may change him. */
  const within = (caller: Caller, id: string): StaffRow => {
    const row = staff.get(id);
    refuseAbove(caller, row);
    return row;
  };

  const hire = ({ name, role }: Save, pinHash: string | null, caller: Caller): string => {
    if (pinHash === null) throw refuse('PIN_NEEDED');
    const id = staff.add({ name, role, pinHash });
    audit({ who: caller, action: 'people.add', subject: name, detail: { id, role } });
    return id;
  };

  const change = (tx: Tx, before: StaffRow, to: Save, pinHash: string | null, caller: Caller) => {
    const { id } = before;
    if (to.role !== 'owner' && staff.isLastOwner(id)) {
      throw refuse('LAST_OWNER', { name: before.name });
    }
    sql.rename.run(to.name, to.role, id);
    if (pinHash !== null) staff.setPin(id, pinHash);
    if (pinHash !== null || to.role !== before.role) endSessions(tx, id);
    audit({
      who: caller,
      action: 'people.change',
      subject: to.name,
      detail: {
        id,
        name: { from: before.name, to: to.name },
        role: { from: before.role, to: to.role },
        pin: pinHash !== null,
      },
    });
    return id;
  };

  const setActive = (tx: Tx, caller: Caller, id: string, active: 0 | 1): StaffMember => {
    const { name } = within(caller, id);
    if (active === 0 && staff.isLastOwner(id)) throw refuse('LAST_OWNER', { name });
    if (active === 1) staff.refuseTakenName(name, id);
    sql.setActive.run(active, id);
    const action = active === 1 ? 'people.reactivate' : 'people.deactivate';
    audit({ who: caller, action, subject: name, detail: { id } });
    endSessions(tx, id);
    changed(tx);
    return staff.describe(id);
  };

  return {
    save: async (input: Save, caller: Caller): Promise<StaffMember> => {
      const pinHash = input.pin === null ? null : await hashPin(input.pin);
      const { pin: _, ...kept } = input;
      return commands('people.save', kept, (tx) => {
        const { id, name } = input;
        const before = id === null ? null : within(caller, id);
        refuseAbove(caller, input);
        staff.refuseTakenName(name, id);
        changed(tx);
        return staff.describe(
          before === null
            ? hire(input, pinHash, caller)
            : change(tx, before, input, pinHash, caller),
        );
      });
    },

    deactivate: (input: { key: string; staffId: string }, caller: Caller) =>
      commands('people.deactivate', input, (tx) => setActive(tx, caller, input.staffId, 0)),

    reactivate: (input: { key: string; staffId: string }, caller: Caller) =>
      commands('people.reactivate', input, (tx) => setActive(tx, caller, input.staffId, 1)),

    setPin: async (input: { key: string; staffId: string; pin: string }, caller: Caller) => {
      const { pin, ...kept } = input;
      const pinHash = await hashPin(pin);
      return commands('people.setPin', kept, (tx) => {
        const { id, name } = within(caller, input.staffId);
        staff.setPin(id, pinHash);
        audit({ who: caller, action: 'people.setPin', subject: name, detail: { id } });
        endSessions(tx, id);
        changed(tx);
        return staff.describe(id);
      });
    },

    /** The old PIN has been checked. */
    changeMyPin: async (key: string, pin: string, caller: Caller) => {
      const pinHash = await hashPin(pin);
      return commands('people.changeMyPin', { key }, (tx) => {
        if (caller.kind !== 'staff') throw refuse('STAFF_NOT_FOUND');
        staff.setPin(caller.id, pinHash);
        const detail = { id: caller.id };
        audit({ who: caller, action: 'people.setPin', subject: caller.name, detail });
        endSessions(tx, caller.id, caller.session);
        changed(tx);
        return {};
      });
    },
  };
}

export type ChangeStaff = ReturnType<typeof createChangeStaff>;
