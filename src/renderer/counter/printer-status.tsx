import { useQuery } from '@tanstack/react-query';
import type { PrintJob } from '../../contract/printing.ts';
import { perform, shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { printerWords } from '../printer-words.ts';
import { useProblemText } from '../problem.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { showToast } from '../ui/toasts.tsx';
import { StatusChip } from './status-chip.tsx';

/** Whether receipts come out, and what to do about those that did not. */
export function PrinterStatus() {
  const t = useTexts();
  const status = useQuery(ask.printing.status.queryOptions({ input: {} }));
  const { data } = status;
  if (!data) return null;
  const { failure, nearEnd, queued, failed, printer } = data;
  const tone = failure || failed > 0 ? 'bad' : nearEnd ? 'warn' : 'good';
  const words = printerWords(data, t);
  return (
    <StatusChip icon="printer" tone={tone} words={words} title={t('counter.status.printer')}>
      <p>{words}</p>
      {printer.kind === 'virtual' && <p className="soft">{t('counter.status.virtualHint')}</p>}
      {queued > 0 && <p>{t('counter.status.queued', { count: queued })}</p>}
      <FailedJobs />
    </StatusChip>
  );
}

function FailedJobs() {
  const t = useTexts();
  const act = usePrinterAct();
  const jobs = useQuery(ask.printing.jobs.queryOptions({ input: { limit: 50, open: true } }));
  const failed = jobs.data?.filter((job) => job.state === 'failed') ?? [];
  if (failed.length === 0) return <p className="soft">{t('counter.status.noFailedJobs')}</p>;
  return (
    <>
      <h3>{t('counter.status.failedJobs')}</h3>
      <ul>
        {failed.map((job) => (
          <li key={job.id} className="strip-job">
            <p>
              <strong className="figures">
                {job.receiptNumber ?? t('counter.status.testPrint')}
              </strong>
              {job.failure && ` · ${t(`common.printFailures.${job.failure}`)}`}
            </p>
            <Button
              icon="refresh"
              onPress={() => act((key) => shop.printing.retry({ key, jobId: job.id }))}
            >
              {t('counter.status.retryJob')}
            </Button>
            <Button
              kind="quiet"
              onPress={() => act((key) => shop.printing.dismiss({ key, jobId: job.id }))}
            >
              {t('counter.status.dismissJob')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function usePrinterAct() {
  const problemText = useProblemText();
  return (send: (key: string) => Promise<PrintJob>) => {
    perform(send).catch((error: unknown) => showToast({ tone: 'bad', words: problemText(error) }));
  };
}
