import { randomUUID } from 'node:crypto';
import { isContractProcedure } from '@orpc/contract';
import { describe, expect, it } from 'vitest';
import { contract } from '../../src/contract/index.ts';
import { sessionHeader } from '../../src/contract/session-header.ts';
import { staffedShop } from '../shop/people/people-shop.ts';
import { openHttp, token } from './doors.ts';
import { askers, inputs, rights } from './rights-table.ts';
import type { Asker, Right } from './rights-table.ts';

/** Every procedure of the contract, as `capability.verb`. */
const procedures = Object.entries(contract).flatMap(([capability, verbs]) =>
  Object.entries(verbs)
    .filter(([, procedure]) => isContractProcedure(procedure))
    .map(([verb]) => `${capability}.${verb}`),
);

describe('rights over HTTP', () => {
  it('are written down for every procedure of the contract and for nothing else', () => {
    expect(Object.keys(rights).toSorted()).toEqual(procedures.toSorted());
  });

  it.each(askers)('are those of the table for %s', { timeout: 60_000 }, async (asker) => {
    const ask = await enter(asker);
    const found: Record<string, Right> = {};
    for (const name of procedures) found[name] = await ask(name);
    const meant = procedures.map((name) => [name, rights[name]?.[asker]]);
    expect(found).toEqual(Object.fromEntries(meant));
  });
});

/** Asks each procedure in a shop of its own session, so that one cannot sign another out. */
async function enter(asker: Asker): Promise<(name: string) => Promise<Right>> {
  const opened = await staffedShop();
  const { address } = await openHttp(opened.shop);
  const session = asker === 'nobody' ? null : (await opened.enter(asker)).session;
  return async (name) => {
    // Signing out is tried with a session of its own.
    const mine =
      name === 'people.signOut' && asker !== 'nobody'
        ? (await opened.enter(asker)).session
        : session;
    const stop = new AbortController();
    const response = await fetch(`${address}/api/${name.replace('.', '/')}`, {
      method: 'POST',
      signal: stop.signal,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        ...(mine === null ? {} : { [sessionHeader]: mine }),
      },
      body: JSON.stringify((await inputs[name]?.(opened)) ?? { key: randomUUID() }),
    });
    // A stream has no end: that it began is answer enough.
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    const code = isStream ? null : codeOf(await response.text());
    stop.abort();
    if (code === 'SIGN_IN_NEEDED' || code === 'FORBIDDEN') {
      expect(response.status, name).toBe(code === 'FORBIDDEN' ? 403 : 401);
      return 'no';
    }
    return code === 'APPROVAL_NEEDED' ? 'approval' : 'yes';
  };
}

function codeOf(body: string): string | null {
  const answer = JSON.parse(body === '' ? 'null' : body) as { code?: string } | null;
  return typeof answer?.code === 'string' ? answer.code : null;
}
