import type { z } from 'zod';
import type { ProductDetail, ProductDraft } from '../../../contract/catalogue.ts';
import { productDraftSchema } from '../../../contract/catalogue.ts';
import { familyHandle } from '../../../domain/family-handle.ts';
import type { Rupiah } from '../../../domain/money.ts';
import type { Unit } from '../../../domain/quantity.ts';
import { isGtin } from '../../../domain/codes/gtin.ts';
import { readRupiah } from '../../counter/amounts.ts';
import { readThousandths, typedThousandths } from '../shared/figures.ts';

/** A product as it stands in the fields of the form. */
export interface ProductText {
  sku: string;
  name: string;
  unit: Unit;
  price: string;
  isPriceAsked: boolean;
  memberPrice: Rupiah | null;
  taxClass: string | null;
  category: string;
  producer: string;
  village: string;
  shelf: string;
  barcodes: readonly string[];
  description: string;
  story: string;
  pirt: string;
  halal: string;
  bpom: string;
  lowStock: string;
  active: boolean;
  familyHandle: string;
  familyName: string;
  options: readonly { name: string; value: string }[];
}

export type ProductField = keyof ProductText;

/** What is wrong with a field: a reason the texts know, with its fact. */
export interface FieldFault {
  reason: 'needed' | 'tooLong' | 'control' | 'amount' | 'optionNeeded' | 'checkDigit' | 'whole';
  most?: number;
}

export type FieldFaults = Partial<Record<ProductField, FieldFault>>;

export const emptyProduct: ProductText = {
  sku: '',
  name: '',
  unit: 'piece',
  price: '',
  isPriceAsked: false,
  memberPrice: null,
  taxClass: null,
  category: '',
  producer: '',
  village: '',
  shelf: '',
  barcodes: [],
  description: '',
  story: '',
  pirt: '',
  halal: '',
  bpom: '',
  lowStock: '',
  active: true,
  familyHandle: '',
  familyName: '',
  options: [],
};

/** `producerVillage`: the village of the product's producer, which holds where none is written. */
export function textOf(product: ProductDetail, producerVillage: string | null): ProductText {
  const { village, family } = product;
  return {
    sku: product.sku,
    name: product.name,
    unit: product.unit,
    price: product.price === null ? '' : String(product.price),
    isPriceAsked: product.price === null,
    memberPrice: product.memberPrice,
    taxClass: product.taxClass,
    category: product.category ?? '',
    producer: product.producer ?? '',
    village: village === producerVillage ? '' : (village ?? ''),
    shelf: product.shelf ?? '',
    barcodes: product.barcodes,
    description: product.description,
    story: product.story,
    pirt: product.pirt ?? '',
    halal: product.halal ?? '',
    bpom: product.bpom ?? '',
    lowStock: product.lowStock === null ? '' : typedThousandths(product.lowStock),
    active: product.active,
    familyHandle: family?.handle ?? '',
    familyName: family?.name ?? '',
    options: family?.options ?? [],
  };
}

/** The product that the fields say, or what is wrong with which of them. */
export function readProduct(
  text: ProductText,
): { draft: ProductDraft; faults: null } | { draft: null; faults: FieldFaults } {
  const faults: FieldFaults = {};
  const price = text.isPriceAsked ? null : readRupiah(text.price);
  if (!text.isPriceAsked && price === null) faults.price = { reason: 'needed' };
  const lowStock = text.lowStock.trim() === '' ? null : readThousandths(text.lowStock);
  if (lowStock === null && text.lowStock.trim() !== '') faults.lowStock = { reason: 'amount' };
  const isVariant =
    text.familyName.trim() !== '' || text.options.some((one) => one.name + one.value !== '');
  const options = text.options.filter((one) => one.name.trim() !== '' || one.value.trim() !== '');
  if (isVariant && options.length === 0) faults.options = { reason: 'optionNeeded' };
  if (text.barcodes.some((code) => !isCodeSound(code))) faults.barcodes = { reason: 'checkDigit' };
  const read = productDraftSchema.safeParse({
    ...text,
    price: price ?? (text.isPriceAsked ? null : 0),
    lowStock,
    category: orNull(text.category),
    producer: orNull(text.producer),
    village: orNull(text.village),
    shelf: orNull(text.shelf),
    pirt: orNull(text.pirt),
    halal: orNull(text.halal),
    bpom: orNull(text.bpom),
    family:
      isVariant && options.length > 0
        ? {
            handle: text.familyHandle.trim() || familyHandle(text.familyName),
            name: text.familyName,
            options,
          }
        : null,
  });
  if (!read.success) {
    for (const issue of read.error.issues) {
      const field = fieldOf(issue.path);
      if (field) faults[field] ??= faultOf(issue);
    }
  }
  return read.success && Object.keys(faults).length === 0
    ? { draft: read.data, faults: null }
    : { draft: null, faults };
}

/** False for what looks like a retail code but whose check digit is wrong. */
export function isCodeSound(code: string): boolean {
  return !/^(?:\d{8}|\d{12,14})$/.test(code) || isGtin(code);
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}

function fieldOf([first, second]: readonly PropertyKey[]): ProductField | null {
  if (first === 'family') return second === 'options' ? 'options' : 'familyName';
  return typeof first === 'string' ? (first as ProductField) : null;
}

function faultOf(issue: z.core.$ZodIssue): FieldFault {
  if (issue.code === 'too_small') return { reason: 'needed' };
  if (issue.code === 'too_big') return { reason: 'tooLong', most: Number(issue.maximum) };
  if (issue.code === 'invalid_format') return { reason: 'control' };
  return { reason: 'amount' };
}
