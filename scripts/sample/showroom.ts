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
  categoryCode: string;
  producerCode: string;
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
