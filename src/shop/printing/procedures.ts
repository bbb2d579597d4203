import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Printing } from './printing.ts';

export interface PrintingProceduresDeps {
  commands: Commands;
  printing: Printing;
}

export const printingProcedures = ({ commands, printing }: PrintingProceduresDeps) => ({
  status: os.printing.status.handler(() => printing.status()),
  jobs: os.printing.jobs.handler(({ input }) => printing.jobs(input.limit, input.open)),
  receipt: os.printing.receipt.handler(({ input }) => printing.receipt(input.saleId, input.paper)),
  reprint: os.printing.reprint.handler(({ input, context }) =>
    commands('printing.reprint', input, (tx) => printing.reprint(tx, input.saleId, context.caller)),
  ),
  gift: os.printing.gift.handler(({ input }) =>
    commands('printing.gift', input, (tx) => printing.gift(tx, input.saleId, input.positions)),
  ),
  refundReceipt: os.printing.refundReceipt.handler(({ input }) =>
    printing.refundReceipt(input.refundId, input.paper),
  ),
  reprintRefund: os.printing.reprintRefund.handler(({ input, context }) =>
    commands('printing.reprintRefund', input, (tx) =>
      printing.reprintRefund(tx, input.refundId, context.caller),
    ),
  ),
  qris: os.printing.qris.handler(({ input }) =>
    commands('printing.qris', input, (tx) => {
      const { payload, amount, receiptNumber } = input;
      return printing.qris(tx, { payload, amount, receiptNumber });
    }),
  ),
  invoice: os.printing.invoice.handler(({ input }) => {
    const { fileName, body, css, html } = printing.invoice(input.saleId, input.buyer);
    return { fileName, body, css, html };
  }),
  shareText: os.printing.shareText.handler(({ input }) =>
    printing.shareText(input.saleId, input.phone),
  ),
  retry: os.printing.retry.handler(({ input }) =>
    commands('printing.retry', input, (tx) => printing.retry(tx, input.jobId)),
  ),
  dismiss: os.printing.dismiss.handler(({ input }) =>
    commands('printing.dismiss', input, (tx) => printing.dismiss(tx, input.jobId)),
  ),
  configure: os.printing.configure.handler(({ input, context }) =>
    commands('printing.configure', input, (tx) =>
      printing.configure(tx, input.printer, context.caller),
    ),
  ),
  testPage: os.printing.testPage.handler(({ input }) =>
    commands('printing.testPage', input, (tx) => printing.testPage(tx)),
  ),
});
