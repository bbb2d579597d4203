import { useState } from 'react';
import type { FormEvent } from 'react';
import { rupiah } from '../../domain/money.ts';
import { perform, shop } from '../client.ts';
import { readRupiah, rupiahDigits } from '../counter/amounts.ts';
import { formatAmount, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { afterKey, NumberPad } from '../ui/number-pad.tsx';
import { showToast } from '../ui/toasts.tsx';
import { ReasonField } from './reason-field.tsx';
import { setShiftDesk } from './shift-desk.ts';
import { ShiftSubPage } from './shift-page.tsx';
import { useDoing } from './use-doing.ts';
import { useKept } from './use-kept.ts';

interface Wish {
  digits: string;
  reason: string;
}

/** Cash put into the drawer or taken out of it, with its reason; a slip prints. */
export function CashForm({ way, registerId }: { way: 'in' | 'out'; registerId: string }) {
  const t = useTexts();
  const doing = useDoing();
  const kept = useKept<Wish>(`kompor.cash.${way}.${registerId}`, { digits: '', reason: '' });
  const [isChecked, setChecked] = useState(false);
  const { digits, reason } = kept.value;
  const amount = readRupiah(digits) ?? 0;
  const put = (text: string) => kept.keep({ ...kept.value, digits: rupiahDigits(text) });

  const book = async () => {
    const send = way === 'in' ? shop.shifts.cashIn : shop.shifts.cashOut;
    const wish = { registerId, amount: rupiah(amount), reason: reason.trim() };
    const movement = await doing.run(() => perform((key) => send({ key, ...wish })));
    if (!movement) return;
    kept.forget();
    void queryClient.invalidateQueries({ queryKey: ask.shifts.xReport.key() });
    showToast({
      tone: 'good',
      words: t(`shift.cash.${way}.done`, { amount: formatRupiah(amount) }),
    });
    setShiftDesk({ page: 'menu' });
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (amount > 0 && reason.trim() !== '' && !doing.isBusy) void book();
  };

  return (
    <ShiftSubPage title={t(way === 'in' ? 'shift.menu.cashIn' : 'shift.menu.cashOut')}>
      <div className="shift-body">
        <form className="shift-form shift-cash" onSubmit={submit} noValidate>
          <div className="shift-cash-words">
            {doing.problem && (
              <Notice tone="bad" heard>
                {doing.problem}
              </Notice>
            )}
            <div className="shift-amount">
              <TextField
                label={t('shift.cash.amount')}
                prefix="Rp"
                isFigures
                autoFocus
                inputMode="numeric"
                autoComplete="off"
                value={digits === '' ? '' : formatAmount(amount)}
                onChange={put}
                problem={isChecked && amount === 0 ? t('shift.cash.amountNeeded') : null}
              />
            </div>
            <ReasonField
              label={t('shift.cash.reason')}
              likely={[
                t(`shift.cash.${way}.reasons.first`),
                t(`shift.cash.${way}.reasons.second`),
                t(`shift.cash.${way}.reasons.third`),
              ]}
              value={reason}
              onChange={(next) => kept.keep({ ...kept.value, reason: next })}
              problem={isChecked && reason.trim() === '' ? t('shift.cash.reasonNeeded') : null}
            />
            <Button
              kind="main"
              size="sale"
              type="submit"
              icon="check"
              shortcut="Enter"
              wide
              isDisabled={doing.isBusy}
            >
              {doing.isBusy ? t(`shift.cash.${way}.busy`) : t(`shift.cash.${way}.action`)}
            </Button>
          </div>
          <NumberPad extra="000" onKey={(key) => put(afterKey(digits, key))} />
        </form>
      </div>
    </ShiftSubPage>
  );
}
