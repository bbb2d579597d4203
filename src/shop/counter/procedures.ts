import type { Commands } from '../command.ts';
import { os } from '../implement.ts';
import type { Counter } from './counter.ts';
import type { RegisterRow } from './sql.ts';

export interface CounterDeps {
  commands: Commands;
  counter: Counter;
  registers(): RegisterRow[];
}

export const counterProcedures = ({ commands, counter, registers }: CounterDeps) => {
  const { carts, view, money, held, sales } = counter;
  return {
    registers: os.counter.registers.handler(() => registers()),
    cart: os.counter.cart.handler(({ input }) => view.open(input.registerId)),
    addByCode: os.counter.addByCode.handler(({ input }) =>
      commands('counter.addByCode', input, (tx) =>
        carts.addByCode(tx, input.registerId, input.code),
      ),
    ),
    addLine: os.counter.addLine.handler(({ input }) =>
      commands('counter.addLine', input, (tx) => carts.addLine(tx, input)),
    ),
    addOpenItem: os.counter.addOpenItem.handler(({ input }) =>
      commands('counter.addOpenItem', input, (tx) => carts.addOpenItem(tx, input)),
    ),
    addBasket: os.counter.addBasket.handler(({ input }) =>
      commands('counter.addBasket', input, (tx) => counter.addBasket(tx, input)),
    ),
    setQuantity: os.counter.setQuantity.handler(({ input, context }) =>
      commands('counter.setQuantity', input, (tx) => money.setQuantity(tx, input, context.caller)),
    ),
    setPrice: os.counter.setPrice.handler(({ input, context }) =>
      commands('counter.setPrice', input, (tx) => money.setPrice(tx, input, context.caller)),
    ),
    setDiscount: os.counter.setDiscount.handler(({ input, context }) =>
      commands('counter.setDiscount', input, (tx) => money.setDiscount(tx, input, context.caller)),
    ),
    setCartDiscount: os.counter.setCartDiscount.handler(({ input, context }) =>
      commands('counter.setCartDiscount', input, (tx) =>
        money.setCartDiscount(tx, input, context.caller),
      ),
    ),
    setNote: os.counter.setNote.handler(({ input }) =>
      commands('counter.setNote', input, (tx) => carts.setNote(tx, input.lineId, input.note)),
    ),
    setMember: os.counter.setMember.handler(({ input }) =>
      commands('counter.setMember', input, (tx) =>
        money.setMember(tx, input.registerId, input.memberId),
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
    hold: os.counter.hold.handler(({ input, context }) =>
      commands('counter.hold', input, (tx) => held.hold(tx, input, context.caller)),
    ),
    heldCarts: os.counter.heldCarts.handler(() => held.list()),
    resume: os.counter.resume.handler(({ input }) =>
      commands('counter.resume', input, (tx) => held.resume(tx, input)),
    ),
    discardHeld: os.counter.discardHeld.handler(({ input, context }) =>
      commands('counter.discardHeld', input, (tx) =>
        held.discard(tx, input.cartId, context.caller),
      ),
    ),
    completeSale: os.counter.completeSale.handler(({ input, context }) =>
      commands('counter.completeSale', input, (tx) =>
        counter.completeSale(tx, input, context.caller),
      ),
    ),
    recentSales: os.counter.recentSales.handler(({ input }) => sales.recent(input.limit)),
    findSales: os.counter.findSales.handler(({ input }) => counter.findSales(input)),
    daySummary: os.counter.daySummary.handler(({ input }) => counter.daySummary(input.day)),
    sale: os.counter.sale.handler(({ input }) => sales.get(input.id)),
  };
};
