import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { languages, usePreferences } from '../preferences.ts';
import { offerFile } from '../office/import/import-desk.ts';
import { useAct } from '../office/shared/use-act.ts';
import { useGo } from '../office/shared/use-go.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconName } from '../ui/icon.tsx';
import mark from '../ui/mark.svg';
import { Notice } from '../ui/notice.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { SetupForm } from './setup-form.tsx';
import './setup.css';

type Way = { kind: 'import'; file: File } | { kind: 'empty' };

/** The first start: how this showroom begins. */
export function SetupScreen() {
  const t = useTexts();
  const status = useQuery(ask.settings.setupStatus.queryOptions({ input: {} }));
  const [isBegun, setBegun] = useState(false);
  if (status.data?.state === 'ready' && !isBegun) return <Navigate to="/kasir" replace />;
  return (
    <main className="setup motif">
      <Languages />
      {status.data ? (
        <Ways onBegin={() => setBegun(true)} />
      ) : status.isError ? (
        <Failed error={status.error} onRetry={() => void status.refetch()} />
      ) : (
        <Loading words={t('common.connecting')} />
      )}
    </main>
  );
}

function Ways({ onBegin }: { onBegin: () => void }) {
  const t = useTexts();
  const go = useGo();
  const act = useAct();
  const [way, setWay] = useState<Way | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const takeSample = async () => {
    setProblem(null);
    onBegin();
    const status = await act.run(
      (key) => shop.settings.setUp({ key, with: 'sample', shop: null, owner: null }),
      (_error, words) => setProblem(words),
    );
    if (!status) return;
    queryClient.setQueryData(ask.settings.setupStatus.queryKey({ input: {} }), status);
    go('/kasir', { replace: true });
  };

  if (way) {
    return (
      <SetupForm
        fileName={way.kind === 'import' ? way.file.name : null}
        onBack={() => setWay(null)}
        onBegin={onBegin}
        onDone={() => {
          if (way.kind === 'import') offerFile(way.file);
          go(way.kind === 'import' ? '/kantor/impor' : '/kasir', { replace: true });
        }}
      />
    );
  }
  return (
    <div className="setup-choose">
      <header className="setup-head">
        <img src={mark} alt="" width={72} height={72} />
        <h1>{t('setup.welcome')}</h1>
        <p>{t('setup.how')}</p>
      </header>
      {problem && (
        <Notice tone="bad" heard>
          {problem}
        </Notice>
      )}
      <div className="setup-ways">
        <WayCard icon="leaf" title={t('setup.sample.title')} text={t('setup.sample.text')}>
          <Button
            kind="main"
            size="sale"
            wide
            isDisabled={act.isBusy}
            onPress={() => void takeSample()}
          >
            {act.isBusy ? t('setup.sample.busy') : t('setup.sample.action')}
          </Button>
        </WayCard>
        <WayCard icon="upload" title={t('setup.import.title')} text={t('setup.import.text')}>
          <FileTrigger
            acceptedFileTypes={['.csv', '.xlsx', '.txt', '.tsv']}
            onSelect={(files) => {
              const file = files?.[0];
              if (file) setWay({ kind: 'import', file });
            }}
          >
            <Button size="sale" wide isDisabled={act.isBusy}>
              {t('setup.import.action')}
            </Button>
          </FileTrigger>
        </WayCard>
        <WayCard icon="box" title={t('setup.empty.title')} text={t('setup.empty.text')}>
          <Button
            size="sale"
            wide
            isDisabled={act.isBusy}
            onPress={() => setWay({ kind: 'empty' })}
          >
            {t('setup.empty.action')}
          </Button>
        </WayCard>
      </div>
      <p className="setup-keep soft">{t('setup.keep')}</p>
    </div>
  );
}

function WayCard(props: {
  icon: IconName;
  title: string;
  text: string;
  children: React.ReactNode;
}) {
  return (
    <section className="setup-way">
      <span className="setup-mark motif">
        <Icon name={props.icon} size={44} />
      </span>
      <h2>{props.title}</h2>
      <p className="soft">{props.text}</p>
      <div className="setup-action">{props.children}</div>
    </section>
  );
}

function Languages() {
  const t = useTexts();
  const language = usePreferences((preferences) => preferences.language);
  return (
    <div className="setup-languages" role="group" aria-label={t('common.language')}>
      {languages.map((value) => (
        <Button
          key={value}
          kind={value === language ? 'plain' : 'quiet'}
          aria-label={value === 'id' ? 'Bahasa Indonesia' : 'English'}
          aria-current={value === language}
          onPress={() => usePreferences.setState({ language: value })}
        >
          {value === 'id' ? 'Indonesia' : 'English'}
        </Button>
      ))}
    </div>
  );
}
