import { StockMovementEvent } from '@vendure/core';
import { rows } from '../database/database.ts';
import type { Steps } from '../database/database.ts';
import { stepsIn } from './catalogue-context.ts';
import type { Marketplace } from './catalogue-context.ts';

/**
 * Keeps the exact levels in step with what Vendure itself moves: an online order that is sent, one that is called off,
 * an adjustment by the marketplace's own people. It happens in Vendure's transaction.
 */
export function followOnlineOrders(marketplace: Marketplace): void {
  marketplace.events.registerBlockingEventHandler({
    id: 'kompor-exact-stock',
    event: StockMovementEvent,
    handler: async ({ ctx, stockMovements }) => {
      const run = stepsIn(marketplace, ctx);
      for (const { productVariant, stockLocation, stockLocationId } of stockMovements) {
        const locationId = Number(stockLocation?.id ?? stockLocationId);
        await run(catchUp(Number(productVariant.id), locationId));
      }
    },
  });
}

/**
 * Compares with Vendure's level rather than adding the movement: of an order that two locations share, Vendure notes
 * the whole quantity with both.
 */
function* catchUp(variantId: number, locationId: number): Steps<void> {
  const found = yield* rows(
    `SELECT s.showroom_code, s.sku, s.thousandths, l."stockOnHand" AS whole
     FROM kompor_showroom r
     JOIN kompor_product p ON p.variant_id = $1
     JOIN kompor_stock s ON s.showroom_code = r.code AND s.sku = p.sku
     JOIN stock_level l ON l."productVariantId" = p.variant_id AND l."stockLocationId" = r.stock_location_id
     WHERE r.stock_location_id = $2`,
    variantId,
    locationId,
  );
  for (const row of found) {
    const change = Number(row['whole']) - Math.floor(Number(row['thousandths']) / 1000);
    if (change === 0) continue;
    yield* rows(
      'UPDATE kompor_stock SET thousandths = thousandths + $1 WHERE showroom_code = $2 AND sku = $3',
      change * 1000,
      String(row['showroom_code']),
      String(row['sku']),
    );
  }
}
