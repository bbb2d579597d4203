import type { Member, MemberDraft } from '../../contract/members.ts';
import type { Audit } from '../audit.ts';
import { newId } from '../clock.ts';
import type { Clock } from '../clock.ts';
import type { Events } from '../events.ts';
import type { Actor } from '../people/caller.ts';
import { refuse } from '../refuse.ts';
import type { Tx } from '../storage/writer.ts';
import type { Members } from './members.ts';
import type { MembersSql } from './sql.ts';

/**
 * Writes a member; `id` null makes a new one. Refuses with MEMBER_NOT_FOUND, MEMBER_NUMBER_TAKEN.
 * Call it inside a command.
 */
export type SaveMember = (tx: Tx, id: string | null, draft: MemberDraft, who: Actor) => Member;

export interface SaveMemberDeps {
  sql: MembersSql;
  clock: Clock;
  events: Events;
  audit: Audit;
  members: Pick<Members, 'find' | 'findByNumber'>;
}

export function createSaveMember(deps: SaveMemberDeps): SaveMember {
  const { sql, clock, events, audit, members } = deps;

  const nextNumber = (): string => String(sql.nextNumber.get() ?? 1).padStart(4, '0');

  return (tx, given, draft, who) => {
    const before = given === null ? null : members.find(given);
    if (given !== null && before === null) throw refuse('MEMBER_NOT_FOUND');
    const number = draft.number === '' ? (before?.number ?? nextNumber()) : draft.number;
    const holder = members.findByNumber(number);
    if (holder !== null && holder.id !== given) {
      throw refuse('MEMBER_NUMBER_TAKEN', { number, name: holder.name });
    }
    const id = given ?? newId();
    const row = { ...draft, id, number, active: draft.active ? 1 : 0, now: clock.now() };
    (before === null ? sql.insert : sql.update).run(row);
    const after = members.find(id);
    if (after === null) throw new Error('a member that was not written');
    audit({
      who,
      action: before === null ? 'member.add' : 'member.change',
      subject: number,
      detail: { id, ...changes(before, after) },
    });
    tx.after(() => {
      events.publish({ type: 'members' });
    });
    return after;
  };
}

const told = ['number', 'name', 'phone', 'accountLimit', 'active'] as const;

function changes(before: Member | null, after: Member): Record<string, unknown> {
  return Object.fromEntries(
    told
      .filter((field) => before?.[field] !== after[field])
      .map((field) => [
        field,
        before === null ? after[field] : { from: before[field], to: after[field] },
      ]),
  );
}
