import type { RuleDraft } from '../../contract/pricing.ts';
import type { Products } from '../catalogue/products.ts';
import type { Membership } from '../members/membership.ts';
import { house } from '../people/caller.ts';
import type { Prices } from '../pricing/prices.ts';
import type { Qris } from '../qris/qris.ts';
import type { Tx } from '../storage/writer.ts';
import type { Sample } from './sample.ts';

export interface SampleSellingDeps {
  products: Pick<Products, 'findBySku'>;
  members: Pick<Membership, 'save'>;
  prices: Pick<Prices, 'rules'>;
  qris: Pick<Qris, 'ownCode'>;
}

/** The sample's members, price rules and QRIS code; its products are saved. Call it inside a command. */
export function saveSampleSelling(tx: Tx, sample: Sample, deps: SampleSellingDeps): void {
  const { products, members, prices, qris } = deps;
  const productId = (sku: string): string => {
    const product = products.findBySku(sku);
    if (product === null) throw new Error(`the sample has no ${sku}`);
    return product.id;
  };
  for (const member of sample.members) members.save(tx, null, { ...member, active: true }, house);
  for (const { name, membersOnly, terms } of sample.rules) {
    const draft = { name, membersOnly, from: null, until: null };
    prices.rules.save(tx, null, { ...draft, terms: termsOf(terms, productId) }, house);
  }
  qris.ownCode.save(tx, sample.qris, house);
}

function termsOf(
  terms: Sample['rules'][number]['terms'],
  productId: (sku: string) => string,
): RuleDraft['terms'] {
  switch (terms.kind) {
    case 'buyNGet': {
      const { kind, buy, free, skus } = terms;
      return { kind, buy, free, productIds: skus.map(productId) };
    }
    case 'bundle': {
      const { kind, items, price } = terms;
      const named = items.map(({ sku, pieces }) => ({ productId: productId(sku), pieces }));
      return { kind, items: named, price };
    }
    case 'percentOff': {
      const { kind, bp, skus } = terms;
      return { kind, bp, productIds: skus.map(productId), categoryIds: [], producerIds: [] };
    }
  }
}
