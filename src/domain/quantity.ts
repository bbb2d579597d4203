import { proportion } from './money.ts';
import type { Rupiah } from './money.ts';

declare const quantityBrand: unique symbol;

/** An amount of goods in whole thousandths of its unit: 1 piece = 1000, 250 g of a good sold by kg = 250. */
export type Quantity = number & { readonly [quantityBrand]: true };

/** What a product may be sold by. */
export const units = ['piece', 'kg', 'g', 'l', 'm', 'pack'] as const;
export type Unit = (typeof units)[number];

/** Units that are counted: their quantities are whole numbers. */
const counted: ReadonlySet<Unit> = new Set(['piece', 'pack']);

/** Marks thousandths as a quantity. Throws RangeError for anything that is not a safe integer. */
export function quantity(thousandths: number): Quantity {
  if (!Number.isSafeInteger(thousandths)) throw new RangeError(`not thousandths: ${thousandths}`);
  return thousandths as Quantity;
}

/** True where `thousandths` is a quantity that `unit` can be sold in: whole for pieces and packs. */
export function fitsUnit(thousandths: number, unit: Unit): boolean {
  return Number.isSafeInteger(thousandths) && (!counted.has(unit) || thousandths % 1000 === 0);
}

/** What `thousandths` of a good cost at `unitPrice` rupiah a unit, rounded as the books round. */
export function priceOf(unitPrice: number, thousandths: number): Rupiah {
  return proportion(unitPrice, thousandths, 1000);
}

const decimal = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 3 });

/** `1500` as `1,5`: a quantity for people, without its unit. */
export function formatQuantity(thousandths: number): string {
  return decimal.format(thousandths / 1000);
}
