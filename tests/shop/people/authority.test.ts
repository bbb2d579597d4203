import { ORPCError } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAudit } from '../../../src/shop/audit.ts';
import { createCommands } from '../../../src/shop/command.ts';
import { createEvents } from '../../../src/shop/events.ts';
import { nobody } from '../../../src/shop/people/caller.ts';
import { createPeople } from '../../../src/shop/people/people.ts';
import { createHashPin } from '../../../src/shop/people/pin-hash.ts';
import { createSettings } from '../../../src/shop/settings/store.ts';
import { openStore } from '../../../src/shop/storage/store.ts';
import { quickPins } from '../../support/quick-pins.ts';
import { newKey, standingClock, tempFolder } from '../../support/shop.ts';

/** One cashier, one supervisor, and a command that needs the right to open the drawer. */
async function drawer() {
  const clock = standingClock();
  const { db, writer, close } = openStore(tempFolder());
  onTestFinished(close);
  const commands = createCommands(db, writer, clock);
  const audit = createAudit(db, clock);
  const settings = createSettings(db);
  const events = createEvents();
  const hashPin = createHashPin(quickPins.pinCost);
  const people = createPeople({ db, writer, clock, commands, events, audit, settings, hashPin });
  const { signIn } = people;
  const hash = await hashPin('246801');
  const [cashier, supervisor] = [
    people.staff.add({ name: 'Kasir Uji', role: 'cashier', pinHash: hash }),
    people.staff.add({ name: 'Penyelia Uji', role: 'supervisor', pinHash: hash }),
  ];
  const enter = async (id: string) =>
    people.callerOf((await signIn.signIn(id, '246801', nobody)).session);
  const caller = await enter(cashier);
  return {
    clock,
    cashier,
    supervisor,
    caller,
    enter,
    approve: (by = supervisor, asker = caller) =>
      signIn.approve(by, '246801', 'drawer.open', asker),
    open: (approval: string | null, { key = newKey(), asker = caller } = {}) =>
      commands('drawer.open', { key, approval }, (tx) => {
        const given = people.authorize(tx, asker, 'drawer.open', approval);
        audit({ ...given, action: 'drawer.open', subject: 'K1', detail: {} });
        return given;
      }),
    log: () =>
      db.prepare("SELECT who, detail FROM audit WHERE action = 'drawer.open'").all() as {
        who: string;
        detail: string;
      }[],
  };
}

describe('what a role may not do', () => {
  it('names whoever could approve it', async () => {
    const { open, supervisor } = await drawer();
    expect(await refusedWith(open(null))).toEqual({
      code: 'APPROVAL_NEEDED',
      data: { permission: 'drawer.open', by: [{ id: supervisor, name: 'Penyelia Uji' }] },
    });
  });

  it('is done once with an approval, and both are written down', async () => {
    const { approve, open, log, cashier, supervisor } = await drawer();
    const { approval } = await approve();
    const both = {
      who: { id: cashier, name: 'Kasir Uji' },
      approvedBy: { id: supervisor, name: 'Penyelia Uji' },
    };
    const key = newKey();
    expect(await open(approval, { key })).toEqual(both);
    expect(await open(approval, { key })).toEqual(both);
    expect((await refusedWith(open(approval))).code).toBe('APPROVAL_NEEDED');
    expect(log()).toHaveLength(1);
    expect(log()[0]?.who).toBe('Kasir Uji');
    expect(JSON.parse(log()[0]?.detail ?? '')).toEqual({
      by: { id: cashier, approvedBy: both.approvedBy },
    });
  });

  it('cannot be done with an approval of another window, after two minutes, or of an equal', async () => {
    const { approve, open, clock, enter, cashier, caller } = await drawer();
    const { approval } = await approve();
    const elsewhere = await enter(cashier);
    expect((await refusedWith(open(approval, { asker: elsewhere }))).code).toBe('APPROVAL_NEEDED');
    clock.at += 2 * 60_000;
    expect((await refusedWith(open(approval))).code).toBe('APPROVAL_NEEDED');
    expect((await refusedWith(approve(cashier, caller))).code).toBe('CANNOT_APPROVE');
  });
});

/** Below the doors a refusal is not yet marked as one of the contract. */
async function refusedWith(promise: Promise<unknown>): Promise<{ code: string; data: unknown }> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ORPCError)) throw new Error('it was not refused');
  return { code: error.code, data: error.data };
}
