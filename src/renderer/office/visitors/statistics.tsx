import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { businessDay } from '../../../domain/business-day.ts';
import { guestReasons, guestsFromAfar, guestSizes } from '../../../domain/guest-book.ts';
import { useTexts } from '../../i18n/index.ts';
import type { Texts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Choice } from '../../ui/choice.tsx';
import { Card } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { Table } from '../../ui/table.tsx';
import type { Column } from '../../ui/table.tsx';
import { HourBars } from '../shared/hour-bars.tsx';
import { useZone } from '../shared/zone.ts';

const periods = { today: 1, week: 7, month: 30 } as const;
type Period = keyof typeof periods;

const oneDay = 24 * 3_600_000;

/** What visitors looked at, collected and bought; counted without telling anyone apart. */
export function Statistics() {
  const t = useTexts();
  const zone = useZone();
  const [period, setPeriod] = useState<Period>('today');
  const now = Date.now();
  const to = businessDay(now, zone);
  const from = businessDay(now - (periods[period] - 1) * oneDay, zone);
  const told = useQuery(ask.visitors.statistics.queryOptions({ input: { from, to } }));
  return (
    <Card title={t('office.visitors.statistics')}>
      <Choice
        label={t('office.visitors.period')}
        options={(['today', 'week', 'month'] as const).map((value) => ({
          value,
          label: t(`office.visitors.periods.${value}`),
        }))}
        value={period}
        onChange={setPeriod}
      />
      {told.isError ? (
        <Failed error={told.error} onRetry={() => void told.refetch()} />
      ) : !told.data ? (
        <Loading />
      ) : isNothing(told.data) ? (
        <Empty icon="qr" title={t('office.visitors.none')}>
          {t('office.visitors.noneHint')}
        </Empty>
      ) : (
        <Told told={told.data} />
      )}
    </Card>
  );
}

type Answer = Awaited<ReturnType<typeof ask.visitors.statistics.call>>;

function isNothing({ scans, views, baskets, searches, from, reasons, sizes }: Answer): boolean {
  const counts = scans + views + baskets + searches + from.length + reasons.length + sizes.length;
  return counts === 0;
}

function Told({ told }: { told: Answer }) {
  const t = useTexts();
  const figures = [
    ['scans', told.scans],
    ['views', told.views],
    ['baskets', told.baskets],
    ['sales', told.sales],
  ] as const;
  return (
    <>
      <dl className="visit-figures">
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{t(`office.visitors.${name}`)}</dt>
            <dd className="figure-alone">{count}</dd>
          </div>
        ))}
      </dl>
      {told.scans + told.views > 0 && (
        <HourBars
          caption={t('office.visitors.byHour')}
          hours={told.hours
            .filter(({ scans, views }) => scans + views > 0)
            .map(({ hour, scans, views }) => ({ hour, total: scans + views }))}
          say={(hour, total) => t('office.visitors.hour', { hour, total })}
        />
      )}
      {told.days.length > 1 && (
        <Tally
          title={t('office.visitors.byDay')}
          rows={told.days.map(({ day, scans, views }) => ({ name: day, count: scans + views }))}
        />
      )}
      <Counts title={t('office.places.products')} rows={told.products} />
      <Counts title={t('office.places.producers')} rows={told.producers} />
      <div className="visit-tallies">
        <Tally title={t('office.visitors.foundNothing')} rows={told.foundNothing} />
        <Tally title={t('office.visitors.from')} rows={told.from.map(inWords(fromWords, t))} />
        <Tally
          title={t('office.visitors.reasons')}
          rows={told.reasons.map(inWords(reasonWords, t))}
        />
        <Tally title={t('office.visitors.sizes')} rows={told.sizes.map(inWords(sizeWords, t))} />
      </div>
    </>
  );
}

type Row = Answer['from'][0];

/** What the guest book counted, in the words in which it was asked. */
function inWords(words: (name: string, t: Texts) => string, t: Texts): (row: Row) => Row {
  return ({ name, count }) => ({ name: words(name, t), count });
}

function fromWords(name: string, t: Texts): string {
  const afar = guestsFromAfar.find((one) => one === name);
  return afar === undefined ? name : t(`kiosk.guestBook.afar.${afar}`);
}

function reasonWords(name: string, t: Texts): string {
  const reason = guestReasons.find((one) => one === name);
  return reason === undefined ? name : t(`kiosk.guestBook.reasons.${reason}`);
}

function sizeWords(name: string, t: Texts): string {
  const size = guestSizes.find((one) => one === name);
  return size === undefined ? name : t(`kiosk.guestBook.sizes.${size}`);
}

function Counts({ title, rows }: { title: string; rows: Answer['products'] }) {
  const t = useTexts();
  if (rows.length === 0) return null;
  const figure = (key: 'scans' | 'views' | 'baskets' | 'sales'): Column<Answer['products'][0]> => ({
    key,
    head: t(`office.visitors.${key}`),
    cell: (row) => row[key],
    isFigure: true,
  });
  return (
    <section className="visit-part">
      <h3>{title}</h3>
      <Table
        label={title}
        rows={rows}
        rowKey={(row) => row.name}
        columns={[
          { key: 'name', head: title, cell: (row) => row.name },
          figure('scans'),
          figure('views'),
          figure('baskets'),
          figure('sales'),
        ]}
      />
    </section>
  );
}

function Tally({
  title,
  rows,
}: {
  title: string;
  rows: readonly { name: string; count: number }[];
}) {
  if (rows.length === 0) return null;
  return (
    <section className="visit-part">
      <h3>{title}</h3>
      <ul className="visit-tally">
        {rows.map(({ name, count }) => (
          <li key={name}>
            <span>{name}</span>
            <strong className="figures">{count}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
