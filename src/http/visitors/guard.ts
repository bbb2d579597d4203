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
  // Not async: it stands before every page, and a promise costs as much as the look-up itself.
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    const why = reasonAgainst(request, hosts());
    if (why === null) {
      done();
      return;
    }
    refused(why, request);
    void reply.code(statuses[why]).type('text/plain; charset=utf-8').send('Ditolak.\n');
  };
}

function reasonAgainst(
  { headers, method, url }: FastifyRequest,
  hosts: ReadonlySet<string>,
): Refusal | null {
  const host = (headers.host ?? '').toLowerCase();
  if (!hosts.has(host)) return 'host';
  if (staffPaths.test(url)) return 'staff';
  if (method === 'GET' || method === 'HEAD') return null;
  if (method !== 'POST') return 'method';
  const { origin, 'content-length': length, 'transfer-encoding': inPieces } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return 'origin';
  return inPieces !== undefined || Number(length ?? 0) > mostBody ? 'size' : null;
}

type Refusal = Extract<VisitRefusal, 'host' | 'staff' | 'method' | 'origin' | 'size'>;

const statuses: Record<Refusal, number> = {
  host: 421,
  staff: 403,
  method: 405,
  origin: 403,
  size: 413,
};

/** Bytes of a form. */
export const mostBody = 4096;
