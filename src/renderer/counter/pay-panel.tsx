import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { changeFor, likelyCash } from '../../domain/cash.ts';
import { formatAmount, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { figuresField } from '../scanner/use-scanner.ts';
import { Button } from '../ui/button.tsx';
import { afterKey, NumberPad } from '../ui/number-pad.tsx';
import { readRupiah, rupiahDigits } from './amounts.ts';
import { setCash, useCash } from './cash.ts';
import { setDesk, useDesk } from './desk.ts';
import { useCounter, useOpenCart } from './till-context.tsx';
import { cashFieldId } from './use-counter-scanner.ts';
import './pay-panel.css';

/** Cash: what was handed over, by touch or by key, and what goes back. */
export function PayPanel() {
  const t = useTexts();
  const { till } = useCounter();
  const cart = useOpenCart();
  const digits = useCash((cash) => cash.digits);
  const isBusy = useDesk((desk) => desk.pending > 0);
  const field = useRef<HTMLInputElement>(null);
  const tendered = readRupiah(digits);
  const change = tendered === null ? null : changeFor(cart.total, tendered);
  const likely = likelyCash(cart.total);
  const mayComplete = change !== null && cart.lines.length > 0 && !isBusy;

  useEffect(() => field.current?.focus(), []);

  const take = (amount: number) => {
    setCash(String(amount));
    field.current?.focus();
  };

  const complete = () => {
    if (tendered !== null && mayComplete) till.complete(cart, tendered);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const note = event.altKey ? likely[Number(event.key) - 1] : undefined;
    if (note !== undefined) take(note);
    else if (event.key === 'Enter' && event.target === field.current) complete();
    else return;
    event.preventDefault();
  };

  return (
    <section className="pay" aria-label={t('counter.pay.label')} onKeyDown={onKeyDown}>
      <header className="pay-head">
        <Button kind="quiet" icon="left" shortcut="Esc" onPress={() => setDesk({ view: 'shelf' })}>
          {t('counter.pay.cancel')}
        </Button>
        <p className="pay-total">
          {t('counter.pay.total')}{' '}
          <strong className="figure-alone">{formatRupiah(cart.total)}</strong>
        </p>
      </header>
      <div className="pay-sum">
        <label className="pay-received" htmlFor={cashFieldId}>
          {t('counter.pay.received')}
        </label>
        <div className="pay-field">
          <span aria-hidden="true">Rp</span>
          <input
            id={cashFieldId}
            ref={field}
            {...figuresField}
            className="figure-alone"
            type="text"
            inputMode="none"
            autoComplete="off"
            placeholder="0"
            value={digits === '' ? '' : formatAmount(Number(digits))}
            onChange={(event) => setCash(rupiahDigits(event.target.value))}
          />
        </div>
        <ChangeLine total={cart.total} tendered={tendered} />
      </div>
      <div className="pay-keys">
        <div className="pay-notes" role="group" aria-label={t('counter.pay.likely')}>
          <Button size="sale" icon="check" shortcut="F8" onPress={() => take(cart.total)}>
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
            setCash(rupiahDigits(afterKey(digits, key)));
            field.current?.focus();
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
    </section>
  );
}

function ChangeLine({ total, tendered }: { total: number; tendered: number | null }) {
  const t = useTexts();
  const change = tendered === null ? null : changeFor(total, tendered);
  const isShort = tendered !== null && change === null;
  return (
    <p className={`pay-change${isShort ? ' is-short' : ''}`} role="status">
      <span>{isShort ? t('counter.pay.missing') : t('counter.pay.change')}</span>
      <strong className="figure-alone">
        {isShort ? formatRupiah(total - tendered) : change === null ? '—' : formatRupiah(change)}
      </strong>
    </p>
  );
}
