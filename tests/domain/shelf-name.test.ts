import { expect, test } from 'vitest';
import { shelfName } from '../../src/domain/shelf-name.ts';

test.each([
  ['A2', 'A2'],
  ['Rak 3', '3'],
  ['RAK  A2', 'A2'],
  ['rak: depan', 'depan'],
  ['Rak3', '3'],
  ['Rak-3', '3'],
  ['Rak_3', '3'],
  ['Shelf B1', 'B1'],
  ['sHELF B1', 'B1'],
  // Other words that only begin alike, and the word where it is not first.
  ['Raket 1', 'Raket 1'],
  ['Rak-rak bawah', 'Rak-rak bawah'],
  ['Depan rak 3', 'Depan rak 3'],
  // Nothing but the word is still a name.
  ['Rak', 'Rak'],
])('the shelf that somebody typed as %s is called %s behind its word', (typed, shown) => {
  expect(shelfName(typed)).toBe(shown);
});
