import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { readBasketCode } from '../../domain/codes/basket-code.ts';
import type { Basket, Shop } from '../../shop/host.ts';
import { basketPage } from './pages/basket.ts';
import { messagePage } from './pages/message.ts';
import type { View } from './pages/view.ts';
import { basketToken, fieldOf, keepToken } from './token.ts';
import { isTooMany } from './too-many.ts';

export interface BasketRoutesDeps {
  shop: Shop;
  viewOf(request: FastifyRequest): View;
  send(reply: FastifyReply, page: string): FastifyReply;
  notFound(request: FastifyRequest, reply: FastifyReply): FastifyReply;
  busy(request: FastifyRequest, reply: FastifyReply): FastifyReply;
}

/** New baskets of one address in a minute: a family shares a router, a school class too. */
const mostNew = { max: 30, timeWindow: 60_000 };
/** Codes that one address may try in a minute: nobody finds another's basket by trying. */
const mostCodes = { max: 10, timeWindow: 60_000 };

/** What visitors do with their baskets. Every change ends in a look at the basket. */
export function addBasketRoutes(app: FastifyInstance, deps: BasketRoutesDeps): void {
  const { shop, viewOf, send, notFound, busy } = deps;
  const { shelves, baskets } = shop.visitors;
  const newBaskets = app.createRateLimit(mostNew);
  const codes = app.createRateLimit(mostCodes);

  const heldBy = (request: FastifyRequest): Basket | null => {
    const { token } = basketToken(request);
    return token === null ? null : baskets.get(token);
  };

  const opened = (reply: FastifyReply, basket: Basket, path = '/keranjang'): FastifyReply => {
    keepToken(reply, basket.token);
    // The token goes along once: only the next request tells whether the phone kept the cookie.
    return reply.redirect(`${path}?k=${basket.token}`, 303);
  };

  app.get('/keranjang', (request, reply) => {
    const view = viewOf(request);
    return send(reply, basketPage(view, view.basket, shop.drawQr));
  });

  app.post('/keranjang', async (request, reply) => {
    const product = shelves.bySku(fieldOf(request.body, 'sku') ?? '');
    if (product === null) return notFound(request, reply);
    const held = heldBy(request);
    const isNew = held === null || held.isTaken;
    if (isNew && (await isTooMany(newBaskets, request))) return busy(request, reply);
    const basket = await baskets.add(held?.token ?? null, product.id);
    if (basket !== null) return opened(reply, basket);
    const view = viewOf(request);
    reply.code(409);
    return send(reply, messagePage(view, view.t.full, view.t.fullText));
  });

  app.post('/keranjang/ubah', async (request, reply) => {
    const held = heldBy(request);
    if (held === null) return reply.redirect('/keranjang', 303);
    const sku = fieldOf(request.body, 'sku');
    const pieces = fieldOf(request.body, 'jumlah') ?? '';
    // Among its own lines: what is not for sale any more can still be taken out.
    const line = held.lines.find(({ product }) => product.sku === sku);
    if (line !== undefined && /^\d{1,4}$/.test(pieces)) {
      await baskets.set(held.token, line.product.id, Number(pieces));
    }
    return opened(reply, held);
  });

  app.post('/keranjang/kode', async (request, reply) => {
    if (await isTooMany(codes, request)) return busy(request, reply);
    const basket = baskets.byCode(readBasketCode(fieldOf(request.body, 'kode') ?? '') ?? '');
    if (basket === null || basket.isTaken) return notFound(request, reply);
    // Back to the product where the code was typed; never anywhere else.
    const back = fieldOf(request.body, 'lalu') ?? '';
    return opened(reply, basket, /^\/p\/[\w.~%!*'()-]+$/.test(back) ? back : '/keranjang');
  });
}
