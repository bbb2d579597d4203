import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { startOfDay } from '../../../domain/business-day.ts';
import type { TimeZone } from '../../../domain/business-day.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useMoments } from '../shared/zone.ts';
import { AuditEntry } from './audit-entry.tsx';
import { anyEntry, AuditFilters } from './audit-filters.tsx';
import type { AuditWish } from './audit-filters.tsx';
import './audit.css';

const typingPause = 250;
const dayLong = 24 * 60 * 60 * 1000;

/** The audit log: who did what and when, and who approved it. */
export function AuditScreen() {
  const t = useTexts();
  const { zone, moment } = useMoments();
  const [wish, setWish] = useState(anyEntry);
  const asked = useSettled(wish);
  const log = useInfiniteQuery({
    ...ask.audit.list.infiniteOptions({
      input: (before: number | null) => ({ ...filterOf(asked, zone), before }),
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
    }),
    refetchOnMount: 'always',
  });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  return (
    <Page
      title={t('office.places.audit')}
      lead={t('audit.lead')}
      actions={
        <Button icon="refresh" isDisabled={log.isFetching} onPress={() => void log.refetch()}>
          {t('audit.refresh')}
        </Button>
      }
    >
      <AuditFilters
        wish={wish}
        onChange={(change) => setWish(change === anyEntry ? anyEntry : { ...wish, ...change })}
      />
      {log.isError && entries.length === 0 ? (
        <Failed error={log.error} onRetry={() => void log.refetch()} />
      ) : !log.data ? (
        <Loading />
      ) : entries.length === 0 ? (
        <Empty icon="search" title={t('audit.emptyTitle')}>
          <p>{t('audit.emptyText')}</p>
        </Empty>
      ) : (
        <>
          <ol className="audit" aria-label={t('audit.label')}>
            {entries.map((entry) => (
              <AuditEntry key={entry.number} entry={entry} moment={moment(entry.at)} />
            ))}
          </ol>
          {log.hasNextPage ? (
            <Older isBusy={log.isFetchingNextPage} onShow={() => void log.fetchNextPage()} />
          ) : (
            <p className="soft audit-end">{t('audit.end')}</p>
          )}
        </>
      )}
    </Page>
  );
}

/** Asks for older entries as soon as it comes into sight, or by hand. */
function Older({ isBusy, onShow }: { isBusy: boolean; onShow: () => void }) {
  const t = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const show = useRef(onShow);
  useEffect(() => {
    show.current = onShow;
  });
  useEffect(() => {
    const element = place.current;
    if (!element || isBusy) return undefined;
    const observer = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) show.current();
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isBusy]);
  return (
    <div className="audit-end" ref={place}>
      <Button isDisabled={isBusy} onPress={onShow}>
        {isBusy ? t('common.loading') : t('audit.more')}
      </Button>
    </div>
  );
}

function filterOf({ from, until, who, action, text }: AuditWish, zone: TimeZone) {
  return {
    from: from === '' ? null : startOfDay(from, zone),
    until: until === '' ? null : startOfDay(until, zone) + dayLong,
    who: who || null,
    action: action || null,
    text: text.trim(),
    limit: 50,
  };
}

/** What is wished for once typing pauses. */
function useSettled(wish: AuditWish): AuditWish {
  const [settled, setSettled] = useState(wish);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(wish), typingPause);
    return () => clearTimeout(timer);
  }, [wish]);
  return settled;
}
