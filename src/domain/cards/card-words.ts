import { formatRupiah } from '../money.ts';
import type { Unit } from '../quantity.ts';
import { inLatin } from './latin.ts';

/** What a product card says. */
export interface CardText {
  name: string;
  /** Rupiah for one `unit`; null: asked at the counter. */
  price: number | null;
  /** Tax comes on top of the price. */
  addsTax: boolean;
  unit: Unit;
  producer: string | null;
  village: string | null;
  story: string;
  pirt: string | null;
  halal: string | null;
  /** What its code holds. */
  address: string;
  /** The name of the showroom, which labels on receipt paper begin with. */
  showroom: string;
}

const units: Readonly<Record<Unit, string>> = {
  piece: '',
  kg: '/ kg',
  g: '/ g',
  l: '/ liter',
  m: '/ m',
  pack: '/ bungkus',
};

/** Who made it and where, in one text. */
export function makerOf({ producer, village }: Pick<CardText, 'producer' | 'village'>): string {
  return [producer, village].filter((one) => one !== null && inLatin(one) !== '').join(' · ');
}

/** The numbers of P-IRT and halal, in one text. */
export function permitsOf({ pirt, halal }: Pick<CardText, 'pirt' | 'halal'>): string {
  return [pirt && `P-IRT ${pirt}`, halal && `Halal ${halal}`].filter(Boolean).join(' · ');
}

/** What it costs; `Tanya harga` where the price is asked at the counter. */
export function priceText({ price }: Pick<CardText, 'price'>): string {
  return price === null ? 'Tanya harga' : formatRupiah(price);
}

/**
 * What stands behind the price: `/ kg`, `+ PPN`, `/ kg + PPN`. Empty for what is counted and costs
 * what the card says, and where there is no price.
 */
export function behindPrice(card: Pick<CardText, 'price' | 'unit' | 'addsTax'>): string {
  const { price, unit, addsTax } = card;
  return price === null ? '' : [units[unit], addsTax && '+ PPN'].filter(Boolean).join(' ');
}
