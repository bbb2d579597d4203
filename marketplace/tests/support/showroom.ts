import { inject } from 'vitest';
import { openPlace, placeOf } from '../../src/database/open.ts';
import { addShowroom } from '../../src/kompor-plugin/showrooms.ts';
import type { ProductInput } from '../../src/kompor-plugin/product-input.ts';
import type { ProductResult } from '../../src/kompor-plugin/products.ts';
import type { SaleInput, SaleResult } from '../../src/kompor-plugin/sales.ts';
import type { StockInput, StockResult } from '../../src/kompor-plugin/stock.ts';
import type { DatabaseName } from './databases.ts';

interface Answer<T> {
  data: T | null;
  errors?: { message: string; extensions: { code: string } }[];
}

/** A showroom's side of the wire. */
export class ShowroomClient {
  readonly address: string;
  readonly key: string;

  constructor(address: string, key: string) {
    this.address = address;
    this.key = key;
  }

  async ask<T = Record<string, unknown>>(
    query: string,
    variables: object = {},
  ): Promise<Answer<T>> {
    const response = await fetch(`${this.address}/shop-api`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kompor-key': this.key },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer<T>;
  }

  async tell<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<Record<string, T>>(query, variables);
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return Object.values(data!)[0]!;
  }

  putProducts(products: ProductInput[]): Promise<ProductResult[]> {
    return this.tell(
      'mutation ($products: [KomporProductInput!]!) { putKomporProducts(products: $products) { sku status reason missingPictures } }',
      { products },
    );
  }

  putStock(levels: StockInput[]): Promise<StockResult[]> {
    return this.tell(
      'mutation ($levels: [KomporStockInput!]!) { putKomporStock(levels: $levels) { sku status reason } }',
      { levels },
    );
  }

  recordSales(sales: SaleInput[]): Promise<SaleResult[]> {
    return this.tell(
      'mutation ($sales: [KomporSaleInput!]!) { recordKomporSales(sales: $sales) { saleId status code reason } }',
      { sales },
    );
  }

  async stock(sku: string): Promise<{ sku: string; onHand: number; online: number } | undefined> {
    const found = await this.tell<{ sku: string; onHand: number; online: number }[]>(
      'query ($skus: [String!]!) { komporStock(skus: $skus) { sku onHand online } }',
      { skus: [sku] },
    );
    return found[0];
  }

  sales(saleIds: string[]): Promise<{ saleId: string; receiptNumber: string; total: number }[]> {
    return this.tell(
      'query ($saleIds: [String!]!) { komporSales(saleIds: $saleIds) { saleId receiptNumber total } }',
      {
        saleIds,
      },
    );
  }

  describe(): Promise<{
    code: string;
    name: string;
    stockLocation: string;
    products: number;
    sales: number;
  }> {
    return this.tell('{ komporShowroom { code name stockLocation products sales } }');
  }

  putPicture(hash: string, bytes: Buffer): Promise<Response> {
    return fetch(`${this.address}/kompor/pictures/${hash}`, {
      method: 'PUT',
      headers: { 'x-kompor-key': this.key },
      body: new Uint8Array(bytes),
    });
  }

  /** What a visitor of the marketplace sees of a product of this name. */
  async online(name: string): Promise<OnlineProduct | undefined> {
    const found = await this.tell<{ items: OnlineProduct[] }>(
      `query ($name: String!) { products(options: { filter: { name: { eq: $name } } }) { items {
        name slug description featuredAsset { source } assets { source } facetValues { name facet { code } }
        optionGroups { name options { name } }
        variants { sku name price currencyCode stockLevel options { name } featuredAsset { source } customFields { komporUnit } }
      } } }`,
      { name },
    );
    return found.items[0];
  }
}

export interface OnlineProduct {
  name: string;
  slug: string;
  description: string;
  featuredAsset: { source: string } | null;
  assets: { source: string }[];
  facetValues: { name: string; facet: { code: string } }[];
  optionGroups: { name: string; options: { name: string }[] }[];
  variants: {
    sku: string;
    name: string;
    price: number;
    currencyCode: string;
    stockLevel: string;
    options: { name: string }[];
    featuredAsset: { source: string } | null;
    customFields: { komporUnit: string };
  }[];
}

let added = 0;

/** A showroom of its own for one test, added as its keeper would add it: while the marketplace runs. */
export async function newShowroom(
  database: DatabaseName,
): Promise<ShowroomClient & { code: string }> {
  const running = inject(database);
  const code = `gerai-${process.pid}-${(added += 1)}`;
  const books = openPlace(placeOf(running.dataFolder, running.databaseUrl));
  try {
    const result = await addShowroom(books, code, `Gerai ${added}`);
    if ('refused' in result) throw new Error(result.refused);
    return Object.assign(new ShowroomClient(running.address, result.key), { code });
  } finally {
    await books.close();
  }
}

/** A product of the fictional kind, with a SKU and a name that no other test uses. */
export function product(sku: string, changes: Partial<ProductInput> = {}): ProductInput {
  return {
    sku,
    name: `Keripik singkong ${sku}`,
    description: 'Renyah dan gurih.',
    price: 15_000,
    unit: 'piece',
    category: 'Makanan ringan',
    producer: 'Dapur Contoh',
    village: 'Desa Contoh',
    barcodes: [],
    enabled: true,
    onHand: 20_000,
    family: null,
    pictures: [],
    ...changes,
  };
}

export function sale(saleId: string, lines: [sku: string | null, quantity: number][]): SaleInput {
  return {
    saleId,
    receiptNumber: `A-${saleId}`,
    at: 1_763_800_000_000,
    total: 15_000 * lines.length,
    lines: lines.map(([sku, quantity]) => ({
      sku,
      name: sku ?? 'Barang tanpa kode',
      quantity,
      unitPrice: 15_000,
      total: 15_000,
    })),
  };
}
