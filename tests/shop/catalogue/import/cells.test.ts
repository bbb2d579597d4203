import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../../src/domain/codes/gtin.ts';
import { readBarcode, readSku } from '../../../../src/shop/catalogue/import/cells/codes.ts';
import { readFlag } from '../../../../src/shop/catalogue/import/cells/flag.ts';
import { htmlToText } from '../../../../src/shop/catalogue/import/cells/html.ts';
import {
  decimalMarkOf,
  readQuantity,
} from '../../../../src/shop/catalogue/import/cells/quantity.ts';
import { readLine, readLong } from '../../../../src/shop/catalogue/import/cells/text.ts';

describe('a quantity in a file', () => {
  it.each([
    ['12', 12_000],
    ['-3', -3000],
    ['1,5', 1500],
    ['1.25', 1250],
    ['0,250', 250],
    ['1.234,5', 1_234_500],
    ['1,234.5', 1_234_500],
    ['12 000', 12_000_000],
    [2.5, 2500],
    [0.1 + 0.2, 300],
  ])('%s is %i thousandths', (cell, value) => {
    expect(readQuantity(cell, null)).toEqual({ ok: true, value });
  });

  it('with three digits behind its mark is refused while the mark may be either', () => {
    expect(readQuantity('1.500', null)).toMatchObject({ reason: 'STOCK_AMBIGUOUS' });
    expect(readQuantity('1.500', '.')).toEqual({ ok: true, value: 1500 });
    expect(readQuantity('1.500', ',')).toEqual({ ok: true, value: 1_500_000 });
  });

  it('takes the decimal mark from cells that can be read one way only', () => {
    expect(decimalMarkOf(['12', '1.500', '18000.00'])).toBe('.');
    expect(decimalMarkOf(['0,250'])).toBe(',');
    expect(decimalMarkOf(['1.234,5'])).toBe(',');
    expect(decimalMarkOf(['12.5', '12,5'])).toBeNull();
    expect(decimalMarkOf(['1.500', 'Rp 12.500'])).toBeNull();
  });

  it('does not take it from one cell where prices use the same mark between thousands', () => {
    expect(decimalMarkOf(['0.5', '2.000', '1.500'], ['12.500', '15.000'])).toBeNull();
    expect(decimalMarkOf(['0.5', '2.000'], ['Rp 1.250.000'])).toBeNull();
    expect(decimalMarkOf(['0,5', '2.000'], ['12.500', '15.000'])).toBe(',');
    expect(decimalMarkOf(['2.000'], ['12500.00'])).toBe('.');
    // A price that is itself refused tells nothing.
    expect(decimalMarkOf(['2.000', '1.500'], ['12.5', '40.000'])).toBeNull();
    expect(decimalMarkOf(['2.000'], ['12.5'])).toBeNull();
  });

  it.each(['x', '1.2.3', '1,2345', '1.23E+3'])('%s is refused as unreadable', (cell) => {
    expect(readQuantity(cell, null)).toMatchObject({ reason: 'STOCK_UNREADABLE' });
  });
});

describe('a code in a file', () => {
  it.each(['8.99123E12', '8,99E12'])('%s is what a spreadsheet left of one', (code) => {
    expect(readBarcode(code)).toMatchObject({ reason: 'BARCODE_SCIENTIFIC' });
  });

  it.each(['-8990000003014', '8990000004011,8990000003014'])('%s is no code', (code) => {
    expect(readBarcode(code)).toMatchObject({ reason: 'BARCODE_CHECK_DIGIT' });
  });

  it('is read rightly as a number with a point, in digits of full width, and where there is none', () => {
    const value = '8990000001010';
    expect(readBarcode('8990000001010.0')).toEqual({ ok: true, value });
    expect(readBarcode('８９９００００００１０１０')).toEqual({ ok: true, value });
    for (const none of ['N/A', '-', 'null']) {
      expect(readBarcode(none)).toEqual({ ok: true, value: '' });
    }
  });

  it('keeps the leading zeros of a GTIN of fourteen digits', () => {
    expect(readBarcode('00012345678905')).toEqual({ ok: true, value: '00012345678905' });
  });

  it('is taken with any right check digit and with no wrong one', () => {
    const length = fc.constantFrom(7, 11, 12, 13);
    const body = length.chain((most) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: most, maxLength: most }),
    );
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 9 }), (digits, last) => {
        const code = `${digits}${last}`;
        const right = checkDigit(digits) === last;
        expect(readBarcode(code)).toMatchObject(
          right ? { ok: true, value: code } : { reason: 'BARCODE_CHECK_DIGIT' },
        );
      }),
    );
  });

  it('comes exactly out of a number cell, or not at all', () => {
    expect(readBarcode(8990000001010)).toEqual({ ok: true, value: '8990000001010' });
    expect(readSku(12_345_678_901)).toEqual({ ok: true, value: '12345678901' });
    expect(readSku(2 ** 60)).toMatchObject({ reason: 'CELL_NUMBER_LOST' });
  });

  it.each(['1.2346E+10', '1,2346E+10', '8E+12'])('%s is refused as shortened by Excel', (code) => {
    expect(readSku(code)).toMatchObject({ reason: 'SKU_SCIENTIFIC' });
    expect(readBarcode(code)).toMatchObject({ reason: 'BARCODE_SCIENTIFIC' });
  });

  it('that only looks a little like a number stays as it is', () => {
    expect(readSku('12E5')).toEqual({ ok: true, value: '12E5' });
    expect(readBarcode('RAK-12/3')).toEqual({ ok: true, value: 'RAK-12/3' });
  });

  it('is freed of what keeps spreadsheets away from it', () => {
    expect(readBarcode('="8990000001010"')).toEqual({ ok: true, value: '8990000001010' });
    expect(readBarcode("'8990000001010")).toEqual({ ok: true, value: '8990000001010' });
    expect(readBarcode('899 0000 00101 0')).toEqual({ ok: true, value: '8990000001010' });
  });

  it('that Excel took for a date is refused', () => {
    expect(readSku(new Date(0))).toMatchObject({ reason: 'CELL_DATE' });
  });
});

