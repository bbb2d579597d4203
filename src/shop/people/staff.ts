import type { StaffMember } from '../../contract/people.ts';
import { roleMay } from '../../domain/permissions.ts';
import type { Permission, Role } from '../../domain/permissions.ts';
import { lockedUntil } from '../../domain/pin.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../refuse.ts';
import type { Settings } from '../settings/store.ts';
import type { Actor, Caller, Person } from './caller.ts';
import type { StaffRow, peopleSql } from './sql.ts';

export interface NewStaff {
  name: string;
  role: Role;
  /** Null: nobody can sign in as this person until `people.claim` or `people.setPin`. */
  pinHash: string | null;
}

/** Who works here. What writes is called inside a command. */
export interface Staff {
  /** Who sells, as it goes onto receipts: whoever asks; for the house the first member of staff. */
  cashier(caller: Caller): Actor;
  /** Refuses with STAFF_NOT_FOUND. */
  get(id: string): StaffRow;
  describe(id: string): StaffMember;
  /** Everybody, the deactivated last. */
  list(): StaffMember[];
  /** The role of somebody who is active, else null. */
  activeRole(id: string): Role | null;
  /** Active people with a PIN who may do `permission`. */
  whoMay(permission: Permission): Person[];
  /** Whether nobody can sign in yet. */
  nobodyHasPin(): boolean;
  /** Whether `id` is the last person who can sign in as owner. */
  isLastOwner(id: string): boolean;
  /** Refuses with NAME_TAKEN where somebody else who is active has it. */
  refuseTakenName(name: string, id: string | null): void;
  /** Returns the new id. */
  add(one: NewStaff): string;
  setPin(id: string, pinHash: string): void;
}

export interface StaffDeps {
  sql: ReturnType<typeof peopleSql>;
  clock: Clock;
  settings: Settings;
}

const colours = 8;

export function createStaff({ sql, clock, settings }: StaffDeps): Staff {
  const canSignIn = (row: StaffRow): boolean => row.active === 1 && row.pinHash !== null;

  const list = (): StaffMember[] =>
    sql.all
      .all()
      .map((row, index) => ({
        id: row.id,
        name: row.name,
        role: row.role,
        colour: index % colours,
        active: row.active === 1,
        hasPin: row.pinHash !== null,
        lockedUntil: lockedUntil(row.wrongTries, row.lockedUntil, clock.now()),
      }))
      .toSorted((a, b) => Number(b.active) - Number(a.active));

  return {
    cashier: (caller) => {
      if (caller.kind === 'staff') return { id: caller.id, name: caller.name };
      return sql.firstActive.get() ?? { id: null, name: 'Kasir' };
    },
    get: (id) => {
      const row = sql.find.get(id);
      if (row === undefined) throw refuse('STAFF_NOT_FOUND');
      return row;
    },
    describe: (id) => {
      const one = list().find((member) => member.id === id);
      if (one === undefined) throw refuse('STAFF_NOT_FOUND');
      return one;
    },
    list,
    activeRole: (id) => {
      const row = sql.find.get(id);
      return row?.active === 1 ? row.role : null;
    },
    whoMay: (permission) =>
      sql.all
        .all()
        .filter((row) => canSignIn(row) && roleMay(row.role, permission))
        .map(({ id, name }) => ({ id, name })),
    nobodyHasPin: () => !sql.all.all().some(canSignIn),
    isLastOwner: (id) => {
      const owners = sql.all.all().filter((row) => canSignIn(row) && row.role === 'owner');
      return owners.length === 1 && owners[0]?.id === id;
    },
    refuseTakenName: (name, id) => {
      const same = (row: StaffRow) => row.name.toLowerCase() === name.toLowerCase();
      if (sql.all.all().some((row) => row.active === 1 && row.id !== id && same(row))) {
        throw refuse('NAME_TAKEN', { name });
      }
    },
    add: (one) => {
      const id = newId();
      sql.insert.run({ ...one, id, at: clock.now() });
      return id;
    },
    setPin: (id, pinHash) => {
      sql.setPin.run(pinHash, id);
      const shown = settings.get<Record<string, string>>(samplePins) ?? {};
      if (id in shown) {
        const { [id]: _, ...others } = shown;
        settings.set(samplePins, others);
      }
    },
  };
}

/** The setting that holds the PINs of the sample showroom's people by their ids, for all to see. */
export const samplePins = 'samplePins';
