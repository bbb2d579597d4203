import type { FastifyReply, FastifyRequest } from 'fastify';
import type { VisitRefusal } from '../../contract/visitors.ts';

export interface GuardDeps {
  /** Host names, with their port where it is not 80, that lead here. */
  hosts(): ReadonlySet<string>;
  refused(why: VisitRefusal, request: FastifyRequest): void;
}

/** Where staff work. Nothing of it is behind this door, and who knocks there is noted apart. */
const staffPaths = /^\/+(?:rpc|api|kantor|layar|pictures)(?:\/|$)/i;

/**
 * Who is heard at the visitors' door: Host must be a name of this showroom, so that no foreign page
 * can be pointed here (DNS rebinding); what changes something must come from one of its own pages.
 */
export function guardVisitors({ hosts, refused }: GuardDeps) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const refuse = async (why: VisitRefusal, status: number): Promise<void> => {
      refused(why, request);
      await reply.code(status).type('text/plain; charset=utf-8').send('Ditolak.\n');
    };
    const host = (request.headers.host ?? '').toLowerCase();
    if (!hosts().has(host)) return refuse('host', 421);
    if (staffPaths.test(request.url)) return refuse('staff', 403);
    if (request.method === 'POST') {
      const { origin, 'content-length': length, 'transfer-encoding': inPieces } = request.headers;
      if (origin !== undefined && origin !== `http://${host}`) return refuse('origin', 403);
      if (inPieces !== undefined || Number(length ?? 0) > mostBody) return refuse('size', 413);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      return refuse('method', 405);
    }
  };
}

/** Bytes of a form. */
export const mostBody = 4096;
