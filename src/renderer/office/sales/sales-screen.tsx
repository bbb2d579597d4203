import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Link } from 'react-aria-components';
import type { Sale } from '../../../contract/counter.ts';
import { clockTime } from '../../../domain/business-day.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { useMoments } from '../shared/zone.ts';
import { SaleView } from './sale-view.tsx';
import './sales.css';

/** The newest sales, by day; one of them with its lines and its receipt. */
export function SalesScreen() {
  const t = useTexts();
  const { saleId = null }: { saleId?: string | null } = useParams({ strict: false });
  const sales = useQuery(ask.counter.recentSales.queryOptions({ input: { limit: 200 } }));
  const rows = sales.data ?? [];
  const shown = saleId ?? rows[0]?.id ?? null;
  return (
    <Page title={t('office.places.sales')} lead={t('office.sales.lead')}>
      {sales.isError ? (
        <Failed error={sales.error} onRetry={() => void sales.refetch()} />
      ) : !sales.data ? (
        <Loading />
      ) : rows.length === 0 ? (
        <Empty
          icon="receipt"
          title={t('counter.sales.empty')}
          actions={
            <LinkButton href="#/kasir" kind="main" icon="cart">
              {t('office.toCounter')}
            </LinkButton>
          }
        />
      ) : (
        <div className={`sales-page${saleId ? ' has-sale' : ''}`}>
          <Days sales={rows} shown={shown} />
          <div className="sales-one">
            {saleId && (
              <div className="sales-back">
                <LinkButton href="#/kantor/penjualan" icon="left">
                  {t('office.sales.all')}
                </LinkButton>
              </div>
            )}
            {shown && <SaleView key={shown} id={shown} />}
          </div>
        </div>
      )}
    </Page>
  );
}

function Days({ sales, shown }: { sales: readonly Sale[]; shown: string | null }) {
  const t = useTexts();
  const { zone, day } = useMoments();
  const days = Map.groupBy(sales, (sale) => sale.businessDay);
  return (
    <nav className="sales-list" aria-label={t('office.places.sales')}>
      {[...days].map(([name, ofDay]) => (
        <section key={name}>
          <h2 className="sales-day">{day(ofDay[0]?.at ?? 0)}</h2>
          <ul>
            {ofDay.map((sale) => (
              <li key={sale.id}>
                <Link
                  href={`#/kantor/penjualan/${sale.id}`}
                  className="sales-row"
                  {...(sale.id === shown ? { 'aria-current': 'true' } : {})}
                >
                  <span className="sales-words">
                    <strong className="figures">{sale.receiptNumber}</strong>
                    <span className="soft figures">
                      {clockTime(sale.at, zone)} ·{' '}
                      {t('counter.sales.pieces', { count: sale.pieces })}
                    </span>
                  </span>
                  <strong className="sales-total figures">{formatRupiah(sale.total)}</strong>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}
