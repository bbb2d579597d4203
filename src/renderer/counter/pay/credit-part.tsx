import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readCreditCode } from '../../../domain/credit-code.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { useProblemText } from '../../problem.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { rupiahDigits } from '../amounts.ts';
import { useScanSink } from '../scan-sink.ts';
import { AmountField } from './amount-field.tsx';
import type { PayProps } from './pay-context.ts';
import { setPay, usePay } from './pay-desk.ts';
import { TakeButton } from './take-button.tsx';
import { useAmount } from './use-amount.ts';

/** Store credit: the code of its note is scanned or typed, and says what it still holds. */
export function CreditPart({ sums, isBusy, onPay }: PayProps) {
  const t = useTexts();
  const say = useProblemText();
  const { digits, reference, taken } = usePay();
  const [asked, setAsked] = useState('');
  const { left } = sums;
  const found = useQuery(
    ask.credits.find.queryOptions({
      input: { code: asked },
      enabled: asked !== '',
      staleTime: 0,
      retry: false,
    }),
  );
  const credit = asked === '' ? undefined : found.data;
  const used = taken
    .filter((one) => one.kind === 'credit' && one.code === credit?.code)
    .reduce((sum, one) => sum + (one.kind === 'credit' ? one.amount : 0), 0);
  const balance = (credit?.balance ?? 0) - used;
  const { amount } = useAmount(Math.min(balance, left), left);
  const isShort = credit !== undefined && amount > balance;

  useScanSink((code) => {
    if (!looksLikeCredit(code)) return false;
    setPay({ reference: code });
    setAsked(code);
    return true;
  });

  const pay = () => {
    if (!credit) setAsked(reference.trim());
    else if (!isBusy && !isShort && amount > 0 && amount <= left) {
      onPay({ kind: 'credit', amount, code: credit.code });
    }
  };
  const failed = found.isError && asked !== '' && !found.isFetching;

  return (
    <form
      className="pay-part"
      onSubmit={(event) => {
        event.preventDefault();
        pay();
      }}
    >
      <div className="pay-sides">
        <div className="pay-side">
          <TextField
            autoFocus
            label={t('counter.pay.creditCode')}
            hint={t('counter.pay.creditHint')}
            problem={failed ? say(found.error) : null}
            isFigures
            maxLength={40}
            value={reference}
            onChange={(text) => {
              setPay({ reference: text });
              setAsked('');
            }}
          />
          {credit ? (
            <>
              <p className="pay-fact">
                {t('counter.pay.creditHolds')}{' '}
                <strong className="figures">{formatRupiah(balance)}</strong>
              </p>
              <div className="pay-sum">
                <AmountField
                  id="counter-amount"
                  label={t('counter.pay.amountBy.credit')}
                  whole={Math.min(balance, left)}
                  onEnter={pay}
                />
              </div>
              {isShort && (
                <p className="pay-problem-words">
                  {t('counter.pay.creditShort', { balance: formatRupiah(balance) })}
                </p>
              )}
            </>
          ) : (
            <Button
              size="sale"
              icon="search"
              isDisabled={reference.trim() === ''}
              isPending={found.isFetching && asked !== ''}
              type="submit"
            >
              {t('counter.pay.creditFind')}
            </Button>
          )}
        </div>
        <NumberPad
          extra="000"
          onKey={(key) => setPay({ digits: rupiahDigits(afterKey(digits, key)) })}
        />
      </div>
      <div className="pay-done">
        <TakeButton amount={amount} left={left} isBusy={isBusy} isDisabled={!credit || isShort} />
      </div>
    </form>
  );
}

/** Any other eight characters are more likely goods. */
function looksLikeCredit(code: string): boolean {
  return /^\s*KT/i.test(code) && readCreditCode(code) !== null;
}
