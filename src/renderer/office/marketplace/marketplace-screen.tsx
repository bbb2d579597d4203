import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MarketplaceStatus, SyncResult } from '../../../contract/marketplace.ts';
import { shop } from '../../client.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { useMoments } from '../shared/zone.ts';
import { Decisions } from './decisions.tsx';
import { MarketplaceForm } from './marketplace-form.tsx';
import { RecentItems } from './recent-items.tsx';
import { SyncCounts } from './sync-counts.tsx';
import './marketplace.css';

/** Passing sales and stock on: where to, how it stands, and what a person has to decide. */
export function MarketplaceScreen() {
  const t = useTexts();
  const status = useQuery(ask.marketplace.status.queryOptions({ input: {} }));
  const { data } = status;
  return (
    <Page title={t('office.places.marketplace')} lead={t('office.marketplace.lead')}>
      {status.isError && <Failed error={status.error} onRetry={() => void status.refetch()} />}
      {!data && !status.isError && <Loading />}
      {data?.configured && <Passing status={data} />}
      {data && data.needsDecision > 0 && (
        <Card title={t('counter.status.needsDecision')}>
          <Decisions />
        </Card>
      )}
      {data && <MarketplaceForm status={data} />}
      {data?.configured && (
        <Card title={t('office.marketplace.recent')}>
          <RecentItems />
        </Card>
      )}
    </Page>
  );
}

function Passing({ status }: { status: MarketplaceStatus }) {
  const t = useTexts();
  const problemText = useProblemText();
  const [asked, setAsked] = useState(false);
  const [result, setResult] = useState<SyncResult | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isBusy = asked || status.syncing;

  const sync = async () => {
    setAsked(true);
    setResult(null);
    setProblem(null);
    try {
      setResult(await shop.marketplace.sync({}));
    } catch (error) {
      setProblem(problemText(error));
    } finally {
      setAsked(false);
    }
  };

  return (
    <Card
      title={status.showroom ?? t('office.marketplace.state')}
      actions={
        <Button kind="main" icon="refresh" isDisabled={isBusy} onPress={() => void sync()}>
          {isBusy ? t('counter.status.sending') : t('counter.status.sendNow')}
        </Button>
      }
    >
      <SyncCounts />
      {status.failure && <Failure status={status} failure={status.failure} />}
      {problem && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      {result && !status.failure && <Result result={result} />}
    </Card>
  );
}

function Failure({
  status,
  failure,
}: {
  status: MarketplaceStatus;
  failure: NonNullable<MarketplaceStatus['failure']>;
}) {
  const t = useTexts();
  const { moment } = useMoments();
  return (
    <Notice tone="warn" heard>
      <strong>{t('office.marketplace.failedTitle')}</strong>
      <p>{t(`office.marketplace.whatToDo.${failure.code}`)}</p>
      {status.nextAttemptAt !== null && (
        <p className="soft">
          {t('office.marketplace.nextAttempt', { time: moment(status.nextAttemptAt) })}
        </p>
      )}
    </Notice>
  );
}

function Result({ result }: { result: SyncResult }) {
  const t = useTexts();
  const { accepted, duplicate, refused, unsent } = result;
  const parts = [
    t('office.marketplace.accepted', { count: accepted }),
    ...(duplicate > 0 ? [t('office.marketplace.duplicate', { count: duplicate })] : []),
    ...(refused > 0 ? [t('office.marketplace.refused', { count: refused })] : []),
    ...(unsent > 0 ? [t('office.marketplace.stillUnsent', { count: unsent })] : []),
  ];
  const nothing = accepted + duplicate + refused + unsent === 0;
  return (
    <Notice tone={refused > 0 ? 'warn' : 'good'} heard>
      {nothing ? t('office.marketplace.nothingToSend') : parts.join(' · ')}
    </Notice>
  );
}
