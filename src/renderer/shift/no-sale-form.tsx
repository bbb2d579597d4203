import { useState } from 'react';
import type { FormEvent } from 'react';
import { withApproval } from '../approval/with-approval.ts';
import { shop } from '../client.ts';
import { useTexts } from '../i18n/index.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';
import { ReasonField } from './reason-field.tsx';
import { setShiftDesk } from './shift-desk.ts';
import { ShiftSubPage } from './shift-page.tsx';
import { useDoing } from './use-doing.ts';

/** Opens the drawer without a sale, for a reason that is kept. */
export function NoSaleForm({ registerId }: { registerId: string }) {
  const t = useTexts();
  const doing = useDoing();
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);

  const open = async () => {
    const what = t('shift.cash.noSale.approve', { reason: reason.trim() });
    const opened = await doing.run(() =>
      withApproval(what, (key, approval) =>
        shop.shifts.noSale({ key, approval, registerId, reason: reason.trim() }),
      ),
    );
    if (!opened) return;
    void queryClient.invalidateQueries({ queryKey: ask.shifts.xReport.key() });
    showToast({ tone: 'good', words: t('shift.cash.noSale.done') });
    setShiftDesk({ page: 'menu' });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (reason.trim() !== '' && !doing.isBusy) void open();
  };

  return (
    <ShiftSubPage title={t('shift.menu.noSale')} lead={t('shift.cash.noSale.text')}>
      <div className="shift-body">
        <form className="shift-form" onSubmit={submit} noValidate>
          {doing.problem && (
            <Notice tone="bad" heard>
              {doing.problem}
            </Notice>
          )}
          <ReasonField
            label={t('shift.cash.reason')}
            likely={[
              t('shift.cash.noSale.reasons.first'),
              t('shift.cash.noSale.reasons.second'),
              t('shift.cash.noSale.reasons.third'),
            ]}
            value={reason}
            onChange={setReason}
            isFocused
            problem={isChecked && reason.trim() === '' ? t('shift.cash.reasonNeeded') : null}
          />
          <Button
            kind="main"
            size="sale"
            type="submit"
            icon="box"
            shortcut="Enter"
            wide
            isDisabled={doing.isBusy}
          >
            {doing.isBusy ? t('shift.cash.noSale.busy') : t('shift.cash.noSale.action')}
          </Button>
        </form>
      </div>
    </ShiftSubPage>
  );
}
