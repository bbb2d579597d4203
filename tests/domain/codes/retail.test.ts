import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../src/domain/codes/gtin.ts';
import { lookUpKeys } from '../../../src/domain/codes/look-up-keys.ts';
import { problemOf, read } from './options.ts';

describe('a code on the goods', () => {
  it.each([
    ['EAN-13', '8991002101630', '08991002101630'],
    ['EAN-8', '96385074', '00000096385074'],
    ['UPC-A', '036000291452', '00036000291452'],
    ['UPC-A as EAN-13', '0036000291452', '00036000291452'],
    ['the carton', '18991002101637', '18991002101637'],
    ['with blanks around it', ' 8991002101630\r\n', '08991002101630'],
    ["with the scanner's own prefix", ']E08991002101630', '08991002101630'],
  ])('%s is read with its GTIN in fourteen digits', (_, text, gtin) => {
    expect(read(text)).toMatchObject({ kind: 'retail', gtin, other: null });
  });

  it.each([
    ['04252614', '042100005264'],
    ['01234505', '012000003455'],
    ['01234531', '012300000451'],
    ['01234543', '012340000053'],
    ['01234558', '012345000058'],
    ['01234596', '012345000096'],
  ])('of six printed digits (%s) is the longer UPC-A %s', (upcE, upcA) => {
    const gtin = upcA.padStart(14, '0');
    const found = read(upcE);
    if (found.kind !== 'retail') throw new Error(`${upcE} is ${found.kind}`);
    expect([found.gtin, found.other]).toContain(gtin);
    expect(lookUpKeys(found)).toContain(upcA);
  });

  it('of eight digits with two meanings is looked up in both', () => {
    const both = read('01234565');
    expect(both).toMatchObject({
      kind: 'retail',
      gtin: '00012345000065',
      other: '00000001234565',
    });
    expect(lookUpKeys(both).slice(0, 2)).toEqual(['01234565', '0012345000065']);
    expect(lookUpKeys(both)).toContain('012345000065');
    expect(read(']E401234565')).toMatchObject({ gtin: '00000001234565', other: null });
  });

  it('is found however its leading zeros are written', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999_999_999), fc.constantFrom(8, 12, 13, 14), (number, length) => {
        const body = String(number)
          .slice(0, length - 1)
          .padStart(length - 1, '0');
        const code = `${body}${checkDigit(body)}`;
        const found = read(code);
        expect(found.kind).toBe('retail');
        const keys = lookUpKeys(found);
        expect(keys[0]).toBe(code);
        expect(new Set(keys).size).toBe(keys.length);
        for (const written of [13, 14].map((wide) => code.padStart(wide, '0'))) {
          if (written.length >= code.length) expect(keys).toContain(written);
        }
        if (length > 8)
          expect(new Set(lookUpKeys(read(code.padStart(14, '0'))))).toEqual(new Set(keys));
      }),
      { numRuns: 5000 },
    );
  });

  it('is found where the scanner leaves out the first zero', () => {
    expect(read('36000291452')).toEqual({ kind: 'text', text: '36000291452' });
    expect(lookUpKeys(read('36000291452'))).toContain('036000291452');
    expect(lookUpKeys(read('36000291453'))).toEqual(['36000291453']);
  });

  it('is damaged with any one digit wrong', () => {
    const gtin = fc
      .tuple(fc.constantFrom(11, 12, 13), fc.nat(999_999_999_999))
      .map(([length, number]) => String(number).slice(0, length).padStart(length, '1'))
      .map((body) => `${body}${checkDigit(body)}`);
    fc.assert(
      fc.property(gtin, fc.nat(10), fc.integer({ min: 1, max: 9 }), (code, at, more) => {
        const wrong = (Number(code[at]) + more) % 10;
        const text = `${code.slice(0, at)}${wrong}${code.slice(at + 1)}`;
        expect(problemOf(text)).toBe('CHECK_DIGIT');
        expect(lookUpKeys(read(text))).toEqual([text]);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('any other text', () => {
  it('is looked up as it stands', () => {
    for (const text of ['MADU-350', 'kopi tubruk', '12345', 'https://contoh.example/tentang']) {
      expect(read(text)).toEqual({ kind: 'text', text });
      expect(lookUpKeys(read(text))).toEqual([text]);
    }
    expect(read(']C0MADU-350')).toEqual({ kind: 'text', text: 'MADU-350' });
  });

  it('is nothing where there is nothing', () => {
    expect(problemOf('')).toBe('EMPTY');
    expect(problemOf(' \r\n')).toBe('EMPTY');
    expect(lookUpKeys(read(' '))).toEqual([]);
  });

  it('is a receipt where it is the number of one', () => {
    expect(read('K1-000123')).toEqual({
      kind: 'receipt',
      text: 'K1-000123',
      number: 'K1-000123',
      isRefund: false,
    });
    expect(read('K12-R1000012')).toMatchObject({ kind: 'receipt', isRefund: true });
    for (const none of ['K1-123', 'MADU1-000123', 'K1-000123-2', 'k1-000123', 'K1-X000123']) {
      expect(read(none)).toEqual({ kind: 'text', text: none });
    }
  });

  it('may be a SKU that looks like a receipt', () => {
    const registers = ['K1', 'K2'];
    expect(read('K2-000001', { registers }).kind).toBe('receipt');
    expect(read('KOPI-000123', { registers })).toEqual({ kind: 'text', text: 'KOPI-000123' });
    expect(lookUpKeys(read('KOPI-000123'))).toEqual(['KOPI-000123']);
  });
});
