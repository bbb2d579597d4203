import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { WireProduct, WireSale, WireStock } from '../../src/shop/marketplace/wire.ts';

/**
 * A stub of the marketplace's wire, for what the real one does not do on demand: fail in the
 * middle, answer nonsense, lose an answer. It keeps exactly what it accepted. What it accepts is
 * tried against the real marketplace elsewhere.
 */
export interface MarketplaceStub {
  address: string;
  sales: Map<string, WireSale>;
  products: Map<string, WireProduct>;
  levels: Map<string, number>;
  /** How many requests of each kind were heard. */
  heard: string[];
  /** The key that each of them carried. */
  keys: string[];
  /** What to do with the next requests, by kind; `through` where nothing is said. */
  faults: { kind: RegExp; fault: Fault }[];
  /** Sales that are refused, by SKU in a line. */
  refuseSku: Set<string>;
  /** SKUs that make the whole request fail. */
  poisonSku: Set<string>;
  /** Called before an answer is sent. */
  beforeAnswer: (kind: string) => Promise<void>;
}

export type Fault = 'cut' | 'lose-answer' | 'html' | 'wrong-key' | '500';

export async function marketplaceStub(): Promise<MarketplaceStub> {
  const stub: MarketplaceStub = {
    address: '',
    sales: new Map(),
    products: new Map(),
    levels: new Map(),
    heard: [],
    keys: [],
    faults: [],
    refuseSku: new Set(),
    poisonSku: new Set(),
    beforeAnswer: async () => undefined,
  };
  const server = createServer((request, response) => {
    void answer(stub, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stub.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return stub;
}

async function answer(stub: MarketplaceStub, request: IncomingMessage, response: ServerResponse) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    query: string;
    variables: { products?: WireProduct[]; sales?: WireSale[]; levels?: WireStock[] };
  };
  const kind =
    /komporShowroom|putKomporProducts|putKomporStock|recordKomporSales/.exec(query)?.[0] ?? '?';
  stub.heard.push(kind);
  stub.keys.push(String(request.headers['x-kompor-key']));
  const at = stub.faults.findIndex((one) => one.kind.test(kind));
  const fault = at === -1 ? undefined : stub.faults.splice(at, 1)[0]?.fault;
  if (fault === 'cut') return request.socket.destroy();
  if (fault === 'html') return response.end('<html>Silakan masuk ke Wi-Fi</html>');
  if (fault === '500') return response.writeHead(502).end('Bad Gateway');
  if (fault === 'wrong-key') return send(response, refused('FORBIDDEN_SHOWROOM'));
  const skus = (variables.sales ?? []).flatMap((sale) => sale.lines.map((line) => line.sku ?? ''));
  if (skus.some((sku) => stub.poisonSku.has(sku))) return send(response, refused('BAD_USER_INPUT'));
  const data = { [kind]: accept(stub, kind, variables) };
  await stub.beforeAnswer(kind);
  if (fault === 'lose-answer') return request.socket.destroy();
  return send(response, { data });
}

function accept(
  stub: MarketplaceStub,
  kind: string,
  {
    products = [],
    sales = [],
    levels = [],
  }: { products?: WireProduct[]; sales?: WireSale[]; levels?: WireStock[] },
): unknown {
  if (kind === 'komporShowroom') return { code: 'contoh', name: 'Gerai Contoh' };
  if (kind === 'putKomporProducts') {
    for (const product of products) stub.products.set(product.sku, product);
    return products.map(({ sku }) => ({
      sku,
      status: 'ACCEPTED',
      reason: null,
      missingPictures: [],
    }));
  }
  if (kind === 'putKomporStock') {
    for (const { sku, onHand } of levels) stub.levels.set(sku, onHand);
    return levels.map(({ sku }) => ({ sku, status: 'ACCEPTED', reason: null }));
  }
  return sales.map((sale) => {
    const { saleId } = sale;
    if (sale.lines.some((line) => stub.refuseSku.has(line.sku ?? ''))) {
      return { saleId, status: 'REFUSED', code: 'UNKNOWN_SKU', reason: 'tidak dikenal' };
    }
    if (stub.sales.has(saleId)) return { saleId, status: 'DUPLICATE', code: null, reason: null };
    stub.sales.set(saleId, sale);
    for (const line of sale.lines) {
      const sku = line.sku ?? '';
      stub.levels.set(sku, (stub.levels.get(sku) ?? 0) - line.quantity);
    }
    return { saleId, status: 'ACCEPTED', code: null, reason: null };
  });
}

function refused(code: string) {
  return { errors: [{ message: code, extensions: { code } }] };
}

function send(response: ServerResponse, body: object): void {
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
