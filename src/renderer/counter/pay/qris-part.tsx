import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { mostByQris } from '../../../contract/counter.ts';
import type { Cart } from '../../../contract/counter.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { problemCode, useProblemText } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { Notice } from '../../ui/notice.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { Loading } from '../../ui/states.tsx';
import { rupiahDigits } from '../amounts.ts';
import { AmountField } from './amount-field.tsx';
import type { PayProps } from './pay-context.ts';
import { setPay, usePay } from './pay-desk.ts';
import { TakeButton } from './take-button.tsx';
import { useAmount } from './use-amount.ts';
import { useCodeOnDisplay } from './use-code-on-display.ts';

/** QRIS: the code to pay by, large, and whether the payment was seen to arrive. */
export function QrisPart({ cart, sums, isBusy, onPay }: PayProps) {
  const t = useTexts();
  const { digits, reference } = usePay();
  const [isChanging, setChanging] = useState(false);
  const { left } = sums;
  const { amount, isTyped } = useAmount(left, left);
  const isTooLarge = amount > mostByQris;
  const mayTake = !isBusy && amount > 0 && amount <= left && !isTooLarge;

  const take = (confirmed: { reference: string } | null) => {
    if (mayTake) onPay({ kind: 'qris', amount, confirmed });
  };

  return (
    <form
      className="pay-part"
      onSubmit={(event) => {
        event.preventDefault();
        take({ reference: reference.trim() });
      }}
      onKeyDown={(event) => {
        if (!event.altKey || event.key.toLowerCase() !== 'u') return;
        event.preventDefault();
        take(null);
      }}
    >
      <div className="pay-sides">
        {isChanging ? (
          <NumberPad
            extra="000"
            onKey={(key) => setPay({ digits: rupiahDigits(afterKey(digits, key)) })}
          />
        ) : (
          <QrisCode
            cart={cart}
            amount={isTooLarge ? 0 : amount}
            onLess={isTooLarge ? () => setPay({ digits: String(mostByQris) }) : null}
          />
        )}
        <div className="pay-side">
          {isChanging ? (
            <div className="pay-sum">
              <AmountField
                id="counter-amount"
                label={t('counter.pay.amountBy.qris')}
                whole={left}
                hasFocus
                onEnter={() => setChanging(false)}
              />
            </div>
          ) : (
            <p className="pay-fact">
              {t('counter.pay.amountBy.qris')}
              <strong className="figure-alone pay-fact-large">{formatRupiah(amount)}</strong>
            </p>
          )}
          {amount > left && (
            <Notice tone="warn">{t('counter.pay.tooMuch', { left: formatRupiah(left) })}</Notice>
          )}
          <Button icon={isChanging ? 'qr' : 'edit'} onPress={() => setChanging(!isChanging)}>
            {isChanging ? t('counter.pay.showCode') : t('counter.pay.changeAmount')}
          </Button>
          {isTyped && !isChanging && (
            <Button kind="quiet" onPress={() => setPay({ digits: '' })}>
              {t('counter.pay.wholeAgain', { left: formatRupiah(left) })}
            </Button>
          )}
          <TextField
            autoFocus
            label={t('counter.pay.referenceOf.qris')}
            hint={t('counter.pay.referenceHint.qris')}
            mayBeEmpty
            isFigures
            maxLength={80}
            value={reference}
            onChange={(text) => setPay({ reference: text })}
          />
        </div>
      </div>
      <div className="pay-done pay-done-two">
        <Button
          size="sale"
          icon="clock"
          shortcut="Alt+U"
          isDisabled={!mayTake}
          onPress={() => take(null)}
        >
          {t('counter.pay.unsure')}
        </Button>
        <TakeButton
          amount={amount}
          left={left}
          isBusy={isBusy}
          isDisabled={isTooLarge}
          words={t('counter.pay.seen')}
        />
      </div>
    </form>
  );
}

/** The code for `amount` rupiah, or why there is none; `onLess` offers the most that QRIS takes. */
function QrisCode(props: { cart: Cart; amount: number; onLess: (() => void) | null }) {
  const t = useTexts();
  const say = useProblemText();
  const { cart, onLess } = props;
  const { registerId } = cart;
  const amount = useSettled(props.amount);
  const code = useQuery(
    ask.qris.code.queryOptions({
      input: { registerId, amount: amount as never },
      enabled: amount > 0,
      // The number of the next receipt moves with every sale.
      staleTime: 0,
      gcTime: 0,
      retry: false,
    }),
  );
  useCodeOnDisplay(registerId, code.data && onLess === null ? amount : null, cart);
  if (onLess) {
    return (
      <div className="pay-code">
        <Notice
          tone="warn"
          heard
          actions={
            <Button onPress={onLess}>
              {t('counter.pay.most', { amount: formatRupiah(mostByQris) })}
            </Button>
          }
        >
          {t('counter.pay.tooLarge', { most: formatRupiah(mostByQris) })}
        </Notice>
      </div>
    );
  }
  if (code.isError) {
    const isNotSet = problemCode(code.error) === 'QRIS_NOT_SET';
    return (
      <div className="pay-code">
        <Notice tone={isNotSet ? 'info' : 'bad'} heard>
          {isNotSet ? t('counter.pay.noCode') : say(code.error)}
        </Notice>
      </div>
    );
  }
  if (!code.data) return <div className="pay-code">{amount > 0 && <Loading />}</div>;
  const { payload, mode, merchantName, receiptNumber } = code.data;
  return (
    <figure className="pay-code">
      <QrCode
        className="pay-qr"
        value={payload}
        label={t('counter.pay.codeLabel', { amount: formatRupiah(amount), name: merchantName })}
      />
      <figcaption>
        <strong>{merchantName}</strong>
        <span className="soft figures">
          {mode === 'static'
            ? t('counter.pay.typeIt', { amount: formatRupiah(amount) })
            : t('counter.pay.codeHolds', { number: receiptNumber })}
        </span>
      </figcaption>
    </figure>
  );
}

/** `value` once it stands still for a moment: typing an amount asks for no code at every digit. */
function useSettled(value: number): number {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 250);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
