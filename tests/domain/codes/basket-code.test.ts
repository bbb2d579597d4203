import { expect, it } from 'vitest';
import {
  basketQrText,
  makeBasketCode,
  readBasketCode,
} from '../../../src/domain/codes/basket-code.ts';

it('is read back however it is typed or scanned, and is no word and no number', () => {
  const seen = new Set<string>();
  for (let count = 0; count < 3000; count += 1) {
    const code = makeBasketCode(Math.random);
    seen.add(code);
    expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}$/);
    expect(code).toMatch(/\d/);
    expect(code).toMatch(/[A-Z]/);
    const written = [code, code.toLowerCase(), ` ${code[0]} ${code.slice(1)} `];
    for (const text of [...written, basketQrText(code), basketQrText(code).toLowerCase()]) {
      expect(readBasketCode(text)).toBe(code);
    }
  }
  expect(seen.size).toBeGreaterThan(2900);
});

it.each(['MADU', '2345', '7H3', '7H3QX', '7H3O', '1H3Q', 'KERANJANG-', 'KERANJANG-MADU', ''])(
  '%j is none',
  (text) => {
    expect(readBasketCode(text)).toBeNull();
  },
);
