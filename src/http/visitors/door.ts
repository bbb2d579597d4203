import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VisitRefusal } from '../../contract/visitors.ts';
import type { Shop } from '../../shop/host.ts';
import { sendPicture } from '../pictures.ts';
import { readAssets } from './assets.ts';
import { guardVisitors, mostBody } from './guard.ts';
import { visitorPages } from './pages.ts';
import { createPageCache } from './page-cache.ts';
import { createRefusals } from './refusals.ts';

export interface VisitorsDoorOptions {
  shop: Shop;
  /** The address of the one network card that it opens on. */
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** Names that lead to this PC besides its address: `kompor.local`. */
  names: readonly string[];
  report(error: unknown): void;
  /** Milliseconds for a request to be heard whole. */
  patience?: number;
  /** Where a line goes about what was refused; standard error by default. */
  log?: (line: string) => void;
}

export interface OpenVisitorsDoor {
  /** What a phone opens: `http://192.168.1.10`. */
  readonly address: string;
  close(): Promise<void>;
}

/** Requests of one address in a minute. Behind some routers all phones have one address. */
const mostRequests = 900;
/** Forms of one address in a minute. */
const mostChanges = 120;
const mostConnections = 400;
const mostConnectionsOfOne = 100;
const usualPatience = 8000;

/**
 * Opens the visitors' door on one network card: pages that need no script and no account, read-only
 * but for baskets and the guest book. Nothing that staff use is behind it.
 */
export async function openVisitorsDoor(options: VisitorsDoorOptions): Promise<OpenVisitorsDoor> {
  const { shop, host, port, report, patience = usualPatience } = options;
  const refusals = createRefusals(shop.visitors.visits, options.log);
  const hosts = new Set<string>();
  const app = Fastify({
    logger: false,
    forceCloseConnections: true,
    requestTimeout: patience,
    connectionTimeout: patience,
    keepAliveTimeout: patience,
    http: { headersTimeout: patience, connectionsCheckingInterval: patience / 4 },
    bodyLimit: mostBody,
    routerOptions: { maxParamLength: 600, ignoreTrailingSlash: true },
    frameworkErrors: (_error, request, reply) => {
      refusals.note('path', request);
      reply.hijack();
      reply.raw.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Tidak ada.\n');
    },
  });
  limitConnections(app, refusals.note);

  app.addHook('onRequest', guardVisitors({ hosts: () => hosts, refused: refusals.note }));
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(secureHeaders);
    done();
  });
  await app.register(formbody, { bodyLimit: mostBody });
  await app.register(rateLimit, {
    max: (request) => (request.method === 'POST' ? mostChanges : mostRequests),
    timeWindow: 60_000,
    keyGenerator: (request) => `${request.method === 'POST' ? 'POST ' : ''}${request.ip}`,
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    onExceeded: (request) => refusals.note('rate', request),
  });
  app.removeContentTypeParser(['application/json', 'text/plain']);

  const cache = createPageCache();
  const stop = clearOnChange(shop, cache.clear, report);
  const pages = visitorPages({ shop, cache, assets: readAssets(), hosts });
  pages.addRoutes(app);
  addPictures(app, shop);
  app.setNotFoundHandler({ preHandler: app.rateLimit() }, (request, reply) =>
    pages.notFound(request, reply),
  );
  app.setErrorHandler(async (error: { statusCode?: number }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return pages.busy(request, reply);
    if (status === 413) refusals.note('size', request);
    else if (status === 415 || status === 400) refusals.note('path', request);
    else report(error);
    return reply.code(status).type('text/plain; charset=utf-8').send('Ditolak.\n');
  });

  try {
    await app.listen({ host, port });
  } catch (error) {
    stop();
    await app.close();
    throw error;
  }
  const bound = app.server.address();
  const at = typeof bound === 'object' && bound !== null ? bound.port : port;
  const suffix = at === 80 ? '' : `:${at}`;
  for (const name of [host, ...options.names]) hosts.add(`${name.toLowerCase()}${suffix}`);
  return {
    address: `http://${host}${suffix}`,
    close: async () => {
      stop();
      await app.close();
    },
  };
}

/**
 * What helmet sets at the door of this machine, as far as pages without scripts need it, written
 * out once: helmet puts its policy together anew for every request, a third of what a page costs.
 */
const secureHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // A form's Origin is only told where the referrer is.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};

/** One phone, or one who plays, cannot take every connection. */
function limitConnections(
  app: FastifyInstance,
  note: (why: VisitRefusal, request: { ip: string }) => void,
): void {
  const open = new Map<string, number>();
  app.server.maxConnections = mostConnections;
  app.server.on('connection', (socket) => {
    const ip = socket.remoteAddress ?? '';
    const count = (open.get(ip) ?? 0) + 1;
    open.set(ip, count);
    socket.once('close', () => {
      const left = (open.get(ip) ?? 1) - 1;
      if (left > 0) open.set(ip, left);
      else open.delete(ip);
    });
    if (count > mostConnectionsOfOne) {
      note('rate', { ip });
      socket.destroy();
    }
  });
}

/** Listens to the shop, and answers how to stop. */
function clearOnChange(
  shop: Shop,
  clear: () => void,
  report: (error: unknown) => void,
): () => void {
  const ending = new AbortController();
  const listen = async (): Promise<void> => {
    const events = await shop.client.events.stream({}, { signal: ending.signal });
    for await (const { type } of events) {
      if (shownInPages.has(type)) clear();
    }
  };
  listen().catch((error: unknown) => {
    if (!ending.signal.aborted) report(error);
  });
  return () => {
    ending.abort();
  };
}

const shownInPages = new Set(['catalogue', 'stock', 'settings', 'marketplace', 'sale', 'refund']);

function addPictures(app: FastifyInstance, shop: Shop): void {
  type Wanted = FastifyRequest<{ Params: { hash: string } }>;
  app.get('/g/:hash', async (request: Wanted, reply: FastifyReply) =>
    sendPicture(reply, await shop.phonePicture(request.params.hash)),
  );
  app.get('/g/:hash/kecil', (request: Wanted, reply: FastifyReply) =>
    sendPicture(reply, shop.pictureFile(request.params.hash, 'thumb')),
  );
}
