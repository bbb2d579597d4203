import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OutboxItem } from '../../../contract/marketplace.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Chips } from '../../ui/chips.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useMoments } from '../shared/zone.ts';

const filters = ['all', 'waiting', 'accepted', 'closed'] as const;
type Filter = (typeof filters)[number];

/** What was passed on last, and what waits. */
export function RecentItems() {
  const t = useTexts();
  const { moment } = useMoments();
  const [filter, setFilter] = useState<Filter>('all');
  const items = useQuery(
    ask.marketplace.items.queryOptions({
      input: { state: filter === 'all' ? null : filter, limit: 50 },
    }),
  );
  return (
    <>
      <Chips
        label={t('office.marketplace.state')}
        value={filter}
        onChange={setFilter}
        chips={filters.map((value) => ({
          value,
          label: value === 'all' ? t('common.all') : t(`office.marketplace.states.${value}`),
        }))}
      />
      {items.isError ? (
        <Failed error={items.error} onRetry={() => void items.refetch()} />
      ) : !items.data ? (
        <Loading />
      ) : items.data.length === 0 ? (
        <Empty icon="cloud" title={t('office.marketplace.noItems')} />
      ) : (
        <Table<OutboxItem>
          label={t('office.marketplace.recent')}
          rows={items.data}
          rowKey={(item) => item.id}
          columns={[
            {
              key: 'kind',
              head: t('office.marketplace.kind'),
              cell: (item) => t(`office.marketplace.kinds.${item.kind}`),
            },
            {
              key: 'subject',
              head: t('office.marketplace.subject'),
              cell: (item) => <strong>{item.subject}</strong>,
            },
            {
              key: 'state',
              head: t('office.marketplace.state'),
              cell: (item) => (
                <span className={`outbox-state outbox-${item.state}`}>
                  {t(`office.marketplace.states.${item.state}`)}
                </span>
              ),
            },
            {
              key: 'at',
              head: t('office.marketplace.at'),
              isFigure: true,
              cell: (item) => moment(item.at),
            },
          ]}
        />
      )}
    </>
  );
}
