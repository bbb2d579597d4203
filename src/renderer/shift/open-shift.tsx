import { useState } from 'react';
import { sumOf } from '../../domain/denominations.ts';
import type { DenominationCount } from '../../domain/denominations.ts';
import type { CurrentShift } from '../../contract/shifts.ts';
import { perform, shop } from '../client.ts';
import { useCounter } from '../counter/till-context.tsx';
import { formatMoment, formatRupiah } from '../format.ts';
import { useLanguage, useTexts } from '../i18n/index.ts';
import { BeginPractice } from '../practice/begin-practice.tsx';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';
import { CountNotes } from './count-notes.tsx';
import { ReopenShift } from './reopen-shift.tsx';
import { closeShiftPages, setShiftDesk } from './shift-desk.ts';
import { ShiftPage } from './shift-page.tsx';
import { useDoing } from './use-doing.ts';
import { useKept } from './use-kept.ts';

/** Stands in place of the shelf while no shift is open: the float is counted, and selling begins. */
export function OpenShift({ current }: { current: CurrentShift }) {
  const t = useTexts();
  const language = useLanguage();
  const { zone } = useCounter();
  const { register, lastClosing, lastCounts } = current;
  const [isReopening, setReopening] = useState(false);
  const kept = useKept<DenominationCount>(`kompor.count.open.${register.id}`, {});
  const doing = useDoing();
  const sum = sumOf(kept.value);

  const open = async () => {
    if (doing.isBusy) return;
    const shift = await doing.run(() =>
      perform((key) => shop.shifts.open({ key, registerId: register.id, count: kept.value })),
    );
    if (!shift) return;
    kept.forget();
    setShiftDesk({ page: null, isBrowsing: false });
    await queryClient.invalidateQueries({ queryKey: ask.shifts.current.key() });
    showToast({ tone: 'good', words: t('shift.open.opened', { number: shift.number }) });
  };

  if (isReopening && lastClosing) {
    return <ReopenShift closing={lastClosing} onLeave={() => setReopening(false)} />;
  }
  return (
    <ShiftPage
      title={t('shift.open.title')}
      lead={t('shift.open.lead')}
      back={null}
      aside={
        lastClosing && (
          <p className="shift-last soft">
            {t('shift.open.last', {
              number: lastClosing.zNumber,
              name: lastClosing.closedBy,
              time: formatMoment(lastClosing.at, zone, language, Date.now()),
            })}
            <Button kind="quiet" onPress={() => setReopening(true)}>
              {t('shift.open.undo')}
            </Button>
          </p>
        )
      }
    >
      <CountNotes
        count={kept.value}
        onChange={kept.keep}
        onDone={() => void open()}
        actions={
          <>
            <BeginPractice kind="quiet" />
            <Button icon="search" shortcut="F2" onPress={closeShiftPages}>
              {t('shift.open.browse')}
            </Button>
            <Button
              kind="main"
              size="sale"
              type="submit"
              icon="check"
              shortcut="Ctrl+Enter"
              isDisabled={doing.isBusy}
            >
              {doing.isBusy
                ? t('shift.open.busy')
                : sum === 0
                  ? t('shift.open.actionEmpty')
                  : t('shift.open.action')}
            </Button>
          </>
        }
      >
        {doing.problem && (
          <Notice tone="bad" heard>
            {doing.problem}
          </Notice>
        )}
        <Earlier counts={lastCounts} onTake={kept.keep} />
      </CountNotes>
    </ShiftPage>
  );
}

/** The counts of before, for a drawer that nobody touched since. */
function Earlier(props: {
  counts: CurrentShift['lastCounts'];
  onTake: (count: DenominationCount) => void;
}) {
  const t = useTexts();
  if (!props.counts) return null;
  const { float, counted } = props.counts;
  const sums = { float: sumOf(float), counted: sumOf(counted) };
  if (sums.float === 0 && sums.counted === 0) return null;
  return (
    <div className="shift-earlier">
      {sums.float > 0 && (
        <Button icon="refresh" onPress={() => props.onTake(float)}>
          {t('shift.open.asFloat', { amount: formatRupiah(sums.float) })}
        </Button>
      )}
      {sums.counted > 0 && sums.counted !== sums.float && (
        <Button icon="refresh" onPress={() => props.onTake(counted)}>
          {t('shift.open.asCount', { amount: formatRupiah(sums.counted) })}
        </Button>
      )}
    </div>
  );
}
