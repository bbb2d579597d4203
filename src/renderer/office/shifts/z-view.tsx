import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Closing, ShiftRow } from '../../../contract/shifts.ts';
import { clockTime } from '../../../domain/business-day.ts';
import { shop } from '../../client.ts';
import { ReceiptView } from '../../counter/receipt-view.tsx';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { ReopenForm } from '../../shift/reopen-form.tsx';
import { useRegisters } from '../../shift/window-register.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Card } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';

/** One Z report: how the drawer came out, and the report as it prints. */
export function ZView({ id, row }: { id: string; row: ShiftRow }) {
  const t = useTexts();
  const z = useQuery(ask.shifts.zReport.queryOptions({ input: { closingId: id } }));
  if (z.isError) return <Failed error={z.error} onRetry={() => void z.refetch()} />;
  if (!z.data) return <Loading />;
  return (
    <>
      <Facts closing={z.data.closing} row={row} />
      <div className="shifts-paper" role="region" aria-label={t('shift.paper.z')} tabIndex={0}>
        <ReceiptView receipt={z.data.receipt} />
      </div>
    </>
  );
}

function Facts({ closing, row }: { closing: Closing; row: ShiftRow }) {
  const t = useTexts();
  const act = useAct();
  const { day, zone, moment } = useMoments();
  const mayReopen = useMayReopen(row, closing);
  const [isAsking, setAsking] = useState(false);
  const reopened = row.closings.find(({ id }) => id === closing.id)?.reopened ?? closing.reopened;

  const reprint = async () => {
    const sent = await act.run((key) => shop.shifts.printZ({ key, closingId: closing.id }));
    if (!sent) return;
    showToast({ tone: 'info', words: t('shift.closed.sent', { number: closing.zNumber }) });
  };

  return (
    <Card
      title={`${t('shift.office.z', { number: closing.zNumber })} · ${t('shift.office.row', { register: row.registerCode, number: row.number })}`}
      actions={
        <Button kind="main" icon="printer" isDisabled={act.isBusy} onPress={() => void reprint()}>
          {t('shift.office.reprint')}
        </Button>
      }
    >
      <p className="soft">
        {t('shift.office.facts', {
          day: day(row.openedAt),
          opened: clockTime(row.openedAt, zone),
          closed: moment(closing.at),
        })}
        <br />
        {t('shift.office.closedBy', { name: closing.closedBy })}
        {closing.approvedBy !== null &&
          ` · ${t('shift.office.approvedBy', { name: closing.approvedBy })}`}
      </p>
      {reopened && (
        <Notice tone="warn">{t('shift.office.replaced', { number: closing.zNumber })}</Notice>
      )}
      <dl className="shifts-sums">
        <div>
          <dt>{t('shift.office.counted')}</dt>
          <dd className="figures">{formatRupiah(closing.counted)}</dd>
        </div>
        <div>
          <dt>{t('shift.office.expected')}</dt>
          <dd className="figures">{formatRupiah(closing.expected)}</dd>
        </div>
        <div className={closing.difference === 0 ? '' : 'is-off'}>
          <dt>{t('shift.office.difference')}</dt>
          <dd className="figures">
            {closing.difference === 0
              ? t('shift.closed.exact')
              : t(closing.difference < 0 ? 'shift.closed.short' : 'shift.closed.over', {
                  amount: formatRupiah(Math.abs(closing.difference)),
                })}
          </dd>
        </div>
      </dl>
      {closing.reason !== '' && <p>{t('shift.office.reason', { reason: closing.reason })}</p>}
      {mayReopen && (
        <div>
          <Button icon="refresh" onPress={() => setAsking(true)}>
            {t('shift.office.reopen')}
          </Button>
        </div>
      )}
      <Dialog title={t('shift.reopen.title')} isOpen={isAsking} onClose={() => setAsking(false)}>
        <ReopenForm
          closing={closing}
          onDone={() => setAsking(false)}
          onLeave={() => setAsking(false)}
        />
      </Dialog>
    </Card>
  );
}

/** Only the last closing of a register can be undone, while no shift is open there. */
function useMayReopen(row: ShiftRow, closing: Closing): boolean {
  const registers = useRegisters();
  const current = useQuery(
    ask.shifts.current.queryOptions({ input: { registerId: row.registerId } }),
  );
  const isIdle = registers.data?.find(({ id }) => id === row.registerId)?.shift === null;
  return isIdle && current.data?.lastClosing?.id === closing.id;
}
