import { useQuery } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { GivenTender } from '../../../contract/counter.ts';
import { rupiah } from '../../../domain/money.ts';
import type { TenderKind } from '../../../domain/tenders/tenders.ts';
import { formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { usePreferences } from '../../preferences.ts';
import { ask } from '../../queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Shortcut } from '../../ui/shortcut.tsx';
import { Switch } from '../../ui/switch.tsx';
import { readRupiah } from '../amounts.ts';
import { setDesk, useDesk } from '../desk.ts';
import { useCounter, useOpenCart } from '../till-context.tsx';
import { AccountPart } from './account-part.tsx';
import { CashPart } from './cash-part.tsx';
import { CreditPart } from './credit-part.tsx';
import { payKinds } from './kinds.ts';
import type { PayProps } from './pay-context.ts';
import { choosePay, dropPart, takePart, usePay } from './pay-desk.ts';
import { paySums, putDown, settled } from './pay-sums.ts';
import { QrisPart } from './qris-part.tsx';
import { ReferencePart } from './reference-part.tsx';
import './pay-panel.css';

/** Takes the payment: one way or several, each part removable until the sale is booked. */
export function PayPanel() {
  const t = useTexts();
  const { till } = useCounter();
  const cart = useOpenCart();
  const { kind, taken, digits } = usePay();
  const isBusy = useDesk((desk) => desk.pending > 0);
  const problem = useDesk((desk) => desk.problem);
  const prints = usePreferences((preferences) => preferences.printsReceipt);
  const settings = useQuery(ask.settings.counter.queryOptions({ input: {} }));
  const step = settings.data?.cashStep ?? 0;
  const sums = paySums(cart.total, taken, step);
  const isPaid = taken.length > 0 && sums.left === 0;

  const book = (tenders: readonly GivenTender[]) =>
    till.complete(cart, tenders, prints ? 'print' : 'none');

  const onPay = (tender: GivenTender) => {
    const all = putDown(tender) > 0 ? [...taken, tender] : taken;
    const settlement = settled(cart.total, all, step);
    if (settlement.ok) book(all);
    else if (settlement.problem === 'SHORT' && tender.kind !== 'cash') takePart(tender);
    else {
      const words = t('counter.pay.tooMuch', { left: formatRupiah(sums.left) });
      setDesk({ problem: { words, at: Date.now() } });
    }
  };

  const choose = (next: TenderKind) => {
    const cash = kind === 'cash' ? (readRupiah(digits) ?? 0) : 0;
    const part = cash > 0 && cash < sums.inCash;
    choosePay(next, part ? { kind: 'cash', tendered: rupiah(cash) } : null);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey) return;
    const chosen = payKinds.find(({ letter }) => letter === event.key.toUpperCase());
    if (!chosen) return;
    event.preventDefault();
    choose(chosen.kind);
  };

  const props: PayProps = { cart, sums, isBusy, onPay };
  return (
    <section className="pay" aria-label={t('counter.pay.label')} onKeyDown={onKeyDown}>
      <header className="pay-head">
        <Button kind="quiet" icon="left" shortcut="Esc" onPress={() => setDesk({ view: 'shelf' })}>
          {t('counter.pay.cancel')}
        </Button>
        <Switch isOn={prints} onChange={(on) => usePreferences.setState({ printsReceipt: on })}>
          {t('counter.pay.prints')}
        </Switch>
        <p className="pay-total">
          {taken.length > 0 ? t('counter.pay.left') : t('counter.pay.total')}{' '}
          <strong className={`figure-alone${taken.length > 0 ? ' is-left' : ''}`}>
            {formatRupiah(taken.length > 0 ? sums.left : cart.total)}
          </strong>
        </p>
      </header>
      {taken.length > 0 && <Taken taken={taken} total={cart.total} />}
      <div className="pay-kinds" role="group" aria-label={t('counter.pay.kinds')}>
        {payKinds.map(({ kind: one, icon, letter }) => (
          <AriaButton
            key={one}
            className={`pay-kind${one === kind ? ' is-chosen' : ''}`}
            aria-pressed={one === kind}
            preventFocusOnPress
            onPress={() => choose(one)}
          >
            <Icon name={icon} />
            <span>{t(`counter.pay.kind.${one}`)}</span>
            <Shortcut keys={`Alt+${letter}`} />
          </AriaButton>
        ))}
      </div>
      {problem && (
        <Notice
          tone="bad"
          heard
          actions={
            <IconButton
              icon="close"
              label={t('common.close')}
              onPress={() => setDesk({ problem: null })}
            />
          }
        >
          {problem.words}
        </Notice>
      )}
      {isPaid ? (
        <AllTaken isBusy={isBusy} onBook={() => onPay(nothing)} />
      ) : (
        <Part kind={kind} {...props} />
      )}
    </section>
  );
}

const nothing: GivenTender = { kind: 'cash', tendered: rupiah(0) };

function Part({ kind, ...props }: PayProps & { kind: TenderKind }) {
  switch (kind) {
    case 'cash':
      return <CashPart {...props} />;
    case 'qris':
      return <QrisPart {...props} />;
    case 'transfer':
    case 'card':
      return <ReferencePart key={kind} kind={kind} {...props} />;
    case 'credit':
      return <CreditPart {...props} />;
    case 'account':
      return <AccountPart {...props} />;
  }
}

function Taken({ taken, total }: { taken: readonly GivenTender[]; total: number }) {
  const t = useTexts();
  return (
    <ul className="pay-taken" aria-label={t('counter.pay.taken')}>
      <li className="pay-taken-total soft">
        {t('counter.pay.total')} <strong className="figures">{formatRupiah(total)}</strong>
      </li>
      {taken.map((tender, index) => {
        const name = t(`counter.pay.kind.${tender.kind}`);
        const amount = formatRupiah(putDown(tender));
        return (
          // The same kind may stand there twice; parts are only added at the end.
          <li key={`${index} ${tender.kind}`} className="pay-taken-part">
            <Icon name="check" size={18} />
            <span>
              {name} <strong className="figures">{amount}</strong>
            </span>
            <IconButton
              icon="close"
              label={t('counter.pay.drop', { name, amount })}
              onPress={() => dropPart(tender)}
            />
          </li>
        );
      })}
    </ul>
  );
}

/** The parts pay all of it by themselves, as after goods were taken out again. */
function AllTaken({ isBusy, onBook }: { isBusy: boolean; onBook: () => void }) {
  const t = useTexts();
  return (
    <div className="pay-done">
      <Button
        kind="main"
        size="sale"
        icon="check"
        wide
        autoFocus
        isDisabled={isBusy}
        onPress={onBook}
      >
        {isBusy ? t('counter.pay.completing') : t('counter.pay.complete')}
      </Button>
    </div>
  );
}
