import { expect, it } from 'vitest';
import { createHashPin, isPin } from '../../../src/shop/people/pin-hash.ts';

it('hashes a PIN with enough work to make a million tries slow, and knows it again', async () => {
  const hash = await createHashPin()('468023');
  expect(hash).toMatch(/^scrypt\$15\$8\$1\$[^$]{24}\$[^$]{44}$/);
  expect(await isPin('468023', hash)).toBe(true);
  expect(await isPin('468024', hash)).toBe(false);
});

it('never hashes the same PIN to the same text, and knows one of any cost', async () => {
  const [one, other] = [await createHashPin(5)('468023'), await createHashPin(5)('468023')];
  expect(one).not.toBe(other);
  expect(await isPin('468023', one)).toBe(true);
});

it('refuses a PIN that anybody would try first', async () => {
  await expect(createHashPin(5)('123456')).rejects.toMatchObject({ code: 'PIN_TOO_EASY' });
});
