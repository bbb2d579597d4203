import { BaseStockLocationStrategy, StockLevel } from '@vendure/core';
import type {
  AvailableStock,
  LocationWithQuantity,
  OrderLine,
  RequestContext,
  StockLocation,
} from '@vendure/core';

/** Lets an online order take its goods from the showrooms that have them, the one with the most first. */
export class KomporStockLocationStrategy extends BaseStockLocationStrategy {
  getAvailableStock(_: RequestContext, __: unknown, levels: StockLevel[]): AvailableStock {
    return {
      stockOnHand: levels.reduce((sum, level) => sum + Math.max(0, level.stockOnHand), 0),
      stockAllocated: levels.reduce((sum, level) => sum + level.stockAllocated, 0),
    };
  }

  async forAllocation(
    context: RequestContext,
    locations: StockLocation[],
    line: OrderLine,
    quantity: number,
  ): Promise<LocationWithQuantity[]> {
    const levels = await this.connection
      .getRepository(context, StockLevel)
      .find({ where: { productVariantId: line.productVariantId } });
    const free = locations
      .map((location) => ({ location, free: freeAt(levels, location) }))
      .toSorted((a, b) => b.free - a.free);
    const taken: LocationWithQuantity[] = [];
    let open = quantity;
    for (const { location, free: most } of free) {
      const here = Math.min(open, Math.max(0, most));
      if (here > 0) taken.push({ location, quantity: here });
      open -= here;
    }
    const fallback = taken[0] ?? (free[0] && { location: free[0].location, quantity: 0 });
    if (open > 0 && fallback) {
      fallback.quantity += open;
      if (taken.length === 0) taken.push(fallback);
    }
    return taken;
  }
}

function freeAt(levels: StockLevel[], location: StockLocation): number {
  const level = levels.find(
    (candidate) => String(candidate.stockLocationId) === String(location.id),
  );
  return level === undefined ? 0 : level.stockOnHand - level.stockAllocated;
}
