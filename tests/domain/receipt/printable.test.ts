import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toPrintable } from '../../../src/domain/receipt/printable.ts';
import { spread, wrap } from '../../../src/domain/receipt/wrap.ts';

describe('text for a receipt printer', () => {
  it.each([
    ['Kopi Gayo', 'Kopi Gayo'],
    ['Soto Sokaraja “asli” – café', 'Soto Sokaraja "asli" - cafe'],
    ['Rp\u00A012.500', 'Rp 12.500'],
    ['2 × 3 · 4°', '2 x 3 - 4o'],
    ['Keripik 🍌 pisang 👩‍🌾', 'Keripik pisang'],
    ['½ kg', '1/2 kg'],
    ['m² ﬁn', 'm2 fin'],
    ['Batik ꦲ', 'Batik ?'],
    ['a\u001b@b\u001dV0\u0000c\u009bd', 'a @b V0 c d'],
    ['satu\ndua\ttiga', 'satu dua tiga'],
    ['\u202Ekopi\u202C\u200B', 'kopi'],
    ['  lebar   sekali  ', 'lebar sekali'],
    ['\uD800', '?'],
  ])('reads %j as %j', (text, printed) => {
    expect(toPrintable(text)).toBe(printed);
  });

  it('never holds anything but printable ASCII, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const printed = toPrintable(text);
        expect(printed).toMatch(/^[\x20-\x7e]*$/);
        expect(toPrintable(printed)).toBe(printed);
      }),
    );
  });
});

describe('lines of a receipt', () => {
  it('break between words, and inside a word only where it is longer than a line', () => {
    expect(wrap('teh melati wangi', 10)).toEqual(['teh melati', 'wangi']);
    expect(wrap('a abcdefghijklm z', 5)).toEqual(['a', 'abcde', 'fghij', 'klm z']);
    expect(wrap('', 5)).toEqual([]);
  });

  it('keep an amount apart from its words', () => {
    expect(spread('Tunai', '1.000', 11)).toEqual(['Tunai 1.000']);
    expect(spread('Tunai', '10.000', 11)).toEqual(['Tunai', '     10.000']);
    expect(spread('dua kata', '1.000', 11, 2)).toEqual(['  dua kata', '      1.000']);
  });
});
