import { describe, expect, test } from 'vitest';
import { errorMessages, errorText, isErrorCode } from '../../src/contract/error-messages.ts';
import { errors } from '../../src/contract/errors.ts';
import type { ErrorCode } from '../../src/contract/errors.ts';

const codes = Object.keys(errors) as ErrorCode[];

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)(?::rupiah)?\}/g)].map((match) => match[1] ?? '').sort();
}

function factsOf(code: ErrorCode): string[] {
  const entry = errors[code];
  return 'data' in entry ? Object.keys(entry.data.shape) : [];
}

describe('the words for what can go wrong', () => {
  test('exist for every code of the registry and for no other', () => {
    expect(Object.keys(errorMessages).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s names only facts that come with it, the same in both languages', (code) => {
    const { id, en } = errorMessages[code];
    expect(placeholders(id)).toEqual(placeholders(en));
    expect(factsOf(code)).toEqual(expect.arrayContaining(placeholders(id)));
    expect(id).toMatch(/[.!?]$/);
  });

  test('say sums of money as money and unknown codes as they were read', () => {
    expect(errorText('TENDER_SHORT', { missing: 12500 }, 'id')).toBe('Uangnya kurang Rp12.500.');
    expect(errorText('UNKNOWN_CODE', { code: '8990001' }, 'id')).toContain('8990001');
    expect(errorText('IMPORT_UNKNOWN_FORMAT', { headers: ['A', 'B'] }, 'en')).toContain('(A, B)');
  });

  test('stay readable where a fact is missing', () => {
    expect(errorText('TENDER_SHORT', undefined, 'id')).toBe('Uangnya kurang ….');
  });

  test('know their codes from foreign ones', () => {
    expect(isErrorCode('CART_EMPTY')).toBe(true);
    expect(isErrorCode('toString')).toBe(false);
  });
});
