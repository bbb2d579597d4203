import { describe, expect, it } from 'vitest';
import { readStorefront } from '../src/card-door/storefront.ts';

describe('the address of the storefront', () => {
  it.each([
    'toko.contoh.id/{slug}',
    'https://toko.contoh.id/produk',
    'https://{slug}.contoh.id/',
    'https://toko.contoh.id{slug}',
    'javascript:alert("{slug}")',
    'https://toko.contoh.id/{nama}',
    '{slug}',
  ])('is not read from %s', (pattern) => {
    expect(() => readStorefront(pattern)).toThrow(/KOMPOR_STOREFRONT/u);
  });
});
