import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isGtin } from '../../../src/domain/codes/gtin.ts';
import { lookUpKeys } from '../../../src/domain/codes/look-up-keys.ts';
import { pattern, read } from './options.ts';

const separator = '\u001d';
const scraps = fc.constantFrom(
  ...'constructor /__proto__/1 01 (01) (10) (17) ]C1 ]d2 ] ( % %2 / /01/ /p/ /u/ https:// http://a ?17= & ; K1- 3103 392'.split(
    ' ',
  ),
  ...'09521234543213 9521234543213 261231 20 000250 R000001 🌾'.split(' '),
  separator,
  ' ',
  '\ud800',
);
const soundCodes = [
  '8991002101630',
  '96385074',
  '01234565',
  '2012345012509',
  'K1-000123',
  'http://192.168.1.10:8080/p/MADU%20350',
  'https://contoh.example/01/09521234543213/10/AB%2FC?17=261231&3103=000250',
  '(01)09521234543213(10)ABC123(17)261200(3922)1250000',
  'http://kompor.local:8080/u/5f0c9b3e-8d1a-4c37-9a54-2b7e6d10c8f1',
  `]C1010952123454321310ABC123${separator}17261231`,
];
const sound = fc.constantFrom(...soundCodes);
/** A sound code with a piece of it replaced, so that damage of every kind occurs. */
const nearlySound = fc
  .tuple(sound, fc.nat(90), fc.nat(3), fc.oneof(scraps, fc.string({ maxLength: 3 })))
  .map(([code, at, length, piece]) => code.slice(0, at) + piece + code.slice(at + length));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.stringMatching(/^\d{1,30}$/),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc
    .array(fc.oneof(scraps, fc.string({ maxLength: 6 })), { maxLength: 12 })
    .map((all) => all.join('')),
  nearlySound,
);

describe('whatever is scanned or typed', () => {
  it('is told apart without a fault, and never with a GTIN that is none', () => {
    const weighed = [pattern('20IIIIIWWWWWC'), pattern('02IIIIIVPPPPC')];
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anything, (text) => {
        const found = read(text, { weighed });
        kinds.add(found.kind);
        expect(text).toContain(found.text);
        if ('gtin' in found) expect(found.gtin).toMatch(/^\d{14}$/);
        if ('gtin' in found) expect(isGtin(found.gtin)).toBe(true);
        const keys = lookUpKeys(found);
        expect(keys).not.toContain('');
        expect(keys.length > 0).toBe(found.text !== '');
      }),
      // Each kind once before chance begins: which kinds are met does not hang on it.
      { numRuns: 20_000, examples: [...soundCodes, 'madu', 'http://a/p/%2'].map((code) => [code]) },
    );
    expect([...kinds]).toEqual(
      expect.arrayContaining([
        'text',
        'damaged',
        'retail',
        'gs1',
        'card',
        'producer',
        'receipt',
        'weighed',
      ]),
    );
  });
});
