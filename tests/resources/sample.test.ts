import { existsSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { buildShowroom } from '../../scripts/sample/build-showroom.ts';
import { ean13CheckDigit } from '../../scripts/sample/ean13.ts';
import type { SampleShowroom } from '../../scripts/sample/showroom.ts';
import { checkStatic } from '../../src/domain/qris/static-code.ts';
import { openShop, verifyBooks } from '../../src/shop/host.ts';
import { quickPins } from '../support/quick-pins.ts';
import { newKey, tempFolder } from '../support/shop.ts';

const folder = new URL('../../resources/sample/', import.meta.url);
const showroom = JSON.parse(
  readFileSync(new URL('showroom.json', folder), 'utf8'),
) as SampleShowroom;
const { products, producers, villages, categories, families } = showroom;
const pictures = [...new Set(products.flatMap((product) => product.pictures))];

function picture(name: string): Buffer {
  return readFileSync(new URL(`pictures/${name}`, folder));
}

/** Width and height of a lossy WebP (RFC 9649: `VP8 ` frame header, or the `VP8X` canvas). */
function webpSize(bytes: Buffer): { width: number; height: number } {
  const kind = bytes.toString('latin1', 12, 16);
  if (kind === 'VP8 ') {
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  }
  if (kind === 'VP8X') {
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  }
  throw new Error(`not a lossy WebP: ${kind}`);
}

function repeated(values: string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the sample showroom', () => {
  it('is exactly what its generator writes', () => {
    expect(showroom).toEqual(buildShowroom());
  });

  it('is rich enough: 64 products of 12 producers from 5 villages in 7 to 9 categories', () => {
    expect(products.length).toBeGreaterThanOrEqual(64);
    expect(producers.length).toBeGreaterThanOrEqual(12);
    expect(villages).toHaveLength(5);
    expect(categories.length).toBeGreaterThanOrEqual(7);
    expect(categories.length).toBeLessThanOrEqual(9);
    expect(new Set(products.map((product) => product.producerCode)).size).toBe(producers.length);
  });

  it('sells by every unit and asks one price at the counter', () => {
    expect(new Set(products.map((product) => product.unit))).toEqual(
      new Set(['piece', 'kg', 'g', 'l', 'm', 'pack']),
    );
    expect(products.filter((product) => product.price === null)).toHaveLength(1);
    for (const { price, sku } of products) {
      expect(price === null || (Number.isInteger(price) && price > 0), sku).toBe(true);
    }
  });

  it('gives no two products the same SKU, barcode or name', () => {
    expect(repeated(products.map((product) => product.sku))).toEqual([]);
    expect(repeated(products.flatMap((product) => product.barcodes))).toEqual([]);
    expect(repeated(products.map((product) => product.name))).toEqual([]);
  });

  it('prints only in-store barcodes whose check digit is right', () => {
    for (const barcode of products.flatMap((product) => product.barcodes)) {
      expect(barcode).toMatch(/^200\d{10}$/);
      expect(barcode.at(-1), barcode).toBe(ean13CheckDigit(barcode.slice(0, 12)));
    }
    expect(ean13CheckDigit('400638133393')).toBe('1');
  });

  it('names only villages, producers, categories and families that exist', () => {
    const known = {
      villages: villages.map((each) => each.code),
      producers: producers.map((each) => each.code),
      categories: categories.map((each) => each.code),
    };
    for (const producer of producers) expect(known.villages).toContain(producer.villageCode);
    for (const product of products) {
      expect(known.producers).toContain(product.producerCode);
      expect(known.categories).toContain(product.categoryCode);
      if (!product.family) continue;
      const { handle, options } = product.family;
      const family = families.find((each) => each.handle === handle);
      expect(options.map((option) => option.name)).toEqual(family?.optionNames);
    }
    for (const { handle } of families) {
      const values = products
        .filter((product) => product.family?.handle === handle)
        .map((product) => JSON.stringify(product.family?.options));
      expect(values.length, handle).toBeGreaterThan(1);
      expect(repeated(values), handle).toEqual([]);
    }
  });

  it('tells a story of every producer and every product', () => {
    for (const { code, story } of producers) {
      expect(story.split(/(?<=[.?!])\s/).length, code).toBeGreaterThanOrEqual(3);
    }
    for (const { sku, story, description } of products) {
      expect(story.split(/(?<=[.?!])\s/).length, sku).toBeGreaterThanOrEqual(3);
      expect(description.split(/(?<=[.?!])\s/).length, sku).toBe(2);
    }
  });

  it('counts stock in whole thousandths, some of it low and one of it gone', () => {
    for (const { stock, lowStock, sku } of products) {
      expect(Number.isInteger(stock) && stock >= 0, sku).toBe(true);
      expect(lowStock === null || Number.isInteger(lowStock), sku).toBe(true);
    }
    expect(products.filter((product) => product.stock === 0)).toHaveLength(1);
    const low = products.filter(({ stock, lowStock }) => lowStock !== null && stock <= lowStock);
    expect(low.length).toBeGreaterThan(3);
  });

  it('keeps every licence number plainly fictional', () => {
    for (const { pirt, halal, bpom, sku } of products) {
      if (pirt !== null) expect(pirt, sku).toMatch(/^2\d{2}9999\d{6}-\d{2}$/);
      if (halal !== null) expect(halal, sku).toMatch(/^ID99\d{15}$/);
      if (bpom !== null) expect(bpom, sku).toMatch(/^(TR 9999\d{5}|NA 9999\d{7})$/);
    }
    expect(showroom.shop.nib).toBe('0000000000000');
  });

  it('shows a picture of its own for every product', () => {
    for (const { sku, pictures: own } of products) expect(own.length, sku).toBeGreaterThan(0);
    for (const name of pictures) {
      const file = new URL(`pictures/${name}`, folder);
      expect(existsSync(file), name).toBe(true);
      expect(statSync(file).size, name).toBeLessThanOrEqual(120_000);
      const bytes = picture(name);
      expect(bytes.toString('latin1', 0, 4) + bytes.toString('latin1', 8, 12)).toBe('RIFFWEBP');
      const { width, height } = webpSize(bytes);
      expect(Math.min(width, height), name).toBeGreaterThanOrEqual(600);
    }
    expect(new Set(pictures.map((name) => picture(name).toString('base64'))).size).toBe(
      pictures.length,
    );
  });
});

