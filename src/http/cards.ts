import { createReadStream } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { Shop } from '../shop/host.ts';

/**
 * Cards that were drawn to be printed, for the browser's own viewer of PDFs, from which they are
 * printed. Their address cannot be guessed.
 */
export function addCards(app: FastifyInstance, shop: Pick<Shop, 'drawnCards'>): void {
  app.get<{ Params: { drawing: string } }>('/cards/:drawing', (request, reply) => {
    const file = shop.drawnCards(request.params.drawing);
    if (file === null) return reply.code(404).send();
    return (
      reply
        .type('application/pdf')
        .header('content-disposition', 'inline; filename="kartu-produk.pdf"')
        .header('cache-control', 'no-store')
        // The viewer lies in the page as an object with styles of its own. Nothing else is allowed.
        .header(
          'content-security-policy',
          "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        )
        .removeHeader('cross-origin-embedder-policy')
        .send(createReadStream(file))
    );
  });
}
