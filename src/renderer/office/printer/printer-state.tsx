import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../i18n/index.ts';
import { printerWords } from '../../printer-words.ts';
import { ask } from '../../queries.ts';
import { Notice } from '../../ui/notice.tsx';
import { Failed, Loading } from '../../ui/states.tsx';

/** Whether receipts come out, in one sentence, and what waits. */
export function PrinterState() {
  const t = useTexts();
  const status = useQuery(ask.printing.status.queryOptions({ input: {} }));
  if (status.isError) return <Failed error={status.error} onRetry={() => void status.refetch()} />;
  if (!status.data) return <Loading />;
  const { failure, nearEnd, queued, failed } = status.data;
  const tone = failure || failed > 0 ? 'bad' : nearEnd || queued > 0 ? 'warn' : 'good';
  return (
    <Notice tone={tone}>
      <strong>{printerWords(status.data, t)}</strong>
      {queued > 0 && <p>{t('counter.status.queued', { count: queued })}</p>}
      {failed > 0 && <p>{t('office.printer.failedCount', { count: failed })}</p>}
    </Notice>
  );
}
