import { useQuery } from '@tanstack/react-query';
import type { MarketplaceStatus } from '../../../contract/marketplace.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Icon } from '../../ui/icon.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useMoments } from '../shared/zone.ts';
import './sync-counts.css';

/** Three counts that answer three questions: what is unsent, does it work, what must a person do. */
export function SyncCounts() {
  const t = useTexts();
  const status = useQuery(ask.marketplace.status.queryOptions({ input: {} }));
  if (status.isError) return <Failed error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Loading />;
  if (!status.data.configured) {
    return (
      <p className="sync-off soft">
        <Icon name="cloudOff" /> {t('office.marketplace.off')}
      </p>
    );
  }
  return <Counts status={status.data} />;
}

function Counts({ status }: { status: MarketplaceStatus }) {
  const t = useTexts();
  const { moment } = useMoments();
  const { unsent, unsentSales, lastSuccess, needsDecision, failure } = status;
  return (
    <>
      <dl className="sync-counts">
        <div>
          <dt>{t('counter.status.unsent')}</dt>
          <dd className="figure-alone">{unsent}</dd>
          {unsentSales > 0 && (
            <dd className="soft">{t('office.marketplace.unsentSales', { count: unsentSales })}</dd>
          )}
        </div>
        <div>
          <dt>{t('counter.status.lastSuccess')}</dt>
          <dd className="figure-alone">
            {lastSuccess === null ? t('counter.status.never') : moment(lastSuccess)}
          </dd>
        </div>
        <div className={needsDecision > 0 ? 'is-bad' : ''}>
          <dt>{t('counter.status.needsDecision')}</dt>
          <dd className="figure-alone">{needsDecision}</dd>
        </div>
      </dl>
      {failure && (
        <p className="sync-failure">
          <Icon name="warn" size={20} /> {t(`common.marketplaceFailures.${failure.code}`)}
        </p>
      )}
    </>
  );
}
