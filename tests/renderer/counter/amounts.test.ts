import { describe, expect, test } from 'vitest';
import {
  measureText,
  readMeasure,
  readRupiah,
  rupiahDigits,
} from '../../../src/renderer/counter/amounts.ts';

describe('what is typed at the counter', () => {
  test('is read as whole rupiah, whatever stands between the digits', () => {
    expect(readRupiah('100.000')).toBe(100_000);
    expect(readRupiah('Rp 5 000')).toBe(5000);
    expect(readRupiah('')).toBeNull();
  });

  test('keeps no zeros in front and at most twelve digits of a sum', () => {
    expect(rupiahDigits('007500')).toBe('7500');
    expect(rupiahDigits('0')).toBe('0');
    expect(rupiahDigits('1234567890123')).toBe('123456789012');
  });

  test.each([
    ['1,25', 1250],
    ['0,005', 5],
    ['2', 2000],
    ['2.5', 2500],
    [',5', 500],
    ['3,', 3000],
  ])('reads the weight %s as %i thousandths', (text, thousandths) => {
    expect(readMeasure(text)).toBe(thousandths);
  });

  test.each(['', '0', '0,000', '1,2345', 'satu', '1,2,3', '9999999'])(
    'takes %j for no weight',
    (text) => {
      expect(readMeasure(text)).toBeNull();
    },
  );

  test('lets a weight be written with comma or point, and pieces without either', () => {
    expect(measureText('0.75', false)).toBe('0,75');
    expect(measureText('1,2345', false)).toBe('1,234');
    expect(measureText(',', false)).toBe('0,');
    expect(measureText('1,5', true)).toBe('15');
  });
});
