import type { FastifyReply, FastifyRequest } from 'fastify';

const cookieName = 'keranjang';
const wellFormed = /^[\w-]{22}$/;
const inCookie = new RegExp(`(?:^|;\\s*)${cookieName}=([\\w-]{22})(?:;|$)`);
/** Seconds; as long as a basket is kept. */
const keptFor = 6 * 3600;

/**
 * The token of a visitor's basket: from the cookie, or, on a phone that keeps none, from the address
 * or the form. `isCarried`: it is not in a cookie, so links have to carry it on.
 */
export function basketToken(request: FastifyRequest): { token: string | null; isCarried: boolean } {
  const { cookie } = request.headers;
  const kept = cookie === undefined ? undefined : inCookie.exec(cookie)?.[1];
  if (kept !== undefined) return { token: kept, isCarried: false };
  const k = fieldOf(request.body, 'k') ?? fieldOf(request.query, 'k');
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

/** A field of a query or a form, where it is given once. */
export function fieldOf(given: unknown, name: string): string | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const value = (given as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
