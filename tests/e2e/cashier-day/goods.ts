import type { TaxSetting } from '../../../src/contract/pricing.ts';
import type { ProductDraft } from '../../../src/contract/catalogue.ts';
import { checkDigit } from '../../../src/domain/codes/gtin.ts';
import { rupiah } from '../../../src/domain/money.ts';
import { quantity } from '../../../src/domain/quantity.ts';
import { draft } from '../../support/draft.ts';
import type { Books } from '../shop-fixture.ts';
import { cashStep, ppn } from './ledger.ts';

const key = () => crypto.randomUUID();

/** A good as the script knows it, read before the day begins. */
export interface Good {
  id: string;
  name: string;
  sku: string;
  price: number;
  memberPrice: number | null;
  /** What its barcode says; its SKU where it has none. */
  code: string;
}

export type Goods = (sku: string) => Good;

/** Beside the cashier of the sample; nothing on the screens tells her PIN. */
export const secondCashier = { name: 'Sri Uji', pin: '482917' } as const;

/** Two of these together for less. */
export const bundle = { name: 'Paket ngopi', skus: ['KPI-001', 'MDU-005'], price: 38_500 } as const;

const complete = (digits: string) => `${digits}${checkDigit(digits)}`;

const ownGoods: Partial<ProductDraft>[] = [
  { sku: 'UJI-MADU', name: 'Madu Uji 200 ml', price: rupiah(45_700), barcodes: ['899000111001'] },
  { sku: 'UJI-TOPI', name: 'Topi Pandan Uji', price: rupiah(18_250), barcodes: [] },
  {
    sku: 'UJI-SABUN',
    name: 'Sabun Uji kena PPN',
    price: rupiah(33_300),
    barcodes: ['899000111002'],
    taxClass: 'ppn',
  },
  // Filed as scales do it: under their code with a weight of nothing.
  {
    sku: 'UJI-KERUPUK',
    name: 'Kerupuk Uji Curah',
    price: rupiah(37_900),
    unit: 'kg',
    barcodes: ['200777100000'],
  },
];

/** A label of the scale for the crackers: the sample's pattern is `20IIIIIWWWWWC`. */
export function scaleLabel(grams: number): string {
  return complete(`2007771${String(grams).padStart(5, '0')}`);
}

/** Makes the shop ready for the day: rounding, PPN, a second cashier, a bundle, goods of its own. */
export async function prepareShop(books: Books): Promise<Goods> {
  const settings = await books.settings.counter({});
  await books.settings.saveCounter({ key: key(), settings: { ...settings, cashStep } });
  const tax: TaxSetting = {
    mode: 'included',
    classes: [
      { id: 'bebas', name: 'Tidak kena', rateBp: 0 },
      { id: 'ppn', name: 'PPN', rateBp: ppn * 100 },
    ],
    standard: 'bebas',
  };
  await books.pricing.saveTax({ key: key(), tax });
  await books.people.save({ key: key(), id: null, role: 'cashier', ...secondCashier });
  for (const good of ownGoods) {
    const barcodes = (good.barcodes ?? []).map(complete);
    const product = draft({ ...good, barcodes });
    const { id } = await books.catalogue.saveProduct({ key: key(), id: null, product });
    const onHand = quantity(40_000);
    await books.stock.correct({ key: key(), productId: id, onHand, note: 'stok awal' });
  }
  const goods = await readGoods(books);
  await books.pricing.saveRule({
    key: key(),
    id: null,
    rule: {
      name: bundle.name,
      from: null,
      until: null,
      membersOnly: false,
      terms: {
        kind: 'bundle',
        items: bundle.skus.map((sku) => ({ productId: goods(sku).id, pieces: 1 })),
        price: rupiah(bundle.price),
      },
    },
  });
  return goods;
}

const named = [
  ['UJI-MADU', 'UJI-TOPI', 'UJI-SABUN', 'UJI-KERUPUK'],
  ['KYG-009', 'KYG-005', 'KYG-003', 'SMB-001', 'SMB-004', 'SGR-001', 'SGR-005'],
  ['KRP-004', 'KRP-003', 'KPI-001', 'MDU-005', 'KPI-007', 'BTK-003'],
].flat();

/** The prices as they are before the day: the ledger reckons with these. */
async function readGoods(books: Books): Promise<Goods> {
  const { products } = await books.catalogue.search({ limit: 200 });
  const found = new Map<string, Good>();
  for (const { id, sku } of products) {
    if (!named.includes(sku)) continue;
    const { name, price, memberPrice, barcodes } = await books.catalogue.get({ id });
    if (price === null) throw new Error(`${sku} has no price`);
    found.set(sku, { id, name, sku, price, memberPrice, code: barcodes[0] ?? sku });
  }
  return (sku) => {
    const good = found.get(sku);
    if (!good) throw new Error(`no ${sku} in the shop`);
    return good;
  };
}
