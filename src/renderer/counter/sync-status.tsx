import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MarketplaceStatus } from '../../contract/marketplace.ts';
import { shop } from '../client.ts';
import { formatMoment } from '../format.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { useProblemText } from '../problem.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';
import { StatusChip } from './status-chip.tsx';
import { useCounter } from './till-context.tsx';

/** Three counts that answer three questions: what is unsent, does it work, what must a person do. */
export function SyncStatus() {
  const t = useTexts();
  const status = useQuery(ask.marketplace.status.queryOptions({ input: {} }));
  const { data } = status;
  if (!data) return null;
  if (!data.configured) {
    return (
      <StatusChip
        icon="cloudOff"
        tone="calm"
        words={t('counter.status.syncOff')}
        title={t('counter.status.sync')}
      >
        <p>{t('counter.status.syncOff')}</p>
        <p className="soft">{t('counter.status.syncOffHint')}</p>
      </StatusChip>
    );
  }
  return <Configured status={data} />;
}

function Configured({ status }: { status: MarketplaceStatus }) {
  const t = useTexts();
  const language = useLanguage();
  const { zone } = useCounter();
  const { unsent, needsDecision, lastSuccess, failure, syncing } = status;
  const last =
    lastSuccess === null
      ? t('counter.status.never')
      : formatMoment(lastSuccess, zone, language, Date.now());
  const words = [
    unsent === 0 ? t('counter.status.allSent') : t('counter.status.unsentShort', { count: unsent }),
    t('counter.status.lastShort', { time: last }),
    ...(needsDecision > 0 ? [t('counter.status.decisionShort', { count: needsDecision })] : []),
  ].join(' · ');
  const tone = needsDecision > 0 ? 'bad' : failure ? 'warn' : unsent === 0 ? 'good' : 'calm';
  return (
    <StatusChip
      icon={failure ? 'cloudOff' : 'cloud'}
      tone={tone}
      words={words}
      title={t('counter.status.sync')}
    >
      <dl className="strip-counts">
        <dt>{t('counter.status.unsent')}</dt>
        <dd>{unsent}</dd>
        <dt>{t('counter.status.lastSuccess')}</dt>
        <dd>{last}</dd>
        <dt>{t('counter.status.needsDecision')}</dt>
        <dd>{needsDecision}</dd>
      </dl>
      {failure && <Notice tone="warn">{t(`common.marketplaceFailures.${failure.code}`)}</Notice>}
      <SendNow syncing={syncing} />
    </StatusChip>
  );
}

function SendNow({ syncing }: { syncing: boolean }) {
  const t = useTexts();
  const problemText = useProblemText();
  const [asked, setAsked] = useState(false);
  const send = () => {
    setAsked(true);
    shop.marketplace
      .sync({})
      .catch((error: unknown) => showToast({ tone: 'bad', words: problemText(error) }))
      .finally(() => setAsked(false));
  };
  const isBusy = asked || syncing;
  return (
    <Button icon="refresh" isDisabled={isBusy} onPress={send}>
      {isBusy ? t('counter.status.sending') : t('counter.status.sendNow')}
    </Button>
  );
}
