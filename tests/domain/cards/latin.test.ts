import { expect, it } from 'vitest';
import { inLatin } from '../../../src/domain/cards/latin.ts';

it.each([
  ['Keripik  “Pedas” – café ½ kg', 'Keripik “Pedas” – café ½ kg'],
  ['Sambal 🌶️ Bawang 👩‍🌾', 'Sambal Bawang'],
  ['ꦗꦮ Jawa 茶', 'Jawa'],
  ['Śrī Kandhī', 'Sri Kandhi'],
  ['cafe\u0301', 'café'],
  ['Gula\u200b\u00adAren\u0007', 'GulaAren'],
  ['ﬁlter №5', 'filter No5'],
  ['🌶️', ''],
])('%j is %j on a card', (text, spelled) => {
  expect(inLatin(text)).toBe(spelled);
});
