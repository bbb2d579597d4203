import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import type { Writer } from '../storage/writer.ts';
import { createApprovals } from './authority.ts';
import { createChangeStaff } from './change-staff.ts';
import { createCheckPin } from './check-pin.ts';
import { peopleProcedures } from './procedures.ts';
import { createSessions } from './sessions.ts';
import type { HashPin } from './pin-hash.ts';
import { createSignIn } from './sign-in.ts';
import { createWhoHasPin } from './who-has-pin.ts';
import { peopleSql } from './sql.ts';
import { createStaff } from './staff.ts';

export interface PeopleDeps {
  db: Db;
  writer: Writer;
  clock: Clock;
  commands: Commands;
  events: Events;
  audit: Audit;
  settings: Settings;
  hashPin: HashPin;
}

/** Staff, PINs, sessions and approvals, put together. */
export function createPeople(deps: PeopleDeps) {
  const { writer, clock, audit, settings, hashPin } = deps;
  const sql = peopleSql(deps.db);
  const staff = createStaff({ sql, clock, settings });
  const sessions = createSessions();
  const approvals = createApprovals({ clock, staff });
  const checkPin = createCheckPin({ sql, writer, clock, audit });
  const signIn = createSignIn({ writer, audit, staff, sessions, approvals, checkPin, hashPin });
  const changeStaff = createChangeStaff({ ...deps, sql, staff, sessions });
  return {
    staff,
    signIn,
    authorize: approvals.authorize,
    callerOf: signIn.callerOf,
    practise: signIn.practise,
    whoHasPin: createWhoHasPin({ sql, clock }),
    procedures: peopleProcedures({ settings, staff, signIn, checkPin, changeStaff }),
  };
}
