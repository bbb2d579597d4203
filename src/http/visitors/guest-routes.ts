import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { guestReasons, guestSizes } from '../../domain/guest-book.ts';
import type { Shop } from '../../shop/host.ts';
import { guestsPage, thanksPage } from './pages/guests.ts';
import { link } from './pages/view.ts';
import type { View } from './pages/view.ts';
import { fieldOf } from './token.ts';
import { isTooMany } from './too-many.ts';

export interface GuestRoutesDeps {
  shop: Shop;
  viewOf(request: FastifyRequest): View;
  send(reply: FastifyReply, page: string): FastifyReply;
  busy(request: FastifyRequest, reply: FastifyReply): FastifyReply;
}

/** Entries of one address in a minute: a family behind one router, and nobody who plays. */
const mostEntries = { max: 6, timeWindow: 60_000 };

/** The guest book: three questions, and the thanks that a reload does not send again. */
export function addGuestRoutes(app: FastifyInstance, deps: GuestRoutesDeps): void {
  const { shop, viewOf, send, busy } = deps;
  const { guests } = shop.visitors;
  const entries = app.createRateLimit(mostEntries);

  app.get('/tamu', (request, reply) =>
    send(reply, guestsPage(viewOf(request), guests.regencies())),
  );

  app.post('/tamu', async (request, reply) => {
    if (await isTooMany(entries, request)) return busy(request, reply);
    const answer = (name: string) => fieldOf(request.body, name);
    guests.sign({
      from: answer('asal') ?? null,
      size: known(guestSizes, answer('berapa')),
      reason: known(guestReasons, answer('alasan')),
    });
    return reply.redirect(link(viewOf(request), '/tamu/terima-kasih'), 303);
  });

  app.get('/tamu/terima-kasih', (request, reply) => send(reply, thanksPage(viewOf(request))));
}

function known<V extends string>(values: readonly V[], given: string | undefined): V | null {
  return values.find((value) => value === given) ?? null;
}
