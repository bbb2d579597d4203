import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { RefundRecords } from './records.ts';
import type { Refunds } from './refunds.ts';
import type { createRefundWithoutReceipt } from './without-receipt.ts';

export interface RefundsProceduresDeps {
  commands: Commands;
  refunds: Refunds;
  withoutReceipt: ReturnType<typeof createRefundWithoutReceipt>;
  records: RefundRecords;
}

export const refundsProcedures = (deps: RefundsProceduresDeps) => {
  const { commands, refunds, withoutReceipt, records } = deps;
  return {
    forSale: os.refunds.forSale.handler(({ input }) => refunds.forSale(input.saleId)),
    preview: os.refunds.preview.handler(({ input }) => {
      const { lines, total, rounding, payout, parts } = refunds.preview(input);
      return {
        lines: lines.map((line) => ({ position: line.position, total: line.total })),
        parts: parts.map(({ kind, amount, received }) => ({
          kind,
          amount,
          received,
          reference: '',
        })),
        total,
        rounding,
        payout,
      };
    }),
    create: os.refunds.create.handler(({ input, context }) =>
      commands('refunds.create', input, (tx) => refunds.create(tx, input, context.caller)),
    ),
    withoutReceipt: os.refunds.withoutReceipt.handler(({ input, context }) =>
      commands('refunds.withoutReceipt', input, (tx) => withoutReceipt(tx, input, context.caller)),
    ),
    voidSale: os.refunds.voidSale.handler(({ input, context }) =>
      commands('refunds.voidSale', input, (tx) => refunds.voidSale(tx, input, context.caller)),
    ),
    list: os.refunds.list.handler(({ input }) => records.list(input)),
    get: os.refunds.get.handler(({ input }) => records.get(input.id)),
    findByNumber: os.refunds.findByNumber.handler(({ input }) =>
      records.byNumber(input.refundNumber),
    ),
  };
};