describe('text in a file', () => {
  it('of one line loses breaks, tabs and invisible marks', () => {
    expect(readLine(' Kopi\n\tBubuk\u200b\u202e ', 50)).toEqual({ ok: true, value: 'Kopi Bubuk' });
  });

  it('with a control character in it is refused', () => {
    expect(readLine('Kopi\u001b@', 50)).toMatchObject({ reason: 'TEXT_CONTROL' });
  });

  it('that is too long is refused with the length that is allowed', () => {
    expect(readLine('x'.repeat(51), 50)).toMatchObject({ reason: 'TEXT_TOO_LONG', detail: '50' });
  });

  it('of many lines keeps its lines and nothing invisible', () => {
    const text = 'Satu\r\n\r\n\r\n\r\ndua\u000btiga\u0000';
    expect(readLong(text, 50)).toEqual({ ok: true, value: 'Satu\n\ndua\ntiga' });
  });

  it('says yes or no in any of the known words', () => {
    for (const word of ['1', 'Y', 'ya', 'TRUE', 'Aktif']) {
      expect(readFlag(word, false)).toEqual({ ok: true, value: true });
    }
    for (const word of ['0', 'N', 'Tidak', 'false']) {
      expect(readFlag(word, true)).toEqual({ ok: true, value: false });
    }
    expect(readFlag('', true)).toEqual({ ok: true, value: true });
    expect(readFlag('mungkin', true)).toMatchObject({ reason: 'FLAG_UNREADABLE' });
  });
});

describe('a description in HTML', () => {
  it('becomes lines of plain text', () => {
    const html = '<p>Tempe &amp; daun&nbsp;jeruk</p><ul><li>Renyah</li><li>200&#32;g</li></ul>';
    expect(readLong(htmlToText(html), 200)).toEqual({
      ok: true,
      value: 'Tempe & daun jeruk\n\n• Renyah\n• 200 g',
    });
  });

  it('loses every script, however it is hidden', () => {
    for (const html of [
      '<script>alert(1)</script>aman',
      '<SCRIPT src=x>alert(1)',
      'aman<scr<script>x</script>ipt>alert(1)</script>',
      '<<b>script>aman',
      '<style>p{}</style>aman<!-- <script> -->',
    ]) {
      expect(htmlToText(html).toLowerCase()).not.toMatch(/<\/?(?:script|style)/);
    }
  });

  it('leaves text alone that is not markup', () => {
    expect(htmlToText('lebar < 5 cm & tinggi > 3 cm')).toBe('lebar < 5 cm & tinggi > 3 cm');
    expect(htmlToText('A &constructor; B')).toBe('A &constructor; B');
  });

  it('is read in time that grows with its length', () => {
    const began = performance.now();
    for (const part of ['<script', '<br ', '<!--', '<', '&', '<a <a ']) {
      htmlToText(part.repeat(100_000));
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('half of a character', () => {
  it('is refused in a line and dropped from a text, since it could not be kept', () => {
    expect(readLine('Kopi \ud83c', 200)).toMatchObject({ ok: false, reason: 'TEXT_CONTROL' });
    expect(readSku('A\ud800')).toMatchObject({ ok: false, reason: 'TEXT_CONTROL' });
    expect(readLong(htmlToText('Kopi&#xD800; enak 🎉'), 200)).toEqual({
      ok: true,
      value: 'Kopi enak 🎉',
    });
  });
});
