import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'keranjang';
const wellFormed = /^[\w-]{22}$/;
/** Seconds; as long as a basket is kept. */
const keptFor = 6 * 3600;

/**
 * The token of a visitor's basket: from the cookie, or, on a phone that keeps none, from the address
 * or the form. `isCarried`: it is not in a cookie, so links have to carry it on.
 */
export function basketToken(request: FastifyRequest): { token: string | null; isCarried: boolean } {
  const cookie = request.headers.cookie ?? '';
  const kept = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{22})(?:;|$)`).exec(cookie)?.[1];
  if (kept !== undefined) return { token: kept, isCarried: false };
  const { k } = { ...asFields(request.query), ...asFields(request.body) };
  const token = k !== undefined && wellFormed.test(k) ? k : null;
  return { token, isCarried: token !== null };
}

/** Only this site sees it, no script does, and it goes with the basket. */
export function keepToken(reply: FastifyReply, token: string): void {
  reply.header(
    'set-cookie',
    `${cookieName}=${token}; Path=/; Max-Age=${keptFor}; HttpOnly; SameSite=Lax`,
  );
}

/** The fields of a query or a form that are given once, as text. */
export function asFields(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
