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

/** A stub of the marketplace that takes products and stock and refuses every sale. */
export async function refusingMarketplace(): Promise<{
  address: string;
  stop(): Promise<void>;
}> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: answer(JSON.parse(body) as Question) }));
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

function answer({ query, variables }: Question) {
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
      recordKomporSales: sales.map(({ saleId }) => ({
        saleId,
        status: 'REFUSED',
        code: 'UNKNOWN_SKU',
        reason: 'barang tidak dikenal',
      })),
    };
  }
  return { komporShowroom: { code: 'contoh', name: 'Gerai Contoh' } };
}
