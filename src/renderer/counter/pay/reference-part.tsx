import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { TextField } from '../../ui/field.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { Notice } from '../../ui/notice.tsx';
import { rupiahDigits } from '../amounts.ts';
import { AmountField } from './amount-field.tsx';
import type { PayProps } from './pay-context.ts';
import { setPay, usePay } from './pay-desk.ts';
import { TakeButton } from './take-button.tsx';
import { useAmount } from './use-amount.ts';

/** A bank transfer, or a card on a terminal of its own: its amount and what proves it. */
export function ReferencePart({
  kind,
  sums,
  isBusy,
  onPay,
}: PayProps & { kind: 'transfer' | 'card' }) {
  const t = useTexts();
  const { digits, reference } = usePay();
  const { left } = sums;
  const { amount, isTooMuch } = useAmount(left, left);
  const pay = () => {
    if (!isBusy && amount > 0 && amount <= left) {
      onPay({ kind, amount, reference: reference.trim() });
    }
  };
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
          <div className="pay-sum">
            <AmountField
              id="counter-amount"
              label={t(`counter.pay.amountBy.${kind}`)}
              whole={left}
              onEnter={pay}
            />
          </div>
          {isTooMuch && (
            <Notice tone="warn">{t('counter.pay.tooMuch', { left: formatRupiah(left) })}</Notice>
          )}
          <TextField
            autoFocus
            label={t(`counter.pay.referenceOf.${kind}`)}
            hint={t(`counter.pay.referenceHint.${kind}`)}
            mayBeEmpty
            isFigures
            maxLength={80}
            value={reference}
            onChange={(text) => setPay({ reference: text })}
          />
        </div>
        <NumberPad
          extra="000"
          onKey={(key) => setPay({ digits: rupiahDigits(afterKey(digits, key)) })}
        />
      </div>
      <div className="pay-done">
        <TakeButton amount={amount} left={left} isBusy={isBusy} />
      </div>
    </form>
  );
}
