import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Question {
  query: string;
  variables: {
    products?: { sku: string }[];
    levels?: { sku: string }[];
    sales?: { saleId: string }[];
  };
}

/** A stub of the marketplace that takes products and stock and refuses the first `most` sales. */
export async function refusingMarketplace(most = Infinity): Promise<{
  address: string;
  stop(): Promise<void>;
}> {
  const seen = new Set<string>();
  const isRefused = (saleId: string) => {
    seen.add(saleId);
    return [...seen].indexOf(saleId) < most;
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: answer(JSON.parse(body) as Question, isRefused) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer({ query, variables }: Question, isRefused: (saleId: string) => boolean) {
  const { products = [], levels = [], sales = [] } = variables;
  const taken = { status: 'ACCEPTED', reason: null, missingPictures: [] };
  if (query.includes('putKomporProducts')) {
    return { putKomporProducts: products.map(({ sku }) => ({ sku, ...taken })) };
  }
  if (query.includes('putKomporStock')) {
    return { putKomporStock: levels.map(({ sku }) => ({ sku, ...taken })) };
  }
  if (query.includes('recordKomporSales')) {
    return {
      recordKomporSales: sales.map(({ saleId }) =>
        isRefused(saleId)
          ? { saleId, status: 'REFUSED', code: 'UNKNOWN_SKU', reason: 'barang tidak dikenal' }
          : { saleId, status: 'ACCEPTED', code: null, reason: null },
      ),
    };
  }
  return { komporShowroom: { code: 'contoh', name: 'Gerai Contoh' } };
}
