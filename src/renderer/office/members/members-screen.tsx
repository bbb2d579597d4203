import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-aria-components';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { useMay } from '../../sign-in/signed-in.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import { useGo } from '../shared/use-go.ts';
import { MemberDialog } from './member-dialog.tsx';
import './members.css';

const perPage = 50;
const filters = ['active', 'owing', 'everybody'] as const;

/** Everybody who is a member, and what each owes. */
export function MembersScreen() {
  const t = useTexts();
  const go = useGo();
  const may = useMay();
  const [text, setText] = useState('');
  const [filter, setFilter] = useState<(typeof filters)[number]>('active');
  const [limit, setLimit] = useState(perPage);
  const [isAdding, setAdding] = useState(false);
  const wanted = useDeferredValue(text.trim());
  const found = useQuery(
    ask.members.search.queryOptions({
      input: {
        text: wanted,
        limit,
        owing: filter === 'owing',
        includeInactive: filter !== 'active',
      },
      placeholderData: keepPreviousData,
    }),
  );
  const add = may('members.manage') && (
    <Button kind="main" icon="plus" onPress={() => setAdding(true)}>
      {t('members.add')}
    </Button>
  );
  return (
    <Page title={t('office.places.members')} lead={t('members.lead')} actions={add}>
      <div className="members-find">
        <TextField
          label={t('members.search')}
          placeholder={t('members.searchHint')}
          maxLength={120}
          value={text}
          onChange={setText}
        />
        <Chips
          label={t('members.filter')}
          value={filter}
          onChange={setFilter}
          chips={filters.map((value) => ({ value, label: t(`members.filters.${value}`) }))}
        />
      </div>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : !found.data ? (
        <Loading />
      ) : found.data.members.length === 0 ? (
        <Empty
          icon="book"
          title={t(wanted === '' && filter !== 'owing' ? 'members.none' : 'members.notFound')}
          actions={wanted === '' && filter !== 'owing' ? add : undefined}
        >
          <p>
            {t(wanted === '' && filter !== 'owing' ? 'members.noneText' : 'members.notFoundText')}
          </p>
        </Empty>
      ) : (
        <>
          <Table
            label={t('office.places.members')}
            rows={found.data.members}
            rowKey={({ id }) => id}
            columns={[
              { key: 'number', head: t('members.number'), cell: ({ number }) => number },
              {
                key: 'name',
                head: t('members.name'),
                cell: ({ id, name, active }) => (
                  <Link className="members-name" href={`#/kantor/anggota/${id}`}>
                    {name}
                    {!active && <span className="members-off">{t('members.inactive')}</span>}
                  </Link>
                ),
              },
              { key: 'phone', head: t('members.phone'), cell: ({ phone }) => phone || '–' },
              {
                key: 'owed',
                head: t('members.owed'),
                isFigure: true,
                cell: ({ owed }) =>
                  owed === 0 ? (
                    <span className="soft">{formatRupiah(0)}</span>
                  ) : (
                    <strong>{formatRupiah(owed)}</strong>
                  ),
              },
              {
                key: 'limit',
                head: t('members.limit'),
                isFigure: true,
                cell: ({ accountLimit }) =>
                  accountLimit === 0 ? t('members.noBon') : formatRupiah(accountLimit),
              },
            ]}
          />
          {found.data.more && limit < 200 && (
            <Button onPress={() => setLimit(Math.min(200, limit + perPage))}>
              {t('members.more')}
            </Button>
          )}
        </>
      )}
      {isAdding && (
        <MemberDialog
          member={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => go(`/kantor/anggota/${id}`)}
        />
      )}
    </Page>
  );
}
