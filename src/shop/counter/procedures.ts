import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Carts } from './cart.ts';
import type { createCompleteSale } from './complete-sale.ts';
import type { DaySummaries } from './day-summary.ts';
import type { Sales } from './sales.ts';
import type { RegisterRow } from './sql.ts';

export interface CounterDeps {
  commands: Commands;
  carts: Carts;
  completeSale: ReturnType<typeof createCompleteSale>;
  sales: Sales;
  daySummary: DaySummaries;
  registers(): RegisterRow[];
}

export const counterProcedures = ({
  commands,
  carts,
  completeSale,
  sales,
  daySummary,
  registers,
}: CounterDeps) => ({
  registers: os.counter.registers.handler(() => registers()),
  cart: os.counter.cart.handler(({ input }) => carts.open(input.registerId)),
  addByCode: os.counter.addByCode.handler(({ input }) =>
    commands('counter.addByCode', input, (tx) => carts.addByCode(tx, input.registerId, input.code)),
  ),
  addLine: os.counter.addLine.handler(({ input }) =>
    commands('counter.addLine', input, (tx) => carts.addLine(tx, input)),
  ),
  setQuantity: os.counter.setQuantity.handler(({ input }) =>
    commands('counter.setQuantity', input, (tx) =>
      carts.setQuantity(tx, input.lineId, input.quantity),
    ),
  ),
  setDiscount: os.counter.setDiscount.handler(({ input }) =>
    commands('counter.setDiscount', input, (tx) =>
      carts.setDiscount(tx, input.lineId, input.discount),
    ),
  ),
  removeLine: os.counter.removeLine.handler(({ input }) =>
    commands('counter.removeLine', input, (tx) => carts.removeLine(tx, input.lineId)),
  ),
  clearCart: os.counter.clearCart.handler(({ input }) =>
    commands('counter.clearCart', input, (tx) => carts.clear(tx, input.registerId)),
  ),
  restoreLines: os.counter.restoreLines.handler(({ input }) =>
    commands('counter.restoreLines', input, (tx) => carts.restoreLines(tx, input.lineIds)),
  ),
  completeSale: os.counter.completeSale.handler(({ input, context }) =>
    commands('counter.completeSale', input, (tx) => completeSale(tx, input, context.caller)),
  ),
  recentSales: os.counter.recentSales.handler(({ input }) => sales.recent(input.limit)),
  daySummary: os.counter.daySummary.handler(({ input }) => daySummary(input.day)),
  sale: os.counter.sale.handler(({ input }) => sales.get(input.id)),
});
