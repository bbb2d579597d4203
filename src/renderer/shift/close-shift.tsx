import { useEffect } from 'react';
import type { CurrentShift, Shift } from '../../contract/shifts.ts';
import { sumOf } from '../../domain/denominations.ts';
import { perform, shop } from '../client.ts';
import { useCounter, useOpenCart } from '../counter/till-context.tsx';
import { useTexts } from '../i18n/index.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { showToast } from '../ui/toasts.tsx';
import { CloseDifference } from './close-difference.tsx';
import { CountNotes } from './count-notes.tsx';
import { ShiftSubPage } from './shift-page.tsx';
import { useClose } from './use-close.ts';
import { useDoing } from './use-doing.ts';

/** The drawer is counted blind; only then a difference is told and explained. */
export function CloseShift({ shift, current }: { shift: Shift; current: CurrentShift }) {
  const t = useTexts();
  const desk = useClose(shift);
  // Held carts and payments to confirm change without an event of the shift.
  useEffect(() => void queryClient.invalidateQueries({ queryKey: ask.shifts.current.key() }), []);
  if (desk.difference) {
    return <CloseDifference desk={desk} difference={desk.difference} number={shift.number} />;
  }
  return (
    <ShiftSubPage
      title={t('shift.close.title', { number: shift.number })}
      lead={t('shift.close.lead')}
    >
      <CountNotes
        count={desk.count}
        onChange={desk.setCount}
        onDone={() => {
          if (!desk.isBusy) void desk.close(null);
        }}
        actions={
          <Button
            kind="main"
            size="sale"
            type="submit"
            icon="check"
            shortcut="Ctrl+Enter"
            isDisabled={desk.isBusy}
          >
            {desk.isBusy
              ? t('shift.close.busy')
              : sumOf(desk.count) === 0
                ? t('shift.close.countedEmpty')
                : t('shift.close.counted')}
          </Button>
        }
      >
        <InTheWay />
        {desk.problem && (
          <Notice tone="bad" heard>
            {desk.problem}
          </Notice>
        )}
        {current.heldCarts > 0 && (
          <Notice tone="info">{t('shift.close.heldCarts', { count: current.heldCarts })}</Notice>
        )}
        {current.unconfirmed > 0 && (
          <Notice tone="info">
            {t('shift.close.unconfirmed', { count: current.unconfirmed })}
          </Notice>
        )}
      </CountNotes>
    </ShiftSubPage>
  );
}

/** A cart with goods keeps a shift from being closed: it can be put aside right here. */
function InTheWay() {
  const t = useTexts();
  const { registerId } = useCounter();
  const cart = useOpenCart();
  const doing = useDoing();
  if (cart.lines.length === 0) return null;

  const hold = async () => {
    const answer = await doing.run(() =>
      perform((key) => shop.counter.hold({ key, registerId, name: null })),
    );
    if (!answer) return;
    queryClient.setQueryData(ask.counter.cart.queryKey({ input: { registerId } }), answer.cart);
    void queryClient.invalidateQueries({ queryKey: ask.shifts.current.key() });
    showToast({ tone: 'info', words: t('shift.close.held') });
  };

  return (
    <Notice
      tone="warn"
      heard
      actions={
        <Button icon="cart" isDisabled={doing.isBusy} onPress={() => void hold()}>
          {t('shift.close.hold')}
        </Button>
      }
    >
      {doing.problem ?? t('shift.close.cart', { count: cart.lines.length })}
    </Notice>
  );
}
