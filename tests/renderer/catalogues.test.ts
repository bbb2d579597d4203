import { describe, expect, test } from 'vitest';
import { en } from '../../src/renderer/i18n/en.ts';
import { id } from '../../src/renderer/i18n/id.ts';

function texts(catalogue: object, above = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    const path = above ? `${above}.${key}` : key;
    if (typeof value === 'string') found.set(path, value);
    else for (const [inner, text] of texts(value as object, path)) found.set(inner, text);
  }
  return found;
}

const names = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

describe('the two catalogues of texts', () => {
  const indonesian = texts(id);
  const english = texts(en);

  test('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...indonesian.keys()].sort());
  });

  test('have no empty text', () => {
    for (const [key, text] of [...indonesian, ...english]) expect(text.trim(), key).not.toBe('');
  });

  test('fill the same places', () => {
    for (const [key, text] of indonesian) {
      expect(names(english.get(key) ?? ''), key).toEqual(names(text));
    }
  });
});
