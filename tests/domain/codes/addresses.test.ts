import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardAddress, producerAddress } from '../../../src/domain/codes/card-address.ts';
import { checkDigit } from '../../../src/domain/codes/gtin.ts';
import { lookUpKeys } from '../../../src/domain/codes/look-up-keys.ts';
import { problemOf, read } from './options.ts';

const gtin = '09521234543213';

describe('a GS1 Digital Link', () => {
  it.each([
    ['https://id.gs1.org/01/09521234543213', {}],
    [
      'https://id.gs1.org/01/09521234543213/10/ABC123/21/12345',
      { batch: 'ABC123', serial: '12345' },
    ],
    [
      'https://id.gs1.org/01/09521234543213/10/ABC123?17=261231',
      { batch: 'ABC123', expiry: '2026-12-31' },
    ],
    ['http://contoh.example:8080/toko/kami/01/09521234543213/', {}],
    ['HTTPS://CONTOH.EXAMPLE/01/09521234543213/10/ABC', { batch: 'ABC' }],
    [
      'https://contoh.example/gtin/9521234543213/lot/A1/ser/7?exp=270200',
      { batch: 'A1', serial: '7', expiry: '2027-02-28' },
    ],
    ['https://contoh.example/01/9521234543213/22/2A/10/01', { variant: '2A', batch: '01' }],
    [
      'https://contoh.example/01/09521234543213/10/A%2FB%25?3103=000250&3920=7500',
      { batch: 'A/B%', netWeight: 250, price: 7500 },
    ],
    [
      'https://contoh.example/01/09521234543213?15=261231;10=A+B&linkType=gs1:pip&lang=id#top',
      { bestBefore: '2026-12-31', batch: 'A+B' },
    ],
    ['https://contoh.example/2026/01/01/09521234543213', {}],
  ])('is read wherever it leads: %s', (text, data) => {
    const found = read(text);
    expect(found).toMatchObject({ kind: 'gs1', gtin, data });
    expect(lookUpKeys(found)).toContain('9521234543213');
  });

  it.each([
    ['CHECK_DIGIT', 'https://id.gs1.org/01/09521234543214'],
    ['GTIN_LENGTH', 'https://id.gs1.org/01/0952123454'],
    ['DATE', 'https://id.gs1.org/01/09521234543213?17=261331'],
    ['FIELD_CONTENT', 'https://id.gs1.org/01/09521234543213?17=besok1'],
    ['TRUNCATED', 'https://id.gs1.org/01/09521234543213/10'],
    ['TRUNCATED', 'https://id.gs1.org/01/09521234543213?17=2612'],
    ['UNKNOWN_FIELD', 'https://id.gs1.org/01/09521234543213/warna/merah'],
    ['REPEATED_FIELD', 'https://id.gs1.org/01/09521234543213/10/A?10=B'],
    ['ENCODING', 'https://id.gs1.org/01/09521234543213/10/A%ZZ'],
  ])('is damaged as %s: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });
});

describe("a product card's QR", () => {
  const origin = 'http://192.168.1.10:8080';

  it('leads to the product by its GTIN, or by its SKU where it has none', () => {
    expect(cardAddress(origin, { sku: 'MADU-350', gtin: '9521234543213' })).toBe(
      `${origin}/01/09521234543213`,
    );
    expect(read(`${origin}/p/MADU-350`)).toEqual({
      kind: 'card',
      text: `${origin}/p/MADU-350`,
      sku: 'MADU-350',
    });
  });

  it('is read back whatever the SKU and the GTIN', () => {
    const sku = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 64 })
      .filter((text) => text.isWellFormed() && !/^\.{1,2}$/.test(text));
    const code = fc.option(
      fc.nat(999_999_999_999).map((number) => String(number).padStart(12, '0')),
    );
    fc.assert(
      fc.property(sku, code, (text, body) => {
        const given = body === null ? null : `${body}${checkDigit(body)}`;
        const found = read(cardAddress(origin, { sku: text, gtin: given }));
        expect(lookUpKeys(found)).toContain(given ?? text);
      }),
      { numRuns: 5000 },
    );
  });

  it('of a producer is told from a product', () => {
    const id = '01a21e82-f5aa-7000-8000-468b5c3cb161';
    const address = producerAddress(origin, id);
    expect(read(address)).toEqual({ kind: 'producer', text: address, id });
    // Scanners may send capitals only.
    expect(read(address.toUpperCase())).toMatchObject({ kind: 'producer', id });
    expect(read(`${origin}/u/%E0%A4%A`)).toMatchObject({ kind: 'damaged', problem: 'ENCODING' });
    expect(read(`${origin}/u/a/b`).kind).toBe('text');
  });

  it('is ours alone where the showroom says which hosts are', () => {
    const cardHosts = ['192.168.1.10:8080', 'gerai.contoh.example'];
    expect(read('https://gerai.contoh.example/p/MADU', { cardHosts })).toMatchObject({
      sku: 'MADU',
    });
    expect(read('https://lain.example/p/MADU', { cardHosts }).kind).toBe('text');
    expect(read('https://lain.example/p/MADU').kind).toBe('card');
  });

  it('is damaged where its encoding is', () => {
    expect(problemOf(`${origin}/p/MADU%E0%A4%A`)).toBe('ENCODING');
  });

  it('is not every address', () => {
    for (const text of [
      `${origin}/constructor/1?__proto__=1`,
      `${origin}/p/`,
      `${origin}/p/a/b`,
      `${origin}/`,
      'https://',
      'https://%',
    ]) {
      expect(read(text)).toEqual({ kind: 'text', text });
    }
  });
});
