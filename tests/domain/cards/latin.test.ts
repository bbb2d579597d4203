import { expect, it } from 'vitest';
import { inLatin } from '../../../src/domain/cards/latin.ts';

it.each([
  ['Keripik  “Pedas” – café ½ kg', 'Keripik “Pedas” – café ½ kg'],
  ['Sambal 🌶️ Bawang 👩‍🌾', 'Sambal Bawang'],
  ['ꦗꦮ Jawa 茶', 'Jawa'],
  ['Śrī Kandhī', 'Sri Kandhi'],
  ['cafe\u0301', 'café'],
  ['Gula\u00adAren\u0007', 'GulaAren'],
  ['ﬁlter №5', 'filter No5'],
  ['🌶️', ''],
  ['P‑IRT oleh‐oleh ≥ 18', 'P-IRT oleh-oleh >= 18'],
  ['1⅓ kg, ½ l, 10⁶, m², A → B', '1 1⁄3 kg, ½ l, 10^6, m², A - B'],
  ['Jumʼat di Łódź', 'Jum’at di Lódz'],
  ['Enak 😋. Beli (☕) 😊!', 'Enak. Beli!'],
  ['Gayo\u200B😋, 1 kg', 'Gayo, 1 kg'],
])('%j is %j on a card', (text, spelled) => {
  expect(inLatin(text)).toBe(spelled);
});
