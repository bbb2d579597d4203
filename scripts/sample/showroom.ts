import type { Role } from '../../src/domain/permissions.ts';

/** Whole quantities are thousandths (1 piece = 1000); money is whole rupiah; commission is basis points. */
export interface SampleShowroom {
  shop: Shop;
  /** PINs that everybody may know. */
  staff: { name: string; role: Role; pin: string }[];
  villages: Village[];
  producers: Producer[];
  categories: Category[];
  families: Family[];
  products: Product[];
  members: Member[];
  /** In force from the first day on, without an end. */
  rules: Rule[];
  /** The static code as it is printed. */
  qris: string;
}

export interface Shop {
  name: string;
  address: string;
  village: string;
  regency: string;
  province: string;
  phone: string;
  nib: string;
  timeZone: 'Asia/Jakarta';
  receiptFooter: string;
  marketplaceCode: string;
}

export interface Member {
  number: string;
  name: string;
  phone: string;
  accountLimit: number;
}

/** A price rule, its goods by SKU; no goods are all goods. */
export interface Rule {
  name: string;
  membersOnly: boolean;
  terms:
    | { kind: 'buyNGet'; buy: number; free: number; skus: string[] }
    | { kind: 'bundle'; items: { sku: string; pieces: number }[]; price: number }
    | { kind: 'percentOff'; bp: number; skus: string[] };
}

export interface Village {
  code: string;
  name: string;
  district: string;
  regency: string;
  about: string;
}

export interface Producer {
  code: string;
  name: string;
  villageCode: string;
  about: string;
  story: string;
  phone: null;
  commissionBp: number;
}

export interface Category {
  code: string;
  name: string;
}

export interface Family {
  handle: string;
  name: string;
  optionNames: string[];
}

export type Unit = 'piece' | 'kg' | 'g' | 'l' | 'm' | 'pack';

export interface Product {
  sku: string;
  name: string;
  unit: Unit;
  /** `null`: asked at the counter. */
  price: number | null;
  memberPrice: number | null;
  categoryCode: string;
  producerCode: string;
  shelf: string;
  description: string;
  story: string;
  pirt: string | null;
  halal: string | null;
  bpom: string | null;
  barcodes: string[];
  stock: number;
  lowStock: number | null;
  family: { handle: string; options: { name: string; value: string }[] } | null;
  pictures: string[];
}
