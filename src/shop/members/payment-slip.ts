import type { AccountEntry } from '../../contract/members.ts';
import { layoutPayment } from '../../domain/receipt/payment-layout.ts';
import type { PaymentSlip } from '../../domain/receipt/payment-layout.ts';
import type { Registers } from '../counter/registers.ts';
import type { Printing } from '../printing/printing.ts';
import type { DocumentLayout } from '../printing/sheets.ts';
import type { Tx } from '../storage/writer.ts';

/** True for a slip of ours among the documents that are printed as slips. */
export function isPaymentSlip(document: unknown): document is PaymentSlip {
  return (document as PaymentSlip | null)?.kind === 'payment';
}

export const paymentSlipLayout: DocumentLayout = (document, { shop, practice, paper }) =>
  layoutPayment({ slip: document as PaymentSlip, shop, practice }, paper);

export interface PaymentPrintsDeps {
  printing: Pick<Printing, 'enqueue'>;
  registers: Pick<Registers, 'list'>;
}

/** Prints that a member has paid, and opens the drawer where cash came in. Call it inside a command. */
export type PrintPayment = (
  tx: Tx,
  registerId: string,
  member: { number: string; name: string },
  entry: AccountEntry,
) => void;

export function createPrintPayment({ printing, registers }: PaymentPrintsDeps): PrintPayment {
  return (tx, registerId, { number, name }, entry) => {
    if (entry.tender === null) throw new Error('a payment without a tender');
    const all = registers.list();
    const several = all.length > 1;
    const slip: PaymentSlip = {
      kind: 'payment',
      member: { number, name },
      register: several ? (all.find(({ id }) => id === registerId)?.name ?? '') : '',
      amount: -entry.amount,
      tender: entry.tender,
      reference: entry.reference,
      owed: entry.owed,
      at: entry.at,
      by: entry.by,
    };
    if (entry.tender === 'cash') printing.enqueue(tx, { kind: 'drawer', subjectId: entry.id });
    printing.enqueue(tx, { kind: 'slip', subjectId: entry.id, document: slip });
  };
}
