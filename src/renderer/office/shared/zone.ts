import { useQuery } from '@tanstack/react-query';
import type { TimeZone } from '../../../domain/business-day.ts';
import { formatDate, formatMoment } from '../../format.ts';
import { useLanguage } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';

/** The showroom's zone; Jakarta's until the shop has told. */
export function useZone(): TimeZone {
  const details = useQuery(ask.settings.shop.queryOptions({ input: {} }));
  return details.data?.timeZone ?? 'Asia/Jakarta';
}

/** Times as the showroom's people read them, from UTC milliseconds. */
export function useMoments() {
  const zone = useZone();
  const language = useLanguage();
  return {
    zone,
    moment: (at: number) => formatMoment(at, zone, language, Date.now()),
    day: (at: number) => formatDate(at, zone, language),
  };
}
