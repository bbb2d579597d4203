import type { Audit } from '../audit.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Staff } from '../people/staff.ts';
import type { Settings } from '../settings/store.ts';
import type { Db } from '../storage/db.ts';
import { createConfirmations } from './confirm.ts';
import { createOwnCode } from './own-code.ts';
import { qrisSql } from './sql.ts';

export interface QrisDeps {
  db: Db;
  clock: Clock;
  events: Events;
  audit: Audit;
  settings: Settings;
  staff: Pick<Staff, 'cashier'>;
}

/** The showroom's code and the payments that wait, put together. */
export function createQris(deps: QrisDeps) {
  return {
    ownCode: createOwnCode(deps),
    confirmations: createConfirmations({ ...deps, sql: qrisSql(deps.db) }),
  };
}

export type Qris = ReturnType<typeof createQris>;
