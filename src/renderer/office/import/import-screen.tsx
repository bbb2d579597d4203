import { useEffect } from 'react';
import { useTexts } from '../../i18n/index.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { FileDrop } from './file-drop.tsx';
import { takeOffered } from './import-desk.ts';
import { ImportFailure } from './import-failure.tsx';
import { ImportPreviewView } from './import-preview.tsx';
import { useImport } from './use-import.ts';
import './import.css';

/** Products from a file: first what would happen, then all of it at once. */
export function ImportScreen() {
  const t = useTexts();
  const now = useImport();
  const { status, read } = now;
  useEffect(() => {
    const file = takeOffered();
    if (file) void read(file);
    // Only what was left before the screen opened counts.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <Page
      title={t('office.import.title')}
      lead={status?.preview?.fileName ?? t('office.import.lead')}
      actions={
        status && !['reading', 'applying'].includes(status.state) ? (
          <Button icon="left" onPress={now.reset}>
            {t('office.import.otherFile')}
          </Button>
        ) : null
      }
    >
      {now.problem && (
        <Notice tone="bad" heard>
          {now.problem}
        </Notice>
      )}
      {now.isGone && <Notice tone="warn">{t('office.import.gone')}</Notice>}
      {now.error ? <Failed error={now.error} /> : <Step now={now} />}
    </Page>
  );
}

function Step({ now }: { now: ReturnType<typeof useImport> }) {
  const t = useTexts();
  const { status, progress } = now;
  if (now.isWaiting && !now.isGone) return <Loading />;
  if (!status || now.isGone) return <FileDrop isBusy={now.isBusy} onFile={now.read} />;
  switch (status.state) {
    case 'reading':
    case 'applying': {
      const counted = { done: progress.done, total: progress.total ?? '…' };
      return (
        <section className="card import-running motif">
          <Progress
            label={
              status.state === 'reading' ? t('office.import.reading') : t('office.import.applying')
            }
            done={progress.done}
            total={progress.total}
          />
          <p className="figures soft">
            {progress.total === null
              ? t('office.import.readSoFar', counted)
              : t('office.import.progress', counted)}
          </p>
          <p className="soft">
            {status.state === 'reading'
              ? t('office.import.readingHint')
              : t('office.import.applyingHint')}
          </p>
          <Button kind="danger" icon="close" onPress={() => void now.cancel()}>
            {t('office.import.cancel')}
          </Button>
        </section>
      );
    }
    case 'ready':
      return status.preview ? (
        <ImportPreviewView preview={status.preview} isBusy={now.isBusy} onApply={now.apply} />
      ) : (
        <Loading />
      );
    case 'done':
      return <Done status={status} />;
    case 'cancelled':
      return (
        <>
          <Notice tone="info">{t('office.import.cancelled')}</Notice>
          <FileDrop isBusy={now.isBusy} onFile={now.read} />
        </>
      );
    case 'failed':
      return <ImportFailure status={status} onFile={now.read} isBusy={now.isBusy} />;
  }
}

function Done({ status }: { status: NonNullable<ReturnType<typeof useImport>['status']> }) {
  const t = useTexts();
  const counts = status.preview?.counts;
  return (
    <section className="card import-done motif" role="status">
      <Empty
        icon="check"
        title={t('office.import.doneTitle', { count: status.done })}
        actions={
          <>
            <LinkButton href="#/kantor/produk" icon="box">
              {t('office.import.seeProducts')}
            </LinkButton>
            <LinkButton href="#/kasir" kind="main" icon="cart">
              {t('office.toCounter')}
            </LinkButton>
          </>
        }
      >
        {counts && (
          <p>
            {t('office.import.doneText', {
              fresh: counts.new,
              changed: counts.changed,
              unchanged: counts.unchanged,
            })}
            {counts.refused > 0 && ` ${t('office.import.doneRefused', { count: counts.refused })}`}
          </p>
        )}
      </Empty>
    </section>
  );
}
