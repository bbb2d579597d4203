import type { NextFunction, Request, Response } from 'express';
import { readCardPath } from './card-code.ts';
import type { CardCode } from './card-code.ts';
import type { CardProduct } from './card-product.ts';
import { productPage, unknownPage } from './page.ts';
import type { Storefront } from './storefront.ts';
import { POLICY } from './style.ts';
import type { Language } from './words.ts';

/** Where cards lead: the roots of their addresses on this server. */
export const CARD_ROUTES = ['/p', '/01'] as const;

/** A card may be scanned by a whole class at once, and stock may be a few minutes old. */
const FOR_A_WHILE = 'public, max-age=60';

interface CardDoorDeps {
  /** Undefined until the server is ready. */
  find: (code: CardCode) => Promise<CardProduct | undefined> | undefined;
  /** Undefined: the marketplace shows products on pages of its own. */
  storefront: Storefront | undefined;
}

/**
 * Answers whoever scans a product card at home: 302 to the product on the operator's storefront, or a page of its own
 * where there is none or the product is not for sale online; 404 with a page that says what to do.
 */
export function cardDoor({ find, storefront }: CardDoorDeps) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    try {
      const code = readCardPath(pathOf(request.originalUrl));
      const product = code === undefined ? undefined : await find(code);
      if (product !== undefined && product.price !== null && storefront !== undefined) {
        response.set('cache-control', FOR_A_WHILE);
        response.redirect(302, storefront(product));
        return;
      }
      const language = languageOf(request);
      response.set({
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': POLICY,
        'content-language': language,
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        // A product that is unknown now may arrive with the showroom's next connection.
        'cache-control': product === undefined ? 'no-cache' : FOR_A_WHILE,
        vary: 'accept-language',
      });
      if (product === undefined) {
        response.set('x-robots-tag', 'noindex');
        response.status(404).send(unknownPage(code, language));
      } else {
        response.send(productPage(product, language));
      }
    } catch (error) {
      next(error);
    }
  };
}

function pathOf(url: string): string {
  return url.split('?', 1)[0] ?? '';
}

function languageOf(request: Request): Language {
  return request.acceptsLanguages(['id', 'en']) === 'en' ? 'en' : 'id';
}
