import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from '../../../src/domain/qris/crc.ts';
import { readQris } from '../../../src/domain/qris/read-qris.ts';
import { checkStatic } from '../../../src/domain/qris/static-code.ts';
import { bankTestCode, codeFor25000, codeOf, staticCode, staticFields } from './samples.ts';

describe("a showroom's static QRIS code", () => {
  it('carries the checksum of the standard', () => {
    expect(crc16('123456789')).toBe('29B1');
  });

  it('is read with the name, the place and the national merchant id', () => {
    expect(checkStatic(`  ${staticCode}\n`)).toMatchObject({
      ok: true,
      text: staticCode,
      isDynamic: false,
      merchantName: 'KOPERASI CONTOH',
      city: 'DESA CONTOH',
      postalCode: '00000',
      nmid: 'ID1000000000000',
      accounts: ['ID.CO.CONTOH.WWW', 'ID.CO.QRIS.WWW'],
      categoryCode: '5999',
      amount: null,
      billNumber: null,
    });
  });

  it('is not the code of one sale', () => {
    expect(checkStatic(codeFor25000)).toEqual({ ok: false, problem: 'IS_DYNAMIC' });
    expect(checkStatic(bankTestCode)).toEqual({ ok: false, problem: 'IS_DYNAMIC' });
  });

  it.each([
    ['TOO_SHORT', ''],
    ['TOO_SHORT', '8991234567892'],
    ['NOT_TLV', 'https://contoh.example/bayar/koperasi-contoh'],
    ['NOT_TLV', staticCode.slice(0, -1)],
    ['NOT_TLV', staticCode.slice(6)],
    ['NOT_TLV', `${staticCode}0`],
    ['CRC_WRONG', `${staticCode.slice(0, -4)}0000`],
    ['NOT_RUPIAH', codeOf(changed('53', '702'))],
    ['NOT_RUPIAH', codeOf(changed('53', null))],
    ['NOT_INDONESIA', codeOf(changed('58', 'SG'))],
    ['NO_ACCOUNT', codeOf(changed('51', null))],
    ['NO_NAME', codeOf(changed('59', ' '))],
    ['NOT_TLV', codeOf([...staticFields(), { id: '62', value: '0150K1' }])],
    ['NOT_TLV', codeOf([...staticFields(), { id: '60', value: 'DESA LAIN' }])],
    ['HAS_AMOUNT', codeOf([...staticFields(), { id: '54', value: '5000' }])],
    ['AMOUNT_UNREADABLE', codeOf([...staticFields(), { id: '54', value: '5000.50' }])],
  ])('is refused as %s: %s', (problem, text) => {
    expect(checkStatic(text)).toEqual({ ok: false, problem });
  });

  it('is refused with any one character damaged', () => {
    for (const code of [staticCode, codeFor25000, bankTestCode]) {
      for (let at = 0; at < code.length; at += 1) {
        for (const flip of [0x01, 0x02, 0x04, 0x10, 0x20, 0x40, 0x7f]) {
          const damaged =
            code.slice(0, at) +
            String.fromCharCode(code.charCodeAt(at) ^ flip) +
            code.slice(at + 1);
          expect(readQris(damaged).ok, `${at} ^ ${flip}: ${damaged}`).toBe(false);
        }
      }
    }
  });

  it('is refused with a piece missing, or with two neighbours exchanged', () => {
    fc.assert(
      fc.property(fc.nat(staticCode.length - 1), fc.integer({ min: 1, max: 20 }), (at, length) => {
        const missing = staticCode.slice(0, at) + staticCode.slice(at + length);
        expect(readQris(missing).ok).toBe(false);
        const [one = '', two = ''] = staticCode.slice(at, at + 2);
        const exchanged = staticCode.slice(0, at) + two + one + staticCode.slice(at + 2);
        expect(readQris(exchanged).ok).toBe(exchanged === staticCode);
      }),
      { numRuns: 3000 },
    );
  });

  it('is never more than refused, whatever is pasted', () => {
    const scraps = fc.constantFrom('000201', '6304', '5303360', '5802ID', '62', '99', '010212');
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(fc.oneof(scraps, fc.string({ maxLength: 20 })), { maxLength: 20 })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        expect(readQris(text)).toMatchObject({ ok: false });
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a QRIS code for one sale', () => {
  it('is read with its amount and its bill number', () => {
    expect(readQris(codeFor25000)).toMatchObject({ ok: true, isDynamic: true, amount: 25_000 });
    expect(readQris(bankTestCode)).toMatchObject({
      ok: true,
      amount: 10_000,
      billNumber: '112233445534',
      merchantName: '(TEST) RETRIBUSI PARKIR PELABUHAN BULUMINUNG',
      nmid: 'ID2024345276172',
    });
  });

  it('may write whole rupiah with decimals', () => {
    const code = codeOf([...staticFields(), { id: '54', value: '100003.00' }]);
    expect(readQris(code)).toMatchObject({ ok: true, amount: 100_003 });
  });
});

describe('a name beyond ASCII', () => {
  it('is read whether its length counts characters or bytes', () => {
    const name = 'Kedai Café Ñoña 🌾';
    for (const unit of ['characters', 'bytes'] as const) {
      expect(checkStatic(codeOf(changed('59', name), unit))).toMatchObject({
        ok: true,
        merchantName: name,
        city: 'DESA CONTOH',
      });
    }
  });
});

function changed(id: string, value: string | null) {
  return staticFields().flatMap((one) =>
    one.id !== id ? [one] : value === null ? [] : [{ id, value }],
  );
}
