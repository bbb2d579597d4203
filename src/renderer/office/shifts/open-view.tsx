import { useQuery } from '@tanstack/react-query';
import type { ShiftRow } from '../../../contract/shifts.ts';
import { shop } from '../../client.ts';
import { ReceiptView } from '../../counter/receipt-view.tsx';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';

/** A shift that runs, as its X report tells it now. */
export function OpenView({ row }: { row: ShiftRow }) {
  const t = useTexts();
  const act = useAct();
  const { day, moment } = useMoments();
  const { registerId } = row;
  const report = useQuery(
    ask.shifts.xReport.queryOptions({ input: { registerId }, refetchOnMount: 'always' }),
  );

  const print = async () => {
    const sent = await act.run((key) => shop.shifts.printX({ key, registerId }));
    if (sent) showToast({ tone: 'info', words: t('shift.x.printed') });
  };

  if (report.isError) {
    return <Failed error={report.error} onRetry={() => void report.refetch()} />;
  }
  if (!report.data) return <Loading />;
  return (
    <>
      <Card
        title={t('shift.office.row', { register: row.registerCode, number: row.number })}
        actions={
          <Button kind="main" icon="printer" isDisabled={act.isBusy} onPress={() => void print()}>
            {t('shift.x.print')}
          </Button>
        }
      >
        <p className="soft">
          {t('shift.office.factsOpen', { day: day(row.openedAt), opened: moment(row.openedAt) })} ·{' '}
          {row.openedBy}
        </p>
        <div>
          <Button icon="refresh" onPress={() => void report.refetch()}>
            {t('shift.office.refresh')}
          </Button>
        </div>
      </Card>
      <div className="shifts-paper" role="region" aria-label={t('shift.paper.x')} tabIndex={0}>
        <ReceiptView receipt={report.data.receipt} />
      </div>
    </>
  );
}
