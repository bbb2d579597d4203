import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../src/domain/codes/gtin.ts';
import { lookUpKeys } from '../../../src/domain/codes/look-up-keys.ts';
import { problemOf, read } from './options.ts';

const gtin = '09521234543213';
const gs = '\u001d';

describe('a GS1 element string', () => {
  it('tells the sell-by day as the last one, unless it has an expiry of its own', () => {
    const said = (text: string) => read(text);
    expect(said(`(01)${gtin}(16)261101`)).toMatchObject({ data: { expiry: '2026-11-01' } });
    expect(said(`(01)${gtin}(16)261101(17)261231`)).toMatchObject({
      data: { expiry: '2026-12-31' },
    });
  });

  it.each([
    ['as printed', '(01)09521234543213(10)ABC123(17)261231'],
    ['with blanks, as printed', '(01) 09521234543213 (10) ABC123 (17) 261231'],
    ['of GS1-128', `]C10109521234543213${'10ABC123'}${gs}17261231`],
    ['of DataMatrix', `]d2010952123454321317261231${'10ABC123'}`],
    ['of GS1 QR', `]Q3${gs}010952123454321310ABC123${gs}17261231${gs}`],
    ['of DataBar', `]e0010952123454321310ABC123${gs}17261231`],
    ['without a prefix', `010952123454321310ABC123${gs}17261231`],
    ['without prefix and separators', '01095212345432131726123110ABC123'],
    ['with separators more than needed', `0109521234543213${gs}17261231${gs}${gs}10ABC123`],
  ])('%s says product, batch and expiry', (_, text) => {
    const found = read(text);
    expect(found).toMatchObject({
      kind: 'gs1',
      gtin,
      data: { batch: 'ABC123', expiry: '2026-12-31', bestBefore: null, serial: null },
    });
    expect(lookUpKeys(found)).toEqual(['9521234543213', gtin]);
  });

  it('may say serial, variant, days, weight and price', () => {
    expect(
      read('(01)09521234543213(21)S-1(22)2A(11)261101(15)270228(3103)001250(3920)12500'),
    ).toMatchObject({
      data: {
        serial: 'S-1',
        variant: '2A',
        produced: '2026-11-01',
        bestBefore: '2027-02-28',
        netWeight: 1250,
        price: 12_500,
      },
    });
  });

  it('writes weight and price with any number of decimals', () => {
    const said = (fields: string) => {
      const found = read(`(01)${gtin}${fields}`);
      return found.kind === 'gs1' ? [found.data.netWeight, found.data.price] : found;
    };
    expect(said('(3100)000002')).toEqual([2000, null]);
    expect(said('(3101)000015')).toEqual([1500, null]);
    expect(said('(3105)150049')).toEqual([1500, null]);
    expect(said('(3922)1250000')).toEqual([null, 12_500]);
    expect(said('(3930)36012500')).toEqual([null, 12_500]);
    expect(said('(3930)70212500')).toEqual([null, null]);
    expect(said('(3202)000123')).toEqual([null, null]);
  });

  it('keeps a bracket that belongs to the batch', () => {
    expect(read('(01)09521234543213(10)A(5)B(21)7')).toMatchObject({
      data: { batch: 'A(5)B', serial: '7' },
    });
  });

  it.each([
    ['CHECK_DIGIT', '(01)09521234543214'],
    ['CHECK_DIGIT', `]C10109521234543214${gs}`],
    ['TRUNCATED', '(01)0952123454321'],
    ['TRUNCATED', ']C101095212345'],
    ['TRUNCATED', `]C1010952123454321317${'2612'}${gs}10A`],
    ['TRUNCATED', '(01)09521234543213(10)'],
    ['TRUNCATED', ']d201095212345432133'],
    ['FIELD_CONTENT', '(01)095212345432133'],
    ['FIELD_CONTENT', '(01)09521234543213(10)ABCDEFGHIJKLMNOPQRSTU'],
    ['FIELD_CONTENT', '(01)09521234543213(10)MADU Ñ'],
    ['FIELD_CONTENT', '(01)09521234543213(3103)00A250'],
    ['FIELD_CONTENT', '(01)09521234543213(3109)001250'],
    ['FIELD_CONTENT', '(01)09521234543213(3922)1250050'],
    ['FIELD_CONTENT', '(01)09521234543213 dan lain-lain'],
    ['UNKNOWN_FIELD', '(88)1(01)09521234543213'],
    ['UNKNOWN_FIELD', `]d2010952123454321388AB`],
    ['REPEATED_FIELD', '(01)09521234543213(10)A(10)B'],
    ['NO_GTIN', '(00)095212345432132341'.slice(0, 22)],
    ['NO_GTIN', '(02)09521234543213(37)12'],
    ['DATE', '(01)09521234543213(17)261301'],
    ['DATE', '(01)09521234543213(17)260230'],
    ['DATE', '(01)09521234543213(15)260000'],
  ])('is damaged as %s: %s', (problem, text) => {
    expect(problemOf(text)).toBe(problem);
  });

  it('is a text like any other where only part of it could be GS1', () => {
    for (const text of ['0109521234543214', '010952123454321399', '0109521234543213 baru']) {
      expect(read(text).kind).toBe('text');
    }
  });
});

