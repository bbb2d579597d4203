import helmet from '@fastify/helmet';
import { OpenAPIHandler } from '@orpc/openapi/fastify';
import { RPCHandler } from '@orpc/server/fastify';
import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nobody } from '../shop/host.ts';
import type { Shop } from '../shop/host.ts';
import { guard } from './guard.ts';
import { readBundle } from './bundle.ts';
import { sendPicture } from './pictures.ts';

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
  const app = Fastify({ forceCloseConnections: true, logger: false });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentSecurityPolicy },
    crossOriginEmbedderPolicy: true,
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: false,
  });
  // oRPC reads bodies itself: Fastify must leave them alone.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => {
    done(null);
  });
  app.setErrorHandler((error, _request, reply) => {
    report(error);
    return reply.code(500).send({ code: 'INTERNAL_SERVER_ERROR' });
  });
  app.addHook('onRequest', guard(token));
  app.addHook('onRequest', refuseTooLarge);
  addProcedures(app, shop, report);
  addPictures(app, shop);
  if (options.screens !== null) addScreens(app, options.screens);
  const address = await app.listen({ host: '127.0.0.1', port: options.port });
  return { address, close: () => app.close() };
}

/** Fastify's own limit holds only for bodies that it reads itself. */
async function refuseTooLarge(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const { 'content-length': length, 'transfer-encoding': inPieces } = request.headers;
  if (inPieces === undefined && Number(length ?? 0) <= bodyLimit) return;
  // No window sends a body in pieces, which do not say how much they come to.
  const [status, code] =
    inPieces === undefined ? [413, 'PAYLOAD_TOO_LARGE'] : [411, 'LENGTH_REQUIRED'];
  await reply.code(status).send({ defined: false, code, status, message: code });
}

const self = ["'self'"];

/** Nothing from elsewhere, nothing inline. Styles that React sets go through the CSSOM. */
export const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: self,
  styleSrc: self,
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: self,
  connectSrc: self,
  mediaSrc: self,
  workerSrc: self,
  manifestSrc: self,
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

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

function addPictures(app: FastifyInstance, shop: Shop): void {
  app.get<{ Params: { hash: string } }>('/pictures/:hash', (request, reply) =>
    sendPicture(reply, shop.pictureFile(request.params.hash, 'full')),
  );
  app.get<{ Params: { hash: string } }>('/pictures/:hash/thumb', (request, reply) =>
    sendPicture(reply, shop.pictureFile(request.params.hash, 'thumb')),
  );
}

/** Every file of the build has a route of its own; nothing else of the disk can be named. */
function addScreens(app: FastifyInstance, folder: string): void {
  for (const { path, mediaType, bytes, immutable } of readBundle(folder)) {
    app.get(path, (_request, reply) =>
      reply
        .type(mediaType)
        .header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
        .send(bytes),
    );
  }
}
