import type { Product } from '../../contract/catalogue.ts';
import { businessDay } from '../../domain/business-day.ts';
import type { CodeRead, Measure } from '../../domain/codes/code-read.ts';
import { readBasketCode } from '../../domain/codes/basket-code.ts';
import { lookUpKeys } from '../../domain/codes/look-up-keys.ts';
import { readCode } from '../../domain/codes/read-code.ts';
import { weighByPrice } from '../../domain/label-price.ts';
import { rupiah } from '../../domain/money.ts';
import type { Rupiah } from '../../domain/money.ts';
import { quantity } from '../../domain/quantity.ts';
import type { Quantity, Unit } from '../../domain/quantity.ts';
import type { Products } from '../catalogue/products.ts';
import type { Clock } from '../clock.ts';
import { refuse } from '../refuse.ts';
import { shopDetails } from '../settings/shop-details.ts';
import type { Settings } from '../settings/store.ts';
import type { Neighbours } from './neighbours.ts';

/** What shall go into the cart of one product. */
export interface Wish {
  product: Product;
  quantity: Quantity;
  /** For a product whose price is asked; null otherwise. */
  unitPrice: Rupiah | null;
  /** The price is the label's: no rule and no later change touches it. */
  isLabelPrice: boolean;
  /** The code said how much it is, by weight or by price: nobody has to be asked. */
  saysMeasure: boolean;
  batch: string | null;
  expiry: string | null;
}

export interface WishDeps {
  products: Pick<Products, 'findByCode'>;
  clock: Clock;
  settings: Settings;
  counterRules: Neighbours['counterRules'];
  baskets: Pick<Neighbours['baskets'], 'byCode'>;
  /** The sale with this receipt number, or null. */
  saleByNumber(receiptNumber: string): { id: string } | null;
  /** Null where there is no such producer. */
  producerName(id: string): string | null;
}

/** A scanned code, as a wish. */
export type ReadWish = (code: string) => Wish;

/**
 * Finds what a scanned or typed code names. The whole text comes first, as a barcode or SKU: it is
 * no guess. Then what the code says: a GTIN in every spelling, a card's SKU, the item of a weighed
 * code (the product filed under the code with a measure of zero, under prefix and item number, or
 * whose SKU is the item number).
 *
 * A weight is the quantity of goods sold by weight; of what is counted it is one. A printed price is
 * what the line costs: for goods sold by measure the weight is reckoned from it, for the rest it is
 * the price of one. Refuses with CODE_DAMAGED, CODE_IS_RECEIPT,
 * CODE_IS_BASKET, CODE_IS_PRODUCER, UNKNOWN_CODE.
 */
export function createReadWish(deps: WishDeps): ReadWish {
  const { products, clock, settings, counterRules, baskets, saleByNumber, producerName } = deps;

  return (code) => {
    const today = businessDay(clock.now(), shopDetails(settings).timeZone);
    const read = readCode(code, { weighed: counterRules.weighed(), today });
    const exact = read.text === '' ? null : products.findByCode(read.text);
    if (exact !== null && read.kind !== 'gs1') return plain(exact);
    for (const key of lookUpKeys(read)) {
      const product = products.findByCode(key);
      if (product !== null) return { ...plain(product), ...saidBy(read, product) };
    }
    if (exact !== null) return plain(exact);
    if (read.kind === 'damaged') {
      throw refuse('CODE_DAMAGED', { code: read.text, problem: read.problem });
    }
    const producer = read.kind === 'producer' ? producerName(read.id) : null;
    if (producer !== null) throw refuse('CODE_IS_PRODUCER', { name: producer });
    const sale = saleByNumber(read.text);
    if (sale !== null) {
      throw refuse('CODE_IS_RECEIPT', { saleId: sale.id, receiptNumber: read.text });
    }
    const basket = readBasketCode(read.text);
    if (basket !== null && baskets.byCode(basket) !== null) {
      throw refuse('CODE_IS_BASKET', { code: basket });
    }
    const gtin = read.kind === 'retail' || read.kind === 'gs1' ? read.gtin : null;
    throw refuse('UNKNOWN_CODE', { code: read.text, gtin });
  };
}

function plain(product: Product): Wish {
  return {
    product,
    quantity: quantity(1000),
    unitPrice: null,
    isLabelPrice: false,
    saysMeasure: false,
    batch: null,
    expiry: null,
  };
}

function saidBy(read: CodeRead, product: Product): Partial<Wish> {
  if (read.kind === 'weighed') return measured(read.measure, product);
  if (read.kind !== 'gs1') return {};
  const { batch, expiry, netWeight, price } = read.data;
  if (price !== null) {
    return { batch, expiry, ...measured({ kind: 'price', amount: price }, product) };
  }
  const weight = isWeighed(product.unit) ? netWeight : null;
  return {
    batch,
    expiry,
    ...(weight === null ? {} : measured({ kind: 'weight', quantity: weight }, product)),
  };
}

function measured(measure: Measure, product: Product): Partial<Wish> {
  if (measure.kind === 'weight') {
    // A gram is a thousandth of a kg, and a thousand thousandths of a g.
    if (product.unit === 'g') {
      return { quantity: quantity(measure.quantity * 1000), saysMeasure: true };
    }
    return isMeasured(product.unit) ? { quantity: measure.quantity, saysMeasure: true } : {};
  }
  const weighed =
    product.price !== null && isMeasured(product.unit)
      ? weighByPrice(measure.amount, product.price)
      : null;
  return {
    unitPrice: rupiah(measure.amount),
    ...weighed,
    isLabelPrice: true,
    saysMeasure: true,
  };
}

function isWeighed(unit: Unit): boolean {
  return unit === 'kg' || unit === 'g';
}

/** Sold by weight, volume or length, and never counted up on one line. */
export function isMeasured(unit: Unit): boolean {
  return unit !== 'piece' && unit !== 'pack';
}