describe('a day on a GS1 code', () => {
  const expiry = (digits: string, today: string) => {
    const found = read(`(01)${gtin}(17)${digits}`, { today });
    return found.kind === 'gs1' ? found.data.expiry : found.kind;
  };

  it('is the last of the month where it is 00', () => {
    expect(expiry('270200', '2026-11-22')).toBe('2027-02-28');
    expect(expiry('280200', '2026-11-22')).toBe('2028-02-29');
    expect(expiry('261200', '2026-11-22')).toBe('2026-12-31');
  });

  it('is of the century that lies nearer', () => {
    expect(expiry('760101', '2026-11-22')).toBe('2076-01-01');
    expect(expiry('770101', '2026-11-22')).toBe('1977-01-01');
    expect(expiry('990101', '2051-01-01')).toBe('2099-01-01');
    expect(expiry('010101', '2051-01-01')).toBe('2101-01-01');
    expect(expiry('020101', '2051-01-01')).toBe('2002-01-01');
    expect(expiry('491231', '2099-06-01')).toBe('2149-12-31');
    expect(expiry('500101', '2099-06-01')).toBe('2050-01-01');
  });

  it('is read back as it was written, within fifty years of any day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: -49, max: 50 }),
        fc.integer({ min: 0, max: 365 }),
        (thisYear, ahead, dayOfYear) => {
          const meant = new Date(Date.UTC(thisYear + ahead, 0, 1 + dayOfYear));
          fc.pre(meant.getUTCFullYear() === thisYear + ahead);
          const iso = meant.toISOString().slice(0, 10);
          expect(expiry(iso.slice(2).replaceAll('-', ''), `${thisYear}-06-15`)).toBe(iso);
        },
      ),
      { numRuns: 4000 },
    );
  });
});

describe('the fields of a GS1 code', () => {
  const content = fc.stringMatching(/^[!"%-'*-?A-Z_a-z]{1,20}$/);
  const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
  const gtins = digits(13).map((body) => `${body}${checkDigit(body)}`);
  const optional = (ai: string, value: fc.Arbitrary<string>) =>
    fc.option(value.map((one) => ({ ai, value: one })));
  const fields = fc
    .tuple(
      gtins.map((value) => ({ ai: '01', value })),
      optional('10', content),
      optional('21', content),
      optional('22', content),
      optional('3103', digits(6)),
      optional('3920', fc.nat(99_999_999).map(String)),
      optional('410', digits(13)),
      optional('240', content),
      optional('91', content),
    )
    .chain((all) => {
      const present = all.filter((one) => one !== null);
      return fc.shuffledSubarray(present, { minLength: present.length });
    });

  it('are read the same from symbol and print, in any order', () => {
    fc.assert(
      fc.property(fields, (elements) => {
        const isFixed = (ai: string) => /^(?:01|3103|410)$/.test(ai);
        const symbol = elements
          .map(({ ai, value }) => `${ai}${value}${isFixed(ai) ? '' : gs}`)
          .join('');
        const print = elements.map(({ ai, value }) => `(${ai})${value}`).join('');
        const value = (ai: string) => elements.find((one) => one.ai === ai)?.value ?? null;
        const weight = value('3103');
        const price = value('3920');
        for (const text of [`]C1${symbol}`, `]d2${symbol}`, print]) {
          expect(read(text)).toMatchObject({
            kind: 'gs1',
            gtin: value('01'),
            data: {
              elements,
              batch: value('10'),
              serial: value('21'),
              variant: value('22'),
              netWeight: weight === null ? null : Number(weight),
              price: price === null ? null : Number(price),
            },
          });
        }
      }),
      { numRuns: 4000 },
    );
  });
});
