import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProductDetail } from '../../contract/catalogue.ts';
import type { Basket, Shop } from '../../shop/host.ts';
import type { Asset } from './assets.ts';
import { addBasketRoutes } from './basket-routes.ts';
import { addGuestRoutes } from './guest-routes.ts';
import { languageOf } from './language.ts';
import type { PageCache } from './page-cache.ts';
import { homePage } from './pages/home.ts';
import { listPage } from './pages/list.ts';
import type { ListOptions } from './pages/list.ts';
import { messagePage } from './pages/message.ts';
import { productPage } from './pages/product.ts';
import type { View } from './pages/view.ts';
import { html } from './html.ts';
import { visitorTexts } from './texts.ts';
import { basketToken, fieldOf } from './token.ts';

export interface PagesDeps {
  shop: Shop;
  cache: PageCache;
  assets: { style: Asset; font: Asset };
  hosts: ReadonlySet<string>;
}

type Params = Record<string, string>;

/** As many letters as a search may have; never half of one. */
function cut(text: string): string {
  return Array.from(text.trim().toWellFormed()).slice(0, longestSearch).join('');
}

/** How many of a producer's other goods stand below one of them. */
const others = 4;
const longestSearch = 80;

/** The visitors' pages, the changes to their baskets and the guest book, as routes. */
export function visitorPages({ shop, cache, assets }: PagesDeps) {
  const { shelves, baskets, visits } = shop.visitors;

  /** The view of a request. Its basket is only looked up where there is a token. */
  const viewOf = (request: FastifyRequest, basket?: Basket | null): View => {
    const { token, isCarried } = basketToken(request);
    const language = languageOf(request.headers['accept-language']);
    const found = basket === undefined && token !== null ? baskets.get(token) : basket;
    const { name, village, timeZone } = shop.shopDetails();
    return {
      t: visitorTexts[language],
      language,
      showroom: { name, village, timeZone },
      addsTax: shop.addsTax,
      basket: found ?? null,
      carried: isCarried && found ? found.token : null,
      assets: { style: assets.style.path, font: assets.font.path },
      origin: `http://${request.headers.host ?? ''}`,
      shareAddress: shop.shareAddress,
    };
  };

  const send = (reply: FastifyReply, page: string | Buffer): FastifyReply =>
    reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-language, cookie')
      .send(page);

  const notFound = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const view = viewOf(request);
    reply.code(404);
    return send(reply, messagePage(view, view.t.notFound, view.t.notFoundText));
  };

  const busy = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const view = viewOf(request, null);
    reply.code(429).header('retry-after', '60');
    return send(reply, messagePage(view, view.t.busy, view.t.busyText));
  };

  /** Writes a page, or takes it as it was written for another visitor without a basket. */
  const page =
    (write: (request: FastifyRequest, view: View) => string | null) =>
    (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
      const plain = isPlain(request);
      const key = keyOf(request);
      const kept = plain ? cache.get(key) : undefined;
      if (kept !== undefined) return send(reply, kept.bytes);
      const written = write(request, viewOf(request));
      if (written === null) return notFound(request, reply);
      return send(reply, plain ? cache.set(key, written, null).bytes : written);
    };

  /** What makes two requests without a basket ask for the same page. */
  const keyOf = ({ headers, url, query }: FastifyRequest): string => {
    const path = url.split('?', 1)[0] ?? '';
    const language = languageOf(headers['accept-language']);
    return `${language} ${headers.host ?? ''} ${path} ${fieldOf(query, 'hal') ?? ''}`;
  };

  /** Nothing on the page would be of this visitor's own: there is no basket of this token. */
  const isPlain = (request: FastifyRequest): boolean => {
    const { token } = basketToken(request);
    return token === null || baskets.get(token) === null;
  };

  /** A product's page. What was written is counted without asking the catalogue again. */
  const productRoute = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const plain = isPlain(request);
    const key = keyOf(request);
    const kept = plain ? cache.get(key) : undefined;
    if (kept !== undefined) {
      countProduct(request, kept.subject ?? '');
      return send(reply, kept.bytes);
    }
    const product = productOf(request);
    if (product === null) return notFound(request, reply);
    countProduct(request, product.id);
    const written = writeProduct(product, viewOf(request));
    return send(reply, plain ? cache.set(key, written, product.id).bytes : written);
  };

  const paramsOf = (request: FastifyRequest) => request.params as Params;
  const pageNumber = (request: FastifyRequest): number => {
    const wanted = Number(fieldOf(request.query, 'hal') ?? '1');
    return Number.isInteger(wanted) && wanted >= 1 && wanted <= 1000 ? wanted - 1 : 0;
  };

  const productOf = (request: FastifyRequest): ProductDetail | null => {
    const { sku, gtin } = paramsOf(request);
    if (gtin !== undefined) return shelves.byGtin(gtin);
    return shelves.bySku(sku ?? '');
  };

  const writeProduct = (product: ProductDetail, view: View): string => {
    const producer = product.producer === null ? null : shelves.producerNamed(product.producer);
    return productPage(view, product, {
      producerId: producer?.id ?? null,
      villageId: shelves.villageNamed(product.village ?? '')?.id ?? null,
      categoryId: shelves.categoryNamed(product.category ?? '')?.id ?? null,
      others:
        producer === null
          ? []
          : shelves
              .ofProducer(producer.id, 0)
              .products.filter(({ id }) => id !== product.id)
              .slice(0, others),
    });
  };

  /** A card that is scanned opens the page from nowhere; a link comes from a page of ours. */
  const countProduct = (request: FastifyRequest, productId: string): void => {
    const { referer, host } = request.headers;
    const isLink = referer?.startsWith(`http://${host}/`) === true;
    visits.count(isLink ? 'view' : 'scan', productId);
  };

  const shelfPage = (
    view: View,
    request: FastifyRequest,
    list: (page: number) => Parameters<typeof listPage>[1],
    options: Omit<ListOptions, 'page'>,
  ): string => {
    const number = pageNumber(request);
    return listPage(view, list(number), { ...options, page: number });
  };

  const addRoutes = (app: FastifyInstance): void => {
    for (const { path, mediaType, bytes } of [assets.style, assets.font]) {
      app.get(path, (_request, reply) =>
        reply
          .type(mediaType)
          .header('cache-control', 'public, max-age=31536000, immutable')
          .send(bytes),
      );
    }
    const { categories, villages, producers, newest } = shelves;
    app.get(
      '/',
      page((_request, view) =>
        homePage(view, newest(0), {
          categories: categories(),
          villages: villages(),
          producers: producers(),
        }),
      ),
    );
    app.get(
      '/baru',
      page((request, view) =>
        shelfPage(view, request, newest, { title: view.t.newest, path: '/baru' }),
      ),
    );
    for (const path of ['/p/:sku', '/01/:gtin', '/01/:gtin/*']) app.get(path, productRoute);
    addPlaces(app);
    app.get('/cari', (request, reply) => {
      const text = cut(fieldOf(request.query, 'q') ?? '');
      const number = pageNumber(request);
      const shelf = shelves.search(text, number);
      if (number === 0 && text !== '') visits.count('search', '');
      if (shelf.products.length === 0 && number === 0 && text !== '') {
        visits.count('found_nothing', text.toLowerCase());
      }
      const view = viewOf(request);
      const title = text === '' ? view.t.search : view.t.results(text);
      const path = `/cari?q=${encodeURIComponent(text)}`;
      return send(reply, listPage(view, shelf, { title, path, page: number, searched: text }));
    });
    addBasketRoutes(app, { shop, viewOf, send, notFound, busy });
    addGuestRoutes(app, { shop, viewOf, send, busy });
  };

  const addPlaces = (app: FastifyInstance): void => {
    app.get('/u/:id', (request, reply) => {
      const producer = shelves.producer(paramsOf(request)['id'] ?? '');
      if (producer !== null) visits.count('producer', producer.id);
      return page((_request, view) =>
        producer === null
          ? null
          : shelfPage(view, request, (at) => shelves.ofProducer(producer.id, at), {
              title: producer.name,
              path: `/u/${producer.id}`,
              lead: html`<div class="words">
                ${producer.village !== null && html`<p class="soft">${producer.village}</p>`}${[
                  producer.about,
                  producer.story,
                ]
                  .filter((text) => text !== '')
                  .map((text) => html`<p>${text}</p>`)}
              </div>`,
            }),
      )(request, reply);
    });
    for (const [path, kind, find, list] of [
      ['/desa', 'village', shelves.village, shelves.ofVillage],
      ['/kategori', 'category', shelves.category, shelves.ofCategory],
    ] as const) {
      app.get(`${path}/:id`, (request, reply) => {
        const place = find(paramsOf(request)['id'] ?? '');
        if (place !== null) visits.count(kind, place.id);
        return page((_request, view) =>
          place === null
            ? null
            : shelfPage(view, request, (at) => list(place.id, at), {
                title: place.name,
                path: `${path}/${place.id}`,
                lead: html`<p class="soft">${view.t.goods(place.products)}</p>`,
              }),
        )(request, reply);
      });
    }
  };

  return {
    addRoutes,
    notFound,
    busy,
  };
}
