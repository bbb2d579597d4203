import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { RPCHandler } from '@orpc/server/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nobody } from '../shop/host.ts';
import type { Shop } from '../shop/host.ts';
import { readBundle } from './bundle.ts';
import { addCards } from './cards.ts';
import { guardToken } from './guard.ts';
import { addFiles, addPictures, loopbackApp } from './loopback-app.ts';

export interface DoorOptions {
  shop: Shop;
  /** 0 takes any free port. */
  port: number;
  /** What a window must show to be heard. */
  token: string;
  /** The built screens (out/renderer), or null to serve procedures only. */
  screens: string | null;
  report(error: unknown): void;
}

export interface Door {
  /** `http://127.0.0.1:PORT` */
  readonly address: string;
  close(): Promise<void>;
}

/** A file to import, in base64, is the largest thing a window sends. */
const bodyLimit = 64 * 1024 * 1024;

/** Opens the HTTP door on this machine's loopback address. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const { shop, token, report } = options;
  const app = await loopbackApp({ bodyLimit, report });
  app.addHook('onRequest', guardToken(token));
  addProcedures(app, shop, report);
  addPictures(app, shop.pictureFile);
  addCards(app, shop);
  if (options.screens !== null) addFiles(app, readBundle(options.screens));
  const address = await app.listen({ host: '127.0.0.1', port: options.port });
  return { address, close: () => app.close() };
}

function addProcedures(app: FastifyInstance, shop: Shop, report: (error: unknown) => void): void {
  const options = shop.doorOptions(report);
  const rpc = new RPCHandler(shop.router, options);
  const openApi = new OpenAPIHandler(shop.router, options);
  let document: Promise<unknown> | null = null;

  app.get('/api/openapi.json', async (_request, reply) => {
    document ??= import('./openapi.ts').then((module) => module.openApiDocument(shop.router));
    return reply.type('application/json').send(await document);
  });
  const answer =
    (
      handler: Pick<typeof rpc, 'handle'> | Pick<typeof openApi, 'handle'>,
      prefix: '/rpc' | '/api',
    ) =>
    async (request: FastifyRequest, reply: FastifyReply) => {
      const { matched } = await handler.handle(request, reply, {
        prefix,
        context: { caller: nobody },
      });
      if (!matched) await reply.code(404).send({ code: 'NOT_FOUND' });
    };
  app.all('/rpc/*', answer(rpc, '/rpc'));
  app.all('/api/*', answer(openApi, '/api'));
}
