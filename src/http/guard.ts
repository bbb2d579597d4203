import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Who is heard by a server of this machine: Host must name the machine, so that no foreign name can
 * be pointed here (DNS rebinding); Origin, where a browser sends it, must be our own.
 */
export async function guardMachine(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const host = request.headers.host ?? '';
  if (!/^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/.test(host)) {
    await reply.code(403).send({ code: 'FORBIDDEN', message: 'Host' });
    return;
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    await reply.code(403).send({ code: 'FORBIDDEN', message: 'Origin' });
  }
}

/**
 * Procedures of staff ask for the token. Screens, pictures and the API's description are open to
 * this machine.
 */
export function guardToken(token: string) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (!needsToken(request.routeOptions.url) || shows(request, token)) return;
    await reply
      .code(401)
      .send({ defined: true, code: 'UNAUTHORIZED', status: 401, message: 'UNAUTHORIZED' });
  };
}

/** Goes by the route that was found: a path can be written in more ways than one. */
function needsToken(route: string | undefined): boolean {
  return route === '/rpc/*' || route === '/api/*';
}

function shows(request: FastifyRequest, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
