import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { shop } from '../../client.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Page } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { PrintJobs } from './print-jobs.tsx';
import { PrinterForm } from './printer-form.tsx';
import { PrinterState } from './printer-state.tsx';
import './printer.css';

/** Which printer receipts go to, whether it works, and what waits for it. */
export function PrinterScreen() {
  const t = useTexts();
  const act = useAct();
  const status = useQuery(ask.printing.status.queryOptions({ input: {} }));
  const testPage = async () => {
    const job = await act.run((key) => shop.printing.testPage({ key }));
    if (job) showToast({ tone: 'info', words: t('office.printer.testSent') });
  };
  return (
    <Page
      title={t('office.places.printer')}
      lead={t('office.printer.lead')}
      actions={
        <Button icon="printer" isDisabled={act.isBusy} onPress={() => void testPage()}>
          {t('office.printer.test')}
        </Button>
      }
    >
      <PrinterState />
      {status.data ? (
        <PrinterForm printer={status.data.printer} />
      ) : status.isError ? (
        <Failed error={status.error} onRetry={() => void status.refetch()} />
      ) : (
        <Loading />
      )}
      <Card title={t('office.printer.jobs')}>
        <PrintJobs />
      </Card>
    </Page>
  );
}
