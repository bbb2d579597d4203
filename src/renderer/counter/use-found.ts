import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Product } from '../../contract/catalogue.ts';
import { ask, queryClient } from '../queries.ts';
import { useDesk } from './desk.ts';

/** Longer than the pause between a scanner's keys, so that a scan asks nothing of the search. */
const typingPause = 120;

/** What is searched for, once typing pauses. Renders nothing anew while keys are on their way. */
export function useSearchText(): string {
  const [settled, setSettled] = useState(() => useDesk.getState().search.trim());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useDesk.subscribe(({ search }, before) => {
      if (search === before.search) return;
      clearTimeout(timer);
      const text = search.trim();
      if (text === '') setSettled('');
      else timer = setTimeout(() => setSettled(text), typingPause);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return settled;
}

/** The products that match; the answer before stays until the next one comes. */
export function useFound(text: string, categoryId: string | null, limit: number) {
  return useQuery(
    ask.catalogue.search.queryOptions({
      input: { text, categoryId, limit },
      placeholderData: keepPreviousData,
    }),
  );
}

/** The best match for `text` right now, or null: what Enter means before the search has settled. */
export async function bestMatch(text: string, categoryId: string | null): Promise<Product | null> {
  const { products } = await queryClient.fetchQuery(
    ask.catalogue.search.queryOptions({ input: { text, categoryId, limit: 1 } }),
  );
  return products[0] ?? null;
}
