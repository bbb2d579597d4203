import { useQuery } from '@tanstack/react-query';
import { businessDay } from '../../../domain/business-day.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { SyncCounts } from '../marketplace/sync-counts.tsx';
import { PrinterState } from '../printer/printer-state.tsx';
import { useMoments } from '../shared/zone.ts';
import { HourBars } from '../shared/hour-bars.tsx';
import { LowStock } from './low-stock.tsx';
import './overview.css';

/** How the showroom stands today. */
export function OverviewScreen() {
  const t = useTexts();
  const { day } = useMoments();
  return (
    <Page title={t('office.overview.title')} lead={day(Date.now())}>
      <Decisions />
      <div className="overview">
        <Takings />
        <Card
          title={t('office.overview.low')}
          actions={<LinkButton href="#/kantor/produk">{t('office.places.products')}</LinkButton>}
        >
          <LowStock />
        </Card>
        <div className="overview-states">
          <Card
            title={t('office.places.marketplace')}
            actions={<LinkButton href="#/kantor/pasar">{t('office.open')}</LinkButton>}
          >
            <SyncCounts />
          </Card>
          <Card
            title={t('office.places.printer')}
            actions={<LinkButton href="#/kantor/pencetak">{t('office.open')}</LinkButton>}
          >
            <PrinterState />
          </Card>
        </div>
      </div>
    </Page>
  );
}

function Decisions() {
  const t = useTexts();
  const status = useQuery(ask.marketplace.status.queryOptions({ input: {} }));
  const count = status.data?.needsDecision ?? 0;
  if (count === 0) return null;
  return (
    <Notice
      tone="bad"
      actions={
        <LinkButton href="#/kantor/pasar" kind="main">
          {t('office.overview.decide')}
        </LinkButton>
      }
    >
      <strong>{t('office.overview.decisions', { count })}</strong>{' '}
      {t('office.overview.decisionsHint')}
    </Notice>
  );
}

function Takings() {
  const t = useTexts();
  const { zone } = useMoments();
  const today = useQuery(ask.counter.daySummary.queryOptions({ input: {} }));
  const yesterday = useQuery(
    ask.counter.daySummary.queryOptions({
      input: { day: businessDay(Date.now() - 86_400_000, zone) },
    }),
  );
  if (today.isError) return <Failed error={today.error} onRetry={() => void today.refetch()} />;
  return (
    <section className="card takings motif" aria-label={t('office.overview.takings')}>
      {today.data ? (
        <>
          <div className="takings-words">
            <h2>{t('office.overview.takings')}</h2>
            <p className="takings-total figure-alone">{formatRupiah(today.data.total)}</p>
            <p>
              {today.data.sales === 0
                ? t('office.overview.noSales')
                : t('office.overview.salesAndPieces', {
                    sales: today.data.sales,
                    pieces: today.data.pieces,
                  })}
            </p>
            {today.data.refunds.count > 0 && (
              <p>
                {t('office.overview.refunds', {
                  count: today.data.refunds.count,
                  amount: formatRupiah(today.data.refunds.total),
                })}
              </p>
            )}
            {yesterday.data && (
              <p className="soft">
                {t('office.overview.yesterday', { amount: formatRupiah(yesterday.data.total) })}
              </p>
            )}
          </div>
          <HourBars
            caption={t('office.overview.byHour')}
            hours={today.data.byHour}
            say={(hour, total) => t('office.overview.hour', { hour, amount: formatRupiah(total) })}
          />
        </>
      ) : (
        <Loading />
      )}
    </section>
  );
}
