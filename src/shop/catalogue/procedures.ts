import type { ProductDetail, ProductDraft } from '../../contract/catalogue.ts';
import type { Audit } from '../audit.ts';
import type { Commands } from '../command.ts';
import type { Events } from '../events.ts';
import { os } from '../implement.ts';
import { refuse } from '../refuse.ts';
import type { Imports } from './import/imports.ts';
import { importTemplate } from './import/template.ts';
import type { Pictures } from './pictures/pictures.ts';
import type { Products } from './products.ts';
import type { Search } from './search/search.ts';

export interface CatalogueDeps {
  commands: Commands;
  events: Events;
  audit: Audit;
  products: Products;
  pictures: Pictures;
  search: Search;
  imports: Imports;
  /** Whether the showroom has this tax class. */
  hasTaxClass(id: string): boolean;
}

export const catalogueProcedures = (deps: CatalogueDeps) => {
  const { commands, events, products, pictures, search, imports } = deps;

  const changed = (after: (task: () => void) => void): void => {
    after(() => {
      events.publish({ type: 'catalogue' });
    });
  };

  return {
    search: os.catalogue.search.handler(({ input }) => {
      const { ids, more } = search(input);
      return { products: ids.map((id) => products.find(id)).filter((one) => one !== null), more };
    }),

    findByCode: os.catalogue.findByCode.handler(({ input }) => ({
      product: products.findByCode(input.code),
    })),

    get: os.catalogue.get.handler(({ input }) => products.get(input.id)),

    priceHistory: os.catalogue.priceHistory.handler(({ input }) => {
      if (products.find(input.id) === null) throw refuse('PRODUCT_NOT_FOUND');
      return products.prices(input.id);
    }),

    categories: os.catalogue.categories.handler(() => products.categories()),

    lowStock: os.catalogue.lowStock.handler(({ input }) => products.low(input.limit)),

    saveProduct: os.catalogue.saveProduct.handler(({ input, context }) =>
      commands('catalogue.saveProduct', input, (tx) => {
        const { taxClass } = input.product;
        if (taxClass !== null && !deps.hasTaxClass(taxClass)) throw refuse('TAX_CLASS_NOT_FOUND');
        const before = input.id === null ? null : products.get(input.id);
        const id = products.save(tx, input.id, input.product);
        deps.audit({
          who: context.caller,
          action: before === null ? 'product.create' : 'product.change',
          subject: input.product.sku,
          detail: {
            id,
            price: { from: before?.price ?? null, to: input.product.price },
            ...memberPriceIn(before, input.product),
          },
        });
        changed(tx.after);
        return products.get(id);
      }),
    ),

    addPicture: os.catalogue.addPicture.handler(async ({ input }) => {
      const picture = await pictures.prepare(Buffer.from(input.data, 'base64'));
      return commands('catalogue.addPicture', input, (tx) => {
        if (products.find(input.productId) === null) throw refuse('PRODUCT_NOT_FOUND');
        pictures.record(picture);
        products.addPicture(tx, input.productId, picture.hash);
        changed(tx.after);
        return products.get(input.productId);
      });
    }),

    removePicture: os.catalogue.removePicture.handler(({ input }) =>
      commands('catalogue.removePicture', input, (tx) => {
        if (products.find(input.productId) === null) throw refuse('PRODUCT_NOT_FOUND');
        products.removePicture(tx, input.productId, input.hash);
        changed(tx.after);
        return products.get(input.productId);
      }),
    ),

    importTemplate: os.catalogue.importTemplate.handler(({ input }) =>
      importTemplate(input.format),
    ),

    startImport: os.catalogue.startImport.handler(({ input }) => imports.start(input)),

    importStatus: os.catalogue.importStatus.handler(({ input }) => imports.status(input.importId)),

    applyImport: os.catalogue.applyImport.handler(({ input, context: { caller } }) =>
      imports.apply(input, { id: caller.id, name: caller.name }),
    ),

    // Not kept by key: while an import is applied, commands wait their turn and a stop must not.
    cancelImport: os.catalogue.cancelImport.handler(({ input }) => imports.cancel(input.importId)),
  };
};

/** Who gave members another price has to be known; most products have none. */
function memberPriceIn(before: ProductDetail | null, after: ProductDraft): Record<string, unknown> {
  const from = before?.memberPrice ?? null;
  return from === after.memberPrice ? {} : { memberPrice: { from, to: after.memberPrice } };
}
