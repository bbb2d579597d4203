/** What the marketplace takes and answers: the GraphQL of its Kompor plugin. */
export interface WireProduct {
  sku: string;
  name: string;
  description: string;
  price: number | null;
  unit: string;
  category: string | null;
  producer: string | null;
  village: string | null;
  barcodes: string[];
  enabled: boolean;
  onHand: null;
  family: { handle: string; name: string; options: { name: string; value: string }[] } | null;
  pictures: string[];
}

export interface WireStock {
  sku: string;
  onHand: number;
}

export interface WireSale {
  saleId: string;
  receiptNumber: string;
  at: number;
  total: number;
  lines: { sku: string | null; name: string; quantity: number; unitPrice: number; total: number }[];
}

export interface ProductAnswer {
  sku: string;
  status: 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';
  reason: string | null;
  missingPictures: string[];
}

export interface StockAnswer {
  sku: string;
  status: 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';
  reason: string | null;
}

export interface SaleAnswer {
  saleId: string;
  status: 'ACCEPTED' | 'DUPLICATE' | 'REFUSED';
  code: string | null;
  reason: string | null;
}

export interface Marketplace {
  showroom(): Promise<{ code: string; name: string }>;
  putProducts(products: readonly WireProduct[]): Promise<ProductAnswer[]>;
  putStock(levels: readonly WireStock[]): Promise<StockAnswer[]>;
  recordSales(sales: readonly WireSale[]): Promise<SaleAnswer[]>;
  putPicture(hash: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
}

export type WireFault =
  'UNREACHABLE' | 'TIMEOUT' | 'WRONG_KEY' | 'NOT_A_MARKETPLACE' | 'SERVER_ERROR' | 'REJECTED';

/**
 * Why a call to the marketplace failed. REJECTED: it understood and would not take this very
 * request, so a smaller one may pass; every other fault speaks of the connection as a whole.
 */
export class WireError extends Error {
  readonly code: WireFault;

  constructor(code: WireFault, detail: string, cause?: unknown) {
    super(detail, { cause });
    this.code = code;
  }
}

/** How long one request may take on a slow village line, in milliseconds. */
const patience = 30_000;

/** A connection to the marketplace at `address` with a showroom's own key; `signal` cuts it. */
export function connectMarketplace(
  address: string,
  apiKey: string,
  signal: AbortSignal,
): Marketplace {
  const base = address.replace(/\/+$/, '');

  const request = async (path: string, init: RequestInit): Promise<Response> => {
    try {
      return await fetch(`${base}${path}`, {
        ...init,
        headers: { ...init.headers, 'x-kompor-key': apiKey },
        redirect: 'error',
        signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
      });
    } catch (error) {
      throw unreachable(error);
    }
  };

  const ask = async <T>(query: string, variables: object): Promise<T> => {
    const response = await request('/shop-api', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = await readAnswer(response);
    const fault = answer.errors?.[0];
    if (fault !== undefined) throw refusedBy(fault);
    if (answer.data === undefined || answer.data === null) {
      throw new WireError(response.ok ? 'NOT_A_MARKETPLACE' : 'SERVER_ERROR', `${response.status}`);
    }
    return answer.data as T;
  };

  return {
    showroom: async () =>
      (
        await ask<{ komporShowroom: { code: string; name: string } }>(
          '{ komporShowroom { code name } }',
          {},
        )
      ).komporShowroom,
    putProducts: async (products) =>
      (
        await ask<{ putKomporProducts: ProductAnswer[] }>(
          `mutation ($products: [KomporProductInput!]!) {
             putKomporProducts(products: $products) { sku status reason missingPictures } }`,
          { products },
        )
      ).putKomporProducts,
    putStock: async (levels) =>
      (
        await ask<{ putKomporStock: StockAnswer[] }>(
          `mutation ($levels: [KomporStockInput!]!) {
             putKomporStock(levels: $levels) { sku status reason } }`,
          { levels },
        )
      ).putKomporStock,
    recordSales: async (sales) =>
      (
        await ask<{ recordKomporSales: SaleAnswer[] }>(
          `mutation ($sales: [KomporSaleInput!]!) {
             recordKomporSales(sales: $sales) { saleId status code reason } }`,
          { sales },
        )
      ).recordKomporSales,
    putPicture: async (hash, mediaType, bytes) => {
      const response = await request(`/kompor/pictures/${hash}`, {
        method: 'PUT',
        headers: { 'content-type': mediaType },
        body: bytes,
      });
      await response.arrayBuffer();
      if (response.ok) return;
      const code = response.status >= 500 ? 'SERVER_ERROR' : 'REJECTED';
      throw new WireError(code, `${response.status}`);
    },
  };
}

interface GraphQlFault {
  message: string;
  extensions?: { code?: string };
}

async function readAnswer(
  response: Response,
): Promise<{ data?: unknown; errors?: GraphQlFault[] }> {
  const text = await response.text().catch((error: unknown) => {
    throw unreachable(error);
  });
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null) return answer;
  } catch {
    // Falls through: a proxy's or a captive portal's page is no answer of a marketplace.
  }
  if (response.status === 413) throw new WireError('REJECTED', '413');
  throw new WireError(
    response.status >= 500 ? 'SERVER_ERROR' : 'NOT_A_MARKETPLACE',
    `${response.status}`,
  );
}

function refusedBy(fault: GraphQlFault): WireError {
  const code = fault.extensions?.code;
  if (code === 'FORBIDDEN_SHOWROOM' || code === 'FORBIDDEN') {
    return new WireError('WRONG_KEY', fault.message);
  }
  if (code === 'GRAPHQL_VALIDATION_FAILED') {
    return new WireError('NOT_A_MARKETPLACE', fault.message);
  }
  return new WireError('REJECTED', fault.message);
}

function unreachable(error: unknown): WireError {
  const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const detail = cause instanceof Error ? cause.message : String(cause);
  return new WireError(timedOut ? 'TIMEOUT' : 'UNREACHABLE', detail, error);
}
