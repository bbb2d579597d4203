import { useInfiniteQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { useRegisters } from '../../shift/window-register.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { TextField } from '../../ui/field.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { OpenView } from './open-view.tsx';
import { ShiftList } from './shift-list.tsx';
import type { Shown } from './shift-list.tsx';
import { ZView } from './z-view.tsx';
import './shifts.css';

interface Filter {
  day: string;
  registerId: string;
}

const everywhere = 'all';
const unfiltered: Filter = { day: '', registerId: everywhere };

/** All shifts, the newest first, those that run on top; one of them with its report. */
export function ShiftsScreen() {
  const t = useTexts();
  const [filter, setFilter] = useState(unfiltered);
  const { shownId = null }: { shownId?: string | null } = useParams({ strict: false });
  const shifts = useShifts(filter);
  const rows = shifts.data?.pages.flatMap((page) => page.shifts) ?? [];
  const shown = shownOf(rows, shownId);
  const isFiltered = filter.day !== '' || filter.registerId !== everywhere;
  return (
    <Page title={t('office.places.shifts')} lead={t('shift.office.lead')}>
      <Filters filter={filter} onChange={setFilter} />
      {shifts.isError ? (
        <Failed error={shifts.error} onRetry={() => void shifts.refetch()} />
      ) : !shifts.data ? (
        <Loading />
      ) : rows.length === 0 ? (
        isFiltered ? (
          <Empty icon="search" title={t('shift.office.emptyFilter')} />
        ) : (
          <Empty
            icon="clock"
            title={t('shift.office.emptyTitle')}
            actions={
              <LinkButton href="#/kasir" kind="main" icon="cart">
                {t('office.toCounter')}
              </LinkButton>
            }
          >
            <p>{t('shift.office.emptyText')}</p>
          </Empty>
        )
      ) : (
        <div className={`shifts-page${shownId ? ' has-shift' : ''}`}>
          <div className="shifts-list">
            <ShiftList rows={rows} shown={shown} />
            {shifts.hasNextPage && (
              <Button
                icon="down"
                wide
                isDisabled={shifts.isFetchingNextPage}
                onPress={() => void shifts.fetchNextPage()}
              >
                {t('shift.office.more')}
              </Button>
            )}
          </div>
          <div className="shifts-one">
            {shownId && (
              <div className="shifts-back">
                <LinkButton href="#/kantor/sif" icon="left">
                  {t('shift.office.all')}
                </LinkButton>
              </div>
            )}
            {shown?.closing && (
              <ZView key={shown.closing.id} id={shown.closing.id} row={shown.row} />
            )}
            {shown && !shown.closing && <OpenView key={shown.row.id} row={shown.row} />}
          </div>
        </div>
      )}
    </Page>
  );
}

function Filters(props: { filter: Filter; onChange: (filter: Filter) => void }) {
  const t = useTexts();
  const { filter, onChange } = props;
  const registers = useRegisters();
  return (
    <div className="shifts-filters">
      <TextField
        label={t('shift.office.day')}
        type="date"
        value={filter.day}
        onChange={(day) => onChange({ ...filter, day })}
      />
      {registers.data && registers.data.length > 1 && (
        <Chips
          label={t('shift.office.register')}
          value={filter.registerId}
          onChange={(registerId) => onChange({ ...filter, registerId })}
          chips={[
            { value: everywhere, label: t('shift.office.everyRegister') },
            ...registers.data.map(({ id, code, name }) => ({
              value: id,
              label: `${code} ${name}`,
            })),
          ]}
        />
      )}
    </div>
  );
}

function useShifts({ day, registerId }: Filter) {
  const wish = {
    day: day === '' ? null : day,
    registerId: registerId === everywhere ? null : registerId,
    limit: 40,
  };
  return useInfiniteQuery({
    queryKey: [...ask.shifts.list.key(), 'pages', wish],
    queryFn: ({ pageParam, signal }) => shop.shifts.list({ ...wish, after: pageParam }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ shifts, more }) => (more ? (shifts.at(-1)?.id ?? null) : null),
  });
}

/** The shift or closing that the address names, else the newest. */
function shownOf(rows: Shown['row'][], id: string | null): Shown | null {
  for (const row of rows) {
    const closing = row.closings.find((one) => one.id === id);
    if (closing) return { row, closing };
    if (row.id === id) return { row, closing: null };
  }
  const [newest] = rows;
  if (id !== null || !newest) return null;
  const last = newest.closings.at(-1);
  return { row: newest, closing: last && !last.reopened ? last : null };
}
