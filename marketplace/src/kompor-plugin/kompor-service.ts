import type { AssetService, StockLocationService } from '@vendure/core';
import type { CardCode } from '../card-door/card-code.ts';
import { findCardProduct } from '../card-door/card-product.ts';
import type { CardProduct } from '../card-door/card-product.ts';
import { rows } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { changeCatalogue } from './catalogue-context.ts';
import type { Marketplace } from './catalogue-context.ts';
import { countShowroom, findSales, findStock } from './lookups.ts';
import { putPicture } from './pictures.ts';
import type { PictureResult } from './pictures.ts';
import type { ProductInput } from './product-input.ts';
import { putProducts } from './products.ts';
import type { ProductResult } from './products.ts';
import { Refusal } from './refusal.ts';
import { BATCH } from './results.ts';
import { recordSales } from './sales.ts';
import type { SaleInput, SaleResult } from './sales.ts';
import { findShowroomByKey } from './showrooms.ts';
import type { Showroom } from './showrooms.ts';
import { putStock } from './stock.ts';
import type { StockedShowroom, StockInput, StockResult } from './stock.ts';

type KnownShowroom = Showroom & StockedShowroom;

/** Everything a showroom can do here, behind its key, and what its cards tell everybody. */
export class KomporService {
  readonly #marketplace: Marketplace;
  readonly #assets: AssetService;
  readonly #locations: StockLocationService;

  constructor(marketplace: Marketplace, assets: AssetService, locations: StockLocationService) {
    this.#marketplace = marketplace;
    this.#assets = assets;
    this.#locations = locations;
  }

  get #database(): Database {
    return this.#marketplace.database;
  }

  /** @throws Refusal FORBIDDEN_SHOWROOM when the key is no showroom's. */
  async enter(key: unknown): Promise<KnownShowroom> {
    const showroom =
      typeof key === 'string' ? await findShowroomByKey(this.#database, key) : undefined;
    if (showroom === undefined) {
      throw new Refusal('FORBIDDEN_SHOWROOM', 'Kunci gerai tidak dikenal.');
    }
    return this.#withLocation(showroom);
  }

  async describe(key: unknown): Promise<{
    code: string;
    name: string;
    stockLocation: string;
    products: number;
    sales: number;
  }> {
    const { code, name } = await this.enter(key);
    return {
      code,
      name,
      stockLocation: locationName({ code, name }),
      ...(await countShowroom(this.#database, code)),
    };
  }

  async putProducts(key: unknown, products: readonly ProductInput[]): Promise<ProductResult[]> {
    const showroom = await this.enter(key);
    limit(products);
    return putProducts(this.#marketplace, showroom, products);
  }

  async putStock(key: unknown, levels: readonly StockInput[]): Promise<StockResult[]> {
    const showroom = await this.enter(key);
    limit(levels);
    return putStock(this.#database, showroom, levels);
  }

  async recordSales(key: unknown, sales: readonly SaleInput[]): Promise<SaleResult[]> {
    const showroom = await this.enter(key);
    limit(sales);
    return recordSales(this.#database, showroom, sales);
  }

  async stock(key: unknown, skus: readonly string[]): ReturnType<typeof findStock> {
    const showroom = await this.enter(key);
    limit(skus);
    return findStock(this.#database, showroom, skus);
  }

  async sales(key: unknown, saleIds: readonly string[]): ReturnType<typeof findSales> {
    const showroom = await this.enter(key);
    limit(saleIds);
    return findSales(this.#database, showroom.code, saleIds);
  }

  async putPicture(showroom: Showroom, hash: string, bytes: Buffer): Promise<PictureResult> {
    return putPicture(this.#marketplace, this.#assets, showroom, hash, bytes);
  }

  /** What a product card names, for whoever scans it: no key is needed. */
  async cardProduct(code: CardCode): Promise<CardProduct | undefined> {
    return findCardProduct(this.#database, code);
  }

  /** A showroom's stock location is made at its first request, so that adding a showroom needs no running server. */
  async #withLocation(showroom: Showroom): Promise<KnownShowroom> {
    const known = showroom.stockLocationId;
    if (known !== null) return { ...showroom, stockLocationId: known };
    return changeCatalogue(this.#marketplace, async (tx) => {
      const [row] = await tx.run(
        rows('SELECT stock_location_id AS id FROM kompor_showroom WHERE code = $1', showroom.code),
      );
      if (typeof row?.['id'] === 'number') return { ...showroom, stockLocationId: row['id'] };
      const location = await this.#locations.create(tx.context, {
        name: locationName(showroom),
        description: 'Kompor',
      });
      const stockLocationId = Number(location.id);
      await tx.run(
        rows(
          'UPDATE kompor_showroom SET stock_location_id = $1 WHERE code = $2',
          stockLocationId,
          showroom.code,
        ),
      );
      return { ...showroom, stockLocationId };
    });
  }
}

function locationName(showroom: { code: string; name: string }): string {
  return `${showroom.name} (${showroom.code})`;
}

function limit(items: readonly unknown[]): void {
  if (items.length <= BATCH) return;
  throw new Refusal('TOO_MANY', `Paling banyak ${BATCH} sekaligus.`);
}
