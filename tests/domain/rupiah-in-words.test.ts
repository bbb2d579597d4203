import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rupiahInWords } from '../../src/domain/rupiah-in-words.ts';

describe('the sum in words on an invoice', () => {
  it.each([
    [0, 'nol rupiah', 'zero rupiah'],
    [1, 'satu rupiah', 'one rupiah'],
    [10, 'sepuluh rupiah', 'ten rupiah'],
    [11, 'sebelas rupiah', 'eleven rupiah'],
    [12, 'dua belas rupiah', 'twelve rupiah'],
    [19, 'sembilan belas rupiah', 'nineteen rupiah'],
    [20, 'dua puluh rupiah', 'twenty rupiah'],
    [21, 'dua puluh satu rupiah', 'twenty-one rupiah'],
    [100, 'seratus rupiah', 'one hundred rupiah'],
    [111, 'seratus sebelas rupiah', 'one hundred eleven rupiah'],
    [200, 'dua ratus rupiah', 'two hundred rupiah'],
    [1000, 'seribu rupiah', 'one thousand rupiah'],
    [1001, 'seribu satu rupiah', 'one thousand one rupiah'],
    [1100, 'seribu seratus rupiah', 'one thousand one hundred rupiah'],
    [11_000, 'sebelas ribu rupiah', 'eleven thousand rupiah'],
    [21_000, 'dua puluh satu ribu rupiah', 'twenty-one thousand rupiah'],
    [100_000, 'seratus ribu rupiah', 'one hundred thousand rupiah'],
    [125_000, 'seratus dua puluh lima ribu rupiah', 'one hundred twenty-five thousand rupiah'],
    [1_000_000, 'satu juta rupiah', 'one million rupiah'],
    [1_001_000, 'satu juta seribu rupiah', 'one million one thousand rupiah'],
    [1_000_000_000, 'satu miliar rupiah', 'one billion rupiah'],
    [1_000_000_000_001, 'satu triliun satu rupiah', 'one trillion one rupiah'],
  ])('says %i as people say it', (amount, indonesian, english) => {
    expect(rupiahInWords(amount)).toBe(indonesian);
    expect(rupiahInWords(amount, 'en')).toBe(english);
  });

  it('says the largest sum whole', () => {
    const group = 'sembilan ratus sembilan puluh sembilan';
    expect(rupiahInWords(999_999_999_999_999)).toBe(
      `${group} triliun ${group} miliar ${group} juta ${group} ribu ${group} rupiah`,
    );
  });

  it('means the very sum it was made of, in both languages', () => {
    fc.assert(
      fc.property(sums, (amount) => {
        expect(indonesianMeans(rupiahInWords(amount))).toBe(amount);
        expect(englishMeans(rupiahInWords(amount, 'en'))).toBe(amount);
      }),
      { numRuns: 10_000 },
    );
  });

  it('knows no words for parts of a rupiah, debts, or more than there is', () => {
    for (const wrong of [-1, 0.5, Number.NaN, Infinity, 1_000_000_000_000_000]) {
      expect(() => rupiahInWords(wrong)).toThrow(RangeError);
    }
  });
});

/** Sums of every size, and those with many zeros, as prices are. */
const sums = fc
  .tuple(fc.integer({ min: 0, max: 999_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([head, zeros]) => head * 10 ** zeros);

/** Reads Indonesian number words as a person does: each word changes what was heard so far. */
function indonesianMeans(words: string): number {
  const digits = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
  let total = 0;
  let group = 0;
  let digit = 0;
  const take = () => {
    const taken = digit;
    digit = 0;
    return taken;
  };
  for (const word of spoken(words)) {
    if (digits.includes(word)) digit = digits.indexOf(word);
    else if (word === 'sepuluh') group += 10;
    else if (word === 'sebelas') group += 11;
    else if (word === 'belas') group += 10 + take();
    else if (word === 'puluh') group += 10 * take();
    else if (word === 'seratus') group += 100;
    else if (word === 'ratus') group += 100 * take();
    else if (word === 'seribu') total += 1000;
    else {
      total += (group + take()) * scaleOf(word, ['ribu', 'juta', 'miliar', 'triliun']);
      group = 0;
    }
  }
  return total + group + digit;
}

function englishMeans(words: string): number {
  const small = [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen',
    'fifteen sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ');
  const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  let total = 0;
  let group = 0;
  for (const word of spoken(words).flatMap((one) => one.split('-'))) {
    if (small.includes(word)) group += small.indexOf(word);
    else if (tens.includes(word)) group += 20 + 10 * tens.indexOf(word);
    else if (word === 'hundred') group *= 100;
    else {
      total += group * scaleOf(word, ['thousand', 'million', 'billion', 'trillion']);
      group = 0;
    }
  }
  return total + group;
}

function spoken(words: string): string[] {
  expect(words).toMatch(/^[a-z]+(?:[ -][a-z]+)* rupiah$/);
  return words.split(' ').slice(0, -1);
}

function scaleOf(word: string, scales: string[]): number {
  expect(scales).toContain(word);
  return 1000 ** (scales.indexOf(word) + 1);
}
