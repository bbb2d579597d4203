import { Inject } from '@nestjs/common';
import { Mutation, Query, Resolver } from '@nestjs/graphql';
import { KomporService } from './kompor-service.ts';
import type { ProductInput } from './product-input.ts';
import type { SaleInput } from './sales.ts';
import type { StockInput } from './stock.ts';

interface Context {
  req: { headers: Record<string, string | string[] | undefined> };
}

/** The GraphQL door. Node strips types but knows no decorators, so they are applied below as the functions they are. */
export class KomporResolver {
  readonly #kompor: KomporService;

  constructor(kompor: KomporService) {
    this.#kompor = kompor;
  }

  komporShowroom(_: unknown, __: unknown, context: Context): Promise<unknown> {
    return this.#kompor.describe(keyOf(context));
  }

  komporStock(_: unknown, { skus }: { skus: string[] }, context: Context): Promise<unknown> {
    return this.#kompor.stock(keyOf(context), skus);
  }

  komporSales(_: unknown, { saleIds }: { saleIds: string[] }, context: Context): Promise<unknown> {
    return this.#kompor.sales(keyOf(context), saleIds);
  }

  putKomporProducts(
    _: unknown,
    { products }: { products: ProductInput[] },
    context: Context,
  ): Promise<unknown> {
    return this.#kompor.putProducts(keyOf(context), products);
  }

  putKomporStock(
    _: unknown,
    { levels }: { levels: StockInput[] },
    context: Context,
  ): Promise<unknown> {
    return this.#kompor.putStock(keyOf(context), levels);
  }

  recordKomporSales(
    _: unknown,
    { sales }: { sales: SaleInput[] },
    context: Context,
  ): Promise<unknown> {
    return this.#kompor.recordSales(keyOf(context), sales);
  }
}

function keyOf(context: Context): unknown {
  return context.req.headers['x-kompor-key'];
}

Resolver()(KomporResolver);
Inject(KomporService)(KomporResolver, undefined, 0);
decorate(Query, ['komporShowroom', 'komporStock', 'komporSales']);
decorate(Mutation, ['putKomporProducts', 'putKomporStock', 'recordKomporSales']);

function decorate(
  decorator: typeof Query,
  names: readonly Exclude<keyof KomporResolver, 'constructor'>[],
): void {
  for (const name of names) {
    const method = Object.getOwnPropertyDescriptor(KomporResolver.prototype, name);
    if (method) decorator(name)(KomporResolver.prototype, name, method);
  }
}
