import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { markStale } from '../../src/renderer/mark-stale.ts';

/** A window that shows print jobs, and a shop that answers when it is told to. */
function window() {
  const client = new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: Infinity, retry: false } },
  });
  const asked: PromiseWithResolvers<string>[] = [];
  const ask = () => {
    const question = Promise.withResolvers<string>();
    asked.push(question);
    return question.promise;
  };
  const observer = new QueryObserver(client, { queryKey: ['printing', 'jobs'], queryFn: ask });
  const close = observer.subscribe(() => undefined);
  const shown = () => observer.getCurrentResult().data;
  return { client, asked, shown, close };
}

describe('what changes in the shop', () => {
  test('while a window asks for the first time is asked again after the answer', async () => {
    const { client, asked, shown, close } = window();
    expect(asked).toHaveLength(1);
    markStale(client, ['printing']);
    asked[0]?.resolve('printing');
    await expect.poll(() => asked.length).toBe(2);
    asked[1]?.resolve('printed');
    await expect.poll(shown).toBe('printed');
    expect(asked).toHaveLength(2);
    close();
  });

  test('while a first question fails is asked again all the same', async () => {
    const { client, asked, shown, close } = window();
    markStale(client, ['printing']);
    asked[0]?.reject(new Error('the line broke'));
    await expect.poll(() => asked.length).toBe(2);
    asked[1]?.resolve('printed');
    await expect.poll(shown).toBe('printed');
    close();
  });

  test('after an answer is asked again at once, and what it does not touch is left alone', async () => {
    const { client, asked, shown, close } = window();
    asked[0]?.resolve('printing');
    await expect.poll(shown).toBe('printing');
    markStale(client, ['stock']);
    expect(asked).toHaveLength(1);
    markStale(client, ['printing']);
    expect(asked).toHaveLength(2);
    close();
  });
});
