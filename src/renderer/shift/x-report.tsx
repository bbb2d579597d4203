import { useQuery } from '@tanstack/react-query';
import { perform, shop } from '../client.ts';
import { ReceiptView } from '../counter/receipt-view.tsx';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { showToast } from '../ui/toasts.tsx';
import { ShiftSubPage } from './shift-page.tsx';
import { useDoing } from './use-doing.ts';

/** How the shift stands, line by line as it prints. */
export function XReport({ registerId }: { registerId: string }) {
  const t = useTexts();
  const doing = useDoing();
  const report = useQuery(
    ask.shifts.xReport.queryOptions({ input: { registerId }, refetchOnMount: 'always' }),
  );

  const print = async () => {
    const sent = await doing.run(() => perform((key) => shop.shifts.printX({ key, registerId })));
    if (sent) showToast({ tone: 'good', words: t('shift.x.printed') });
  };

  return (
    <ShiftSubPage title={t('shift.menu.x')}>
      <div className="shift-beside">
        <div className="shift-words">
          {report.data?.report.blind && <Notice tone="info">{t('shift.x.blind')}</Notice>}
          {doing.problem && (
            <Notice tone="bad" heard>
              {doing.problem}
            </Notice>
          )}
          <Button
            kind="main"
            size="sale"
            icon="printer"
            autoFocus
            isDisabled={doing.isBusy || !report.data}
            onPress={() => void print()}
          >
            {doing.isBusy ? t('shift.x.printing') : t('shift.x.print')}
          </Button>
        </div>
        {/* What scrolls must be reachable by keyboard. */}
        <div className="shift-paper" role="region" aria-label={t('shift.paper.x')} tabIndex={0}>
          {report.data ? (
            <ReceiptView receipt={report.data.receipt} />
          ) : report.isError ? (
            <Failed error={report.error} onRetry={() => void report.refetch()} />
          ) : (
            <Loading />
          )}
        </div>
      </div>
    </ShiftSubPage>
  );
}
