import { describe, expect, test } from 'vitest';
import { createTurns } from '../../../src/renderer/counter/turns.ts';

/** Work that ends when it is told to. */
function held() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { work: () => promise, resolve, reject };
}

describe('the turns of a till', () => {
  test('let a later scan begin only after the one before has ended', async () => {
    const order: string[] = [];
    const turns = createTurns(() => undefined);
    const first = held();
    const begun = turns.take(async () => {
      order.push('first begins');
      await first.work();
      order.push('first ends');
    });
    const next = turns.take(() => {
      order.push('second begins');
      return Promise.resolve();
    });
    first.resolve('done');
    await Promise.all([begun, next]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins']);
  });

  test('go on after a refusal', async () => {
    const turns = createTurns(() => undefined);
    const refused = turns.take(() => Promise.reject(new Error('unknown code')));
    const next = turns.take(() => Promise.resolve('added'));
    await expect(refused).rejects.toThrow('unknown code');
    await expect(next).resolves.toBe('added');
  });

  test('count what waits, and nothing waits once all has ended', async () => {
    const counts: number[] = [];
    const turns = createTurns((waiting) => counts.push(waiting));
    const first = held();
    const one = turns.take(first.work);
    const two = turns.take(() => Promise.resolve());
    first.resolve('done');
    await Promise.all([one, two]);
    await turns.settled();
    expect(Math.max(...counts)).toBe(2);
    expect(counts.at(-1)).toBe(0);
  });
});
