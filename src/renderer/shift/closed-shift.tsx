import { perform, shop } from '../client.ts';
import { ReceiptView } from '../counter/receipt-view.tsx';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useMay } from '../sign-in/signed-in.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';
import { shiftBack } from './shift-desk.ts';
import type { JustClosed } from './shift-desk.ts';
import { useDoing } from './use-doing.ts';

/** The end of a shift: how it came out, and the Z report as it prints. */
export function ClosedShift({ closed }: { closed: JustClosed }) {
  const t = useTexts();
  const may = useMay();
  const doing = useDoing();
  const { closing, receipt } = closed;
  const { difference } = closing;
  const amount = formatRupiah(Math.abs(difference));

  const again = async () => {
    const sent = await doing.run(() =>
      perform((key) => shop.shifts.printZ({ key, closingId: closing.id })),
    );
    if (sent) {
      showToast({ tone: 'good', words: t('shift.closed.sent', { number: closing.zNumber }) });
    }
  };

  return (
    <section className="shift shift-closed shift-beside" aria-label={t('shift.closed.title')}>
      <div className="shift-words">
        <span className="shift-closed-mark motif">
          <Icon name="check" size={44} />
        </span>
        <h2>{t('shift.closed.title')}</h2>
        <p role="status" className={`shift-closed-sum${difference === 0 ? '' : ' is-off'}`}>
          {difference === 0
            ? t('shift.closed.exact')
            : t(difference < 0 ? 'shift.closed.short' : 'shift.closed.over', { amount })}
        </p>
        <p className="soft">
          {t('shift.closed.report', { number: closing.zNumber })}{' '}
          {t('shift.closed.thanks', { name: closing.closedBy })}
        </p>
        {doing.problem && (
          <Notice tone="bad" heard>
            {doing.problem}
          </Notice>
        )}
        <div className="shift-actions">
          {may('reports.read') && (
            <Button
              size="sale"
              icon="printer"
              isDisabled={doing.isBusy}
              onPress={() => void again()}
            >
              {t('shift.closed.again')}
            </Button>
          )}
          <Button
            kind="main"
            size="sale"
            icon="check"
            shortcut="Esc"
            autoFocus
            onPress={() => void shiftBack()}
          >
            {t('shift.closed.done')}
          </Button>
        </div>
      </div>
      {/* What scrolls must be reachable by keyboard. */}
      <div className="shift-paper" role="region" aria-label={t('shift.paper.z')} tabIndex={0}>
        <ReceiptView receipt={receipt} />
      </div>
    </section>
  );
}
