import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { BundleFile } from './bundle.ts';
import { guardMachine } from './guard.ts';
import { sendPicture } from './pictures.ts';

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

export interface LoopbackOptions {
  /** The largest body that a window sends, in bytes. */
  bodyLimit: number;
  report(error: unknown): void;
}

/**
 * A server for windows on this machine alone: what it is asked must name this machine, come from its
 * own pages and be of a sound size. Listen on 127.0.0.1.
 */
export async function loopbackApp({
  bodyLimit,
  report,
}: LoopbackOptions): Promise<FastifyInstance> {
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
  app.addHook('onRequest', guardMachine);
  app.addHook('onRequest', refuseTooLarge(bodyLimit));
  return app;
}

/** Fastify's own limit holds only for bodies that it reads itself. */
function refuseTooLarge(bodyLimit: number) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { 'content-length': length, 'transfer-encoding': inPieces } = request.headers;
    if (inPieces === undefined && Number(length ?? 0) <= bodyLimit) return;
    // No window sends a body in pieces, which do not say how much they come to.
    const [status, code] =
      inPieces === undefined ? [413, 'PAYLOAD_TOO_LARGE'] : [411, 'LENGTH_REQUIRED'];
    await reply.code(status).send({ defined: false, code, status, message: code });
  };
}

/** The pictures of products, whole and small. */
export function addPictures(
  app: FastifyInstance,
  pictureFile: (hash: string, size: 'full' | 'thumb') => string | null,
): void {
  app.get<{ Params: { hash: string } }>('/pictures/:hash', (request, reply) =>
    sendPicture(reply, pictureFile(request.params.hash, 'full')),
  );
  app.get<{ Params: { hash: string } }>('/pictures/:hash/thumb', (request, reply) =>
    sendPicture(reply, pictureFile(request.params.hash, 'thumb')),
  );
}

/** Every file of the build has a route of its own; nothing else of the disk can be named. */
export function addFiles(app: FastifyInstance, files: readonly BundleFile[]): void {
  for (const { path, mediaType, bytes, immutable } of files) {
    app.get(path, (_request, reply) =>
      reply
        .type(mediaType)
        .header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
        .send(bytes),
    );
  }
}
