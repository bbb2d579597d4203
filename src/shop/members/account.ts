import type { AccountEntry, AccountTender, Member } from '../../contract/members.ts';
import type { Rupiah } from '../../domain/money.ts';
import { rupiah } from '../../domain/money.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Authorize } from '../people/authority.ts';
import type { Actor, Caller, Person } from '../people/caller.ts';
import type { Staff } from '../people/staff.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Members } from './members.ts';
import type { MembersSql, NewEntry } from './sql.ts';

/** What goes onto a member's account (`sale`), or comes off it because goods came back. */
export interface Debt {
  memberId: string;
  /** Rupiah above zero, whichever way it goes. */
  amount: number;
  kind: 'sale' | 'refund';
  /** The id of the sale or the refund. */
  reference: string;
  registerId: string;
  shiftId: string | null;
  caller: Caller;
  /** For 'account.overLimit'; of a refund never asked for. */
  approval?: string | null;
}

export interface Payment {
  memberId: string;
  registerId: string;
  shiftId: string | null;
  amount: number;
  tender: { kind: AccountTender; reference: string };
  caller: Caller;
}

/** The account of members: bon. Call it inside a command. */
export interface Account {
  /**
   * Refuses a sale with MEMBER_NOT_FOUND where the member is not active, and above the limit with
   * ACCOUNT_LIMIT, or APPROVAL_NEEDED where an approval was given that does not count. What comes
   * back is always taken off, below zero too. `owed`: after it.
   */
  owe(tx: Tx, debt: Debt): { owed: Rupiah; approvedBy: Person | null };
  /** What was owed after this sale, as its receipt says; null where it put nothing on the account. */
  owedAfter(memberId: string, saleId: string): Rupiah | null;
  /** Refuses with MEMBER_NOT_FOUND, OVERPAID. */
  pay(tx: Tx, payment: Payment): { member: Member; entry: AccountEntry };
}

export interface AccountDeps {
  sql: MembersSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  authorize: Authorize;
  staff: Pick<Staff, 'cashier' | 'whoMay'>;
  members: Pick<Members, 'find'>;
}

export function createAccount(deps: AccountDeps): Account {
  const { sql, clock, events, audit, authorize, staff, members } = deps;

  const get = (id: string): Member => {
    const member = members.find(id);
    if (member === null) throw refuse('MEMBER_NOT_FOUND');
    return member;
  };

  const book = (
    tx: Tx,
    who: Actor,
    entry: Omit<NewEntry, 'id' | 'at' | 'by' | 'byId'>,
  ): { id: string; at: number; owed: Rupiah } => {
    const id = newId();
    const at = clock.now();
    sql.insertEntry.run({ ...entry, id, at, by: who.name, byId: who.id });
    const owed = sql.addToBalance.get(entry.memberId, entry.amount);
    if (owed === undefined) throw new Error('a balance that was not written');
    tx.after(() => {
      events.publish({ type: 'members' });
    });
    return { id, at, owed };
  };

  /** Who allowed that more is owed than the limit; null where that is not so, or he may himself. */
  const allow = (tx: Tx, member: Member, debt: Debt): Person | null => {
    const { accountLimit: limit, owed } = member;
    if (owed + debt.amount <= limit) return null;
    const { caller, approval = null } = debt;
    if (approval === null && !caller.may('account.overLimit')) {
      throw refuse('ACCOUNT_LIMIT', { limit, owed, by: staff.whoMay('account.overLimit') });
    }
    const { who, approvedBy } = authorize(tx, caller, 'account.overLimit', approval);
    audit({
      who,
      approvedBy,
      action: 'member.overLimit',
      subject: member.number,
      detail: { id: member.id, limit, owed, amount: debt.amount, sale: debt.reference },
    });
    return approvedBy;
  };

  return {
    owe: (tx, debt) => {
      const { memberId, amount, kind, reference, registerId, shiftId } = debt;
      const member = get(memberId);
      if (kind === 'sale' && !member.active) throw refuse('MEMBER_NOT_FOUND');
      const approvedBy = kind === 'sale' ? allow(tx, member, debt) : null;
      const { owed } = book(tx, staff.cashier(debt.caller), {
        memberId,
        kind,
        reference,
        registerId,
        shiftId,
        tender: null,
        amount: kind === 'sale' ? amount : -amount,
      });
      return { owed, approvedBy };
    },

    owedAfter: (memberId, saleId) => sql.owedAfter.get(memberId, saleId) ?? null,

    pay: (tx, { memberId, registerId, shiftId, amount, tender, caller }) => {
      const { owed: before, number } = get(memberId);
      if (amount > before) throw refuse('OVERPAID', { owed: Math.max(0, before) });
      const who = staff.cashier(caller);
      const { kind, reference } = tender;
      const { id, at, owed } = book(tx, who, {
        memberId,
        registerId,
        shiftId,
        reference,
        amount: -amount,
        kind: 'payment',
        tender: kind,
      });
      audit({
        who,
        action: 'member.pay',
        subject: number,
        detail: { id, memberId, amount, tender: kind, reference, owed },
      });
      const entry: AccountEntry = {
        id,
        kind: 'payment',
        amount: rupiah(-amount),
        owed,
        subject: null,
        reference,
        tender: kind,
        at,
        by: who.name,
      };
      return { member: get(memberId), entry };
    },
  };
}
