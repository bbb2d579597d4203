import { mostByQris } from '../../contract/counter.ts';
import type { AccountEntry } from '../../contract/members.ts';
import type { Commands } from '../command.ts';
import type { Registers } from '../counter/registers.ts';
import { os } from '../implement.ts';
import type { Printing } from '../printing/printing.ts';
import { refuse } from '../refuse.ts';
import type { Membership } from './membership.ts';
import { createPrintPayment } from './payment-slip.ts';
import type { EntryRow } from './sql.ts';

export interface MembersProceduresDeps {
  commands: Commands;
  members: Membership;
  shifts: { openShift(registerId: string): { id: string | null } | null };
  registers: Pick<Registers, 'list'>;
  /** The number of a sale's or a refund's receipt. */
  numberOf(kind: 'sale' | 'refund', id: string): string;
  printing: Pick<Printing, 'enqueue'>;
}

export const membersProcedures = (deps: MembersProceduresDeps) => {
  const { commands, members, registers } = deps;
  const printPayment = createPrintPayment(deps);

  /** Refuses with REGISTER_NOT_FOUND, SHIFT_NOT_OPEN. */
  const openShift = (registerId: string) => {
    if (!registers.list().some(({ id }) => id === registerId)) throw refuse('REGISTER_NOT_FOUND');
    const shift = deps.shifts.openShift(registerId);
    if (shift === null) throw refuse('SHIFT_NOT_OPEN');
    return shift;
  };

  const describe = ({ reference, ...row }: EntryRow): AccountEntry =>
    row.kind === 'payment'
      ? { ...row, reference, subject: null }
      : {
          ...row,
          reference: '',
          subject: { id: reference, number: deps.numberOf(row.kind, reference) },
        };

  return {
    search: os.members.search.handler(({ input }) => members.search(input)),

    get: os.members.get.handler(({ input: { id, before, limit } }) => {
      const member = members.find(id);
      if (member === null) throw refuse('MEMBER_NOT_FOUND');
      const rows = members.entries(id, before, limit + 1);
      const page = rows.slice(0, limit);
      return {
        member,
        entries: page.map(describe),
        next: rows.length > limit ? (page.at(-1)?.id ?? null) : null,
      };
    }),

    save: os.members.save.handler(({ input, context }) =>
      commands('members.save', input, (tx) =>
        members.save(tx, input.id, input.member, context.caller),
      ),
    ),

    payAccount: os.members.payAccount.handler(({ input, context: { caller } }) =>
      commands('members.payAccount', input, (tx) => {
        const { registerId, amount, tender } = input;
        if (tender.kind === 'qris' && amount > mostByQris) {
          throw refuse('QRIS_TOO_LARGE', { amount, most: mostByQris });
        }
        const { id: shiftId } = openShift(registerId);
        const paid = members.pay(tx, { ...input, shiftId, caller });
        printPayment(tx, registerId, paid.member, paid.entry);
        return paid;
      }),
    ),
  };
};
