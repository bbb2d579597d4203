import type { KeyboardEvent } from 'react';
import { rupiah } from '../../../domain/money.ts';
import { changeFor, likelyCash } from '../../../domain/cash.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { Button } from '../../ui/button.tsx';
import { afterKey, NumberPad } from '../../ui/number-pad.tsx';
import { readRupiah, rupiahDigits } from '../amounts.ts';
import { cashFieldId } from '../use-counter-scanner.ts';
import { AmountField } from './amount-field.tsx';
import type { PayProps } from './pay-context.ts';
import { setPay, usePay } from './pay-desk.ts';

/** What was handed over, by touch or by key, and what goes back. */
export function CashPart({ cart, sums, isBusy, onPay }: PayProps) {
  const t = useTexts();
  const digits = usePay((pay) => pay.digits);
  const due = sums.inCash;
  const tendered = readRupiah(digits);
  const change = tendered === null ? (due === 0 ? 0 : null) : changeFor(due, tendered);
  const likely = likelyCash(due, 4);
  const mayComplete = change !== null && cart.lines.length > 0 && !isBusy;

  const focusField = () => document.getElementById(cashFieldId)?.focus();
  const take = (amount: number) => {
    setPay({ digits: String(amount) });
    focusField();
  };
  const complete = () => {
    if (mayComplete) onPay({ kind: 'cash', tendered: rupiah(tendered ?? 0) });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const note = event.altKey ? likely[Number(event.key) - 1] : undefined;
    if (note === undefined) return;
    event.preventDefault();
    take(note);
  };

  return (
    <div
      className="pay-part"
      role="group"
      aria-label={t('counter.pay.kind.cash')}
      onKeyDown={onKeyDown}
    >
      <div className="pay-sum">
        <AmountField
          id={cashFieldId}
          label={t('counter.pay.received')}
          whole={null}
          hasFocus
          onEnter={complete}
        />
        <ChangeLine due={due} tendered={tendered} />
        {sums.rounding !== 0 && (
          <p className="pay-rounding soft">
            {t('counter.pay.rounded', {
              due: formatRupiah(due),
              by: `${sums.rounding > 0 ? '+' : ''}${formatRupiah(sums.rounding)}`,
            })}
          </p>
        )}
      </div>
      <div className="pay-keys">
        <div className="pay-notes" role="group" aria-label={t('counter.pay.likely')}>
          <Button size="sale" icon="check" shortcut="F8" onPress={() => take(due)}>
            {t('counter.pay.exact')}
          </Button>
          {likely.map((amount, index) => (
            <Button
              key={amount}
              size="sale"
              shortcut={`Alt+${index + 1}`}
              onPress={() => take(amount)}
            >
              <span className="figures">{formatRupiah(amount)}</span>
            </Button>
          ))}
        </div>
        <NumberPad
          extra="000"
          onKey={(key) => {
            setPay({ digits: rupiahDigits(afterKey(digits, key)) });
            focusField();
          }}
        />
      </div>
      <div className="pay-done">
        <Button
          kind="main"
          size="sale"
          icon="check"
          shortcut="Enter"
          wide
          isDisabled={!mayComplete}
          onPress={complete}
        >
          {isBusy ? t('counter.pay.completing') : t('counter.pay.complete')}
        </Button>
      </div>
    </div>
  );
}

function ChangeLine({ due, tendered }: { due: number; tendered: number | null }) {
  const t = useTexts();
  const change = tendered === null ? null : changeFor(due, tendered);
  const isShort = tendered !== null && change === null;
  return (
    <p className={`pay-change${isShort ? ' is-short' : ''}`} role="status">
      <span>{isShort ? t('counter.pay.missing') : t('counter.pay.change')}</span>
      <strong className="figure-alone">
        {isShort ? formatRupiah(due - tendered) : change === null ? '—' : formatRupiah(change)}
      </strong>
      {isShort && <span className="pay-hint">{t('counter.pay.missingHint')}</span>}
    </p>
  );
}
