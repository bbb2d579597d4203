import { fitsUnit } from '../../domain/quantity.ts';
import type { Audit } from '../audit.ts';
import type { Products } from '../catalogue/products.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import { os } from '../implement.ts';
import type { Outbox } from '../marketplace/outbox.ts';
import { refuse } from '../refuse.ts';
import type { Stock } from './stock.ts';

export interface StockDeps {
  commands: Commands;
  events: Events;
  audit: Audit;
  products: Products;
  stock: Stock;
  outbox: Outbox;
}

export const stockProcedures = (deps: StockDeps) => ({
  movements: os.stock.movements.handler(({ input }) =>
    deps.stock.movements(input.productId, input.limit),
  ),

  correct: os.stock.correct.handler(({ input, context }) =>
    deps.commands('stock.correct', input, (tx) => {
      const { productId, onHand, note } = input;
      const product = deps.products.find(productId);
      if (product === null) throw refuse('PRODUCT_NOT_FOUND');
      if (!fitsUnit(onHand, product.unit)) {
        throw refuse('QUANTITY_NOT_WHOLE', { name: product.name, unit: product.unit });
      }
      const quantity = onHand - product.onHand;
      deps.stock.move({ productId, quantity, kind: 'correction', reference: null, note });
      deps.outbox.put(tx, 'stock', productId);
      deps.audit({
        who: context.caller,
        action: 'stock.correct',
        subject: product.sku,
        detail: { from: product.onHand, to: onHand, note },
      });
      tx.after(() => {
        deps.events.publish({ type: 'stock', productIds: [productId] });
      });
      return { onHand };
    }),
  ),
});
