import { categories } from './data/categories.ts';
import { families } from './data/families.ts';
import { items } from './data/items.ts';
import { members } from './data/members.ts';
import { producers } from './data/producers.ts';
import { qris } from './data/qris.ts';
import { rules } from './data/rules.ts';
import { shop } from './data/shop.ts';
import { staff } from './data/staff.ts';
import { villages } from './data/villages.ts';
import { inStoreEan13 } from './ean13.ts';
import type { Item } from './item.ts';
import type { Product, SampleShowroom } from './showroom.ts';

/** Puts the data files together; the same files always give the same showroom. */
export function buildShowroom(): SampleShowroom {
  return {
    shop,
    staff,
    villages,
    producers,
    categories,
    families,
    products: items.map(toProduct),
    members,
    rules,
    qris,
  };
}

function toProduct(item: Item, index: number): Product {
  const [categoryCode = '', number = ''] = item.sku.split('-');
  const category = categories.findIndex((each) => each.code === categoryCode) + 1;
  const serial = String(index + 1).padStart(4, '0');
  const barcodes = [inStoreEan13(category, Number(number))];
  if (item.secondBarcode) barcodes.push(inStoreEan13(category, 9000 + Number(number)));
  return {
    sku: item.sku,
    name: item.name,
    unit: item.unit,
    price: item.price,
    memberPrice: item.memberPrice ?? null,
    categoryCode,
    producerCode: item.producer,
    // One letter to a kind of goods, six of them to a shelf.
    shelf: `${String.fromCharCode(64 + category)}${Math.ceil(Number(number) / 6)}`,
    description: item.description,
    story: item.story,
    // Region 9999 and province 99 do not exist, so that no number can be anybody's.
    pirt: item.pirt === undefined ? null : `2${item.pirt}999999${serial}-31`,
    halal: item.halal ? `ID991100000${serial}0126` : null,
    bpom: item.bpom ?? null,
    barcodes,
    stock: Math.round(item.stock * 1000),
    lowStock: item.low === undefined ? null : Math.round(item.low * 1000),
    family: item.family
      ? { handle: item.family[0], options: [{ name: item.family[1], value: item.family[2] }] }
      : null,
    pictures: [`${item.picture}.webp`],
  };
}
