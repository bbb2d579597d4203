import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { businessDay } from '../../domain/business-day.ts';
import type { TimeZone } from '../../domain/business-day.ts';
import { ask } from '../queries.ts';
import { findWish, guessKind } from './find-wish.ts';
import { useSalesSearch } from './sales-search.ts';
import { useSettled } from './use-settled.ts';

const dayLength = 24 * 60 * 60 * 1000;

/** The business day that is searched, or null for all. */
export function useWishedDay(zone: TimeZone): string | null {
  const { dayChoice, picked } = useSalesSearch();
  switch (dayChoice) {
    case 'all':
      return null;
    case 'today':
      return businessDay(Date.now(), zone);
    case 'yesterday':
      return businessDay(Date.now() - dayLength, zone);
    case 'pick':
      return picked === '' ? null : picked;
  }
}

/** The sales that fit what is searched for, the newest first, page by page. */
export function useFoundSales(zone: TimeZone) {
  const { text, by } = useSalesSearch();
  const settled = useSettled(text.trim());
  const day = useWishedDay(zone);
  const wish = findWish(settled, by ?? guessKind(settled));
  const found = useInfiniteQuery(
    ask.counter.findSales.infiniteOptions({
      input: (before: string | null) => ({ ...wish, day, before, limit: 30 }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ sales, more }) => (more ? (sales.at(-1)?.id ?? null) : null),
      placeholderData: keepPreviousData,
    }),
  );
  return {
    found,
    sales: found.data?.pages.flatMap((page) => page.sales) ?? [],
    searchedFrom: found.data?.pages.at(-1)?.searchedFrom ?? null,
    isFiltered: settled !== '' || day !== null,
    /** What is shown is not yet the answer to what was typed. */
    isBehind: settled !== text.trim() || found.isPlaceholderData,
  };
}

/** The refunds of the day that is searched, or all, the newest first, page by page. */
export function useFoundRefunds(zone: TimeZone) {
  const day = useWishedDay(zone);
  const found = useInfiniteQuery(
    ask.refunds.list.infiniteOptions({
      input: (before: string | null) => ({ day, before, limit: 30 }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ refunds, more }) => (more ? (refunds.at(-1)?.id ?? null) : null),
      placeholderData: keepPreviousData,
    }),
  );
  return { found, refunds: found.data?.pages.flatMap((page) => page.refunds) ?? [], day };
}