describe('selling in the sample showroom', () => {
  it('has members, price rules and a code of nobody, all plainly fictional', () => {
    expect(showroom.members.length).toBeGreaterThanOrEqual(3);
    for (const { name, phone } of showroom.members) {
      expect(name).toMatch(/^Anggota Contoh \d$/);
      expect(phone).toMatch(/^(|0800-0000-\d{4})$/);
    }
    const read = checkStatic(showroom.qris);
    expect(read).toMatchObject({ ok: true, merchantName: 'KOPERASI CONTOH', city: 'DESA CONTOH' });
    const skus = showroom.rules.flatMap(({ terms }) =>
      terms.kind === 'bundle' ? terms.items.map(({ sku }) => sku) : terms.skus,
    );
    for (const sku of skus) expect(products.map((product) => product.sku)).toContain(sku);
  });

  it('is there from the first moment, in books that add up', async () => {
    const shop = openShop({ folder: tempFolder(), background: false, ...quickPins });
    onTestFinished(() => shop.close());
    const { client } = shop;
    await client.settings.setUp({ key: newKey(), with: 'sample', shop: null, owner: null });
    expect((await client.members.search({})).members).toHaveLength(showroom.members.length);
    const rules = await client.pricing.rules({});
    expect(rules.map(({ state }) => state)).toEqual(showroom.rules.map(() => 'running'));
    expect((await client.qris.setting({})).setting).toMatchObject({ payload: showroom.qris });
    expect(verifyBooks(shop.store.db)).toEqual([]);
  });
});
