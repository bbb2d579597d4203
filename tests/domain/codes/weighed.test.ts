import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, isGtin } from '../../../src/domain/codes/gtin.ts';
import { lookUpKeys } from '../../../src/domain/codes/look-up-keys.ts';
import { measureVerifier } from '../../../src/domain/codes/measure-verifier.ts';
import { writeWeighed } from '../../../src/domain/codes/weighed-code.ts';
import { parseWeighedPattern } from '../../../src/domain/codes/weighed-pattern.ts';
import { pattern, problemOf, read } from './options.ts';

describe("the pattern of a showroom's weighed codes", () => {
  it('says where the item and the weight or price stand', () => {
    expect(parseWeighedPattern(' 20 iiiii wwwww c ')).toEqual({
      ok: true,
      pattern: {
        text: '20IIIIIWWWWWC',
        prefix: '20',
        item: { start: 2, length: 5 },
        measure: { kind: 'weight', start: 7, length: 5 },
        verifier: null,
      },
    });
    expect(pattern('02IIIIIVPPPPC')).toMatchObject({
      prefix: '02',
      measure: { kind: 'price', start: 8, length: 4 },
      verifier: 7,
    });
  });

  it.each([
    ['LENGTH', ''],
    ['LENGTH', '20IIIIIWWWWC'],
    ['LETTER', '20IIIIIXWWWWC'],
    ['LETTER', '20II0IIWWWWWC'],
    ['PREFIX', '89IIIIIWWWWWC'],
    ['PREFIX', '2IIIIIIWWWWWC'],
    ['PREFIX', 'IIIIIIIWWWWWC'],
    ['NO_ITEM', '20123456WWWWC'],
    ['NO_MEASURE', '20IIIIIIIIIIC'],
    ['TWO_MEASURES', '20IIIIWWWPPPC'],
    ['SCATTERED', '20IIWWIIIWWWC'],
    ['CHECK_PLACE', '20IIIIIIWWWWW'],
    ['CHECK_PLACE', '20IIIICWWWWWC'],
    ['VERIFIER', '20IIIVVWWWWWC'],
    ['VERIFIER', '20IIIVWWWWWWC'],
  ])('is refused as %s: %s', (problem, text) => {
    expect(parseWeighedPattern(text)).toEqual({ ok: false, problem });
  });

  it('is never more than refused, whatever is typed', () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^2[0-9][IWPVC0-9]{11}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseWeighedPattern(text);
        if (parsed.ok) expect(parsed.pattern.item.length).toBeGreaterThan(0);
        else expect(parsed.problem).toMatch(/^[A-Z_]+$/);
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('a weighed code', () => {
  const byWeight = pattern('20IIIIIWWWWWC');
  const byPrice = pattern('21IIIIPPPPPPC');
  const verified = pattern('02IIIIIVPPPPC');
  const weighed = [byWeight, byPrice, verified];

  it('is read with its item and its weight or price', () => {
    expect(read('2012345012509', { weighed })).toMatchObject({
      kind: 'weighed',
      item: '12345',
      measure: { kind: 'weight', quantity: 1250 },
      pattern: byWeight,
    });
    const priced = writeWeighed(byPrice, '77', 125_000) ?? '';
    expect(priced).toMatch(/^210077125000\d$/);
    expect(read(priced, { weighed })).toMatchObject({
      item: '0077',
      measure: { kind: 'price', amount: 125_000 },
    });
  });

  it('is looked up by the empty code, the item with its prefix, and the item alone', () => {
    const body = '200004200000';
    expect(lookUpKeys(read(writeWeighed(byWeight, '42', 500) ?? '', { weighed }))).toEqual([
      `${body}${checkDigit(body)}`,
      '2000042',
      '00042',
      '42',
    ]);
  });

  it("carries the standard's check digit of its price", () => {
    expect(measureVerifier('2875')).toBe(9);
    expect(measureVerifier('14685')).toBe(6);
    const code = writeWeighed(verified, '12345', 2875) ?? '';
    expect(code).toMatch(/^021234592875\d$/);
    expect(read(code, { weighed })).toMatchObject({ measure: { kind: 'price', amount: 2875 } });
    expect(read(code.slice(1), { weighed })).toMatchObject({ kind: 'weighed', item: '12345' });
    const wrong = '021234582875';
    expect(problemOf(`${wrong}${checkDigit(wrong)}`, { weighed })).toBe('VERIFIER');
  });

  it('is damaged where it is misread, or weighs nothing', () => {
    expect(problemOf('2012345012508', { weighed })).toBe('CHECK_DIGIT');
    expect(problemOf(writeWeighed(byWeight, '12345', 0) ?? '', { weighed })).toBe('ZERO_MEASURE');
  });

  it('is a retail code where no pattern is its own', () => {
    expect(read('2012345012509').kind).toBe('retail');
    expect(read('2912345012503', { weighed }).kind).toBe('damaged');
    expect(read('8991002101630', { weighed }).kind).toBe('retail');
  });

  it('is not written for what has no room in it', () => {
    expect(writeWeighed(byWeight, '123456', 1)).toBeNull();
    expect(writeWeighed(byWeight, '1', 100_000)).toBeNull();
    expect(writeWeighed(byWeight, '1', 0.5)).toBeNull();
    expect(writeWeighed(byWeight, 'A', 1)).toBeNull();
  });

  it('is read back as the scale wrote it, by any pattern', () => {
    fc.assert(
      fc.property(patterns, fc.nat(), fc.integer({ min: 1, max: 999_999_999 }), (text, i, m) => {
        const one = pattern(text);
        const item = String(i).slice(0, one.item.length);
        const value = Number(String(m).slice(0, one.measure.length));
        const code = writeWeighed(one, item, value) ?? '';
        expect(isGtin(code)).toBe(true);
        const found = read(code, { weighed: [one] });
        expect(found).toMatchObject({
          kind: 'weighed',
          item: item.padStart(one.item.length, '0'),
          measure: text.includes('W')
            ? { kind: 'weight', quantity: value }
            : { kind: 'price', amount: value },
        });
        expect(lookUpKeys(found)).toContain(String(Number(item)));
        expect(lookUpKeys(found).at(0)).toBe(writeWeighed(one, item, 0));
      }),
      { numRuns: 5000 },
    );
  });

  it('with a check digit of its own is refused with any digit of the measure wrong', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('20IIIIIVWWWWC', '20IIIIVWWWWWC', '20IIIIPPPPPVC'),
        fc.integer({ min: 1, max: 9999 }),
        fc.nat(3),
        fc.integer({ min: 1, max: 9 }),
        (text, value, place, more) => {
          const one = pattern(text);
          const digits = Array.from((writeWeighed(one, '7', value) ?? '').slice(0, -1));
          const at = one.measure.start + place;
          digits[at] = String((Number(digits[at]) + more) % 10);
          const body = digits.join('');
          expect(problemOf(`${body}${checkDigit(body)}`, { weighed: [one] })).toBe('VERIFIER');
        },
      ),
      { numRuns: 3000 },
    );
  });
});

/** Every pattern there is, nearly: item and measure in either order, with or without a check digit. */
const patterns = fc
  .record({
    prefix: fc.constantFrom('02', '04', '20', '23', '299'),
    letter: fc.constantFrom('W', 'P'),
    measured: fc.integer({ min: 4, max: 6 }),
    verifier: fc.constantFrom('before', 'behind', 'none'),
    itemFirst: fc.boolean(),
  })
  .map(({ prefix, letter, measured, verifier, itemFirst }) => {
    const isVerified = verifier !== 'none' && measured < 6;
    const measure = letter.repeat(measured);
    const withVerifier = verifier === 'before' ? `V${measure}` : `${measure}V`;
    const block = isVerified ? withVerifier : measure;
    const item = 'I'.repeat(12 - prefix.length - block.length);
    return `${prefix}${itemFirst ? item + block : block + item}C`;
  });
