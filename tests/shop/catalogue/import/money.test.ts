import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMoney } from '../../../../src/shop/catalogue/import/cells/money.ts';

const amount = fc.integer({ min: 0, max: 1_000_000_000_000 });

function grouped(value: number, mark: string): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, mark);
}

describe('a price in a file', () => {
  it('is read as what was meant in every spelling that has one meaning', () => {
    const spelling = fc.constantFrom<(value: number) => string>(
      (value) => `${value}`,
      (value) => `${value}.00`,
      (value) => `${value},0`,
      (value) => `Rp${grouped(value, '.')}`,
      (value) => `Rp ${grouped(value, '.')},-`,
      (value) => `rp. ${grouped(value, '.')},00`,
      (value) => `IDR\u00a0${grouped(value, ',')}.00`,
      (value) => grouped(value, ','),
      (value) => ` ${grouped(value, ' ')} `,
    );
    fc.assert(
      fc.property(amount, spelling, (value, spell) => {
        expect(readMoney(spell(value))).toEqual({ ok: true, value });
      }),
    );
  });

  it('is read exactly from a number cell', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(readMoney(value)).toEqual({ ok: true, value });
      }),
    );
  });

  it('is either refused or read as its own digits, whatever stands in the cell', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'0123456789., Rp-E+()k'), maxLength: 14 });
    fc.assert(
      fc.property(cell, (text) => {
        const read = readMoney(text);
        if (!read.ok || read.value === null) return;
        const digits = text.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');
        const value = String(read.value);
        expect([value, `${value}0`, `${value}00`]).toContain(digits);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['abc', 'PRICE_UNREADABLE'],
    ['12.5000', 'PRICE_UNREADABLE'],
    ['1.234,5678', 'PRICE_UNREADABLE'],
    ['12500.000', 'PRICE_UNREADABLE'],
    ['0.500', 'PRICE_UNREADABLE'],
    ['12,50.000', 'PRICE_UNREADABLE'],
    ['1.25E+04', 'PRICE_UNREADABLE'],
    ['12rb', 'PRICE_UNREADABLE'],
    ['$12', 'PRICE_UNREADABLE'],
    ['Rp', 'PRICE_UNREADABLE'],
    ['12.5', 'PRICE_AMBIGUOUS'],
    ['12,50', 'PRICE_AMBIGUOUS'],
    [12.5, 'PRICE_AMBIGUOUS'],
    ['12500.75', 'PRICE_HAS_CENTS'],
    [12500.75, 'PRICE_HAS_CENTS'],
    ['-500', 'PRICE_NEGATIVE'],
    ['Rp -1.000', 'PRICE_NEGATIVE'],
    ['(500)', 'PRICE_NEGATIVE'],
    [-1, 'PRICE_NEGATIVE'],
    ['1.000.000.000.001', 'PRICE_TOO_LARGE'],
    [new Date(0), 'CELL_DATE'],
  ])('%s is refused as %s', (cell, reason) => {
    expect(readMoney(cell)).toMatchObject({ ok: false, reason });
  });

  it('is none where the cell is blank', () => {
    expect(readMoney('  ')).toEqual({ ok: true, value: null });
    expect(readMoney(undefined)).toEqual({ ok: true, value: null });
  });
});

describe('a price with cents', () => {
  it.each(['1,234.50', '1.234,5', '12345.75'])('%s is refused as such', (cell) => {
    expect(readMoney(cell)).toMatchObject({ ok: false, reason: 'PRICE_HAS_CENTS' });
  });
});
