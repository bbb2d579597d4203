import { useQuery } from '@tanstack/react-query';
import { Fragment, useEffect } from 'react';
import type { CompletedSale, Sale } from '../../contract/counter.ts';
import { formatQuantity, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { usePreferences } from '../preferences.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { Unseen } from '../sales/unseen.tsx';
import { openSales } from '../sales/sales-desk.ts';
import { setDesk, useDesk } from './desk.ts';
import { useCounterActions } from './use-counter-actions.ts';
import './done-panel.css';

/** The sale is in the books: the change to hand over, and what becomes of the receipt. */
export function DonePanel() {
  const t = useTexts();
  const sale = useDesk((desk) => desk.sale);
  const { printAgain, toSearch } = useCounterActions();
  const next = () => {
    setDesk({ view: 'shelf', sale: null });
    toSearch();
  };
  useEnter(next);
  const isPrinted = usePreferences((preferences) => preferences.printsReceipt);
  if (!sale) return null;
  const hasCash = sale.tenders.some(({ kind }) => kind === 'cash');
  const figure = hasCash ? sale.change : sale.total;
  return (
    <section className="done motif" aria-label={t('counter.done.label')}>
      <p className="done-mark">
        <Icon name="check" size={28} />
        {t('counter.done.label')}
      </p>
      <div className="done-change" role="status">
        <span>
          {hasCash
            ? sale.change > 0
              ? t('counter.done.change')
              : t('counter.done.exact')
            : t('counter.after.paid')}
        </span>
        <strong className={`figure-alone${figure >= 10_000_000 ? ' is-long' : ''}`}>
          {formatRupiah(figure)}
        </strong>
      </div>
      <dl className="done-sums">
        <dt>{t('counter.done.total')}</dt>
        <dd className="figures">{formatRupiah(sale.total)}</dd>
        {sale.rounding !== 0 && (
          <>
            <dt>{t('counter.after.rounding')}</dt>
            <dd className="figures">{formatRupiah(sale.rounding)}</dd>
          </>
        )}
        <Tenders sale={sale} />
        <dt>{t('counter.receipt.title')}</dt>
        <dd className="figures">{sale.receiptNumber}</dd>
      </dl>
      <Waiting sale={sale} />
      {sale.belowZero.length > 0 && (
        <Notice tone="warn">
          {t('counter.after.belowZero', {
            goods: sale.belowZero
              .map(({ name, onHand }) => `${name} (${formatQuantity(onHand)})`)
              .join(', '),
          })}
        </Notice>
      )}
      <PrintOutcome sale={sale} />
      <div className="done-keys">
        <Button size="sale" icon="printer" shortcut="F10" onPress={() => void printAgain(sale.id)}>
          {isPrinted ? t('counter.done.again') : t('counter.after.print')}
        </Button>
        <Button
          size="sale"
          icon="chat"
          onPress={() => openSales({ at: 'sale', saleId: sale.id, paper: 'share' })}
        >
          {t('counter.after.whatsapp')}
        </Button>
        <Button
          size="sale"
          icon="receipt"
          onPress={() => openSales({ at: 'sale', saleId: sale.id })}
        >
          {t('counter.done.view')}
        </Button>
        <Button kind="main" size="sale" icon="right" shortcut="Enter" onPress={next}>
          {t('counter.done.next')}
        </Button>
      </div>
      <p className="soft">
        {t('counter.done.hint')} {t('counter.after.wrong')}
      </p>
    </section>
  );
}

/** How it was paid: what was handed over, or each part by its name. */
function Tenders({ sale }: { sale: CompletedSale }) {
  const t = useTexts();
  const [only, ...others] = sale.tenders;
  if (only?.kind === 'cash' && others.length === 0) {
    return (
      <>
        <dt>{t('counter.done.received')}</dt>
        <dd className="figures">{formatRupiah(sale.tendered)}</dd>
      </>
    );
  }
  return sale.tenders.map(({ position, kind, tendered }) => (
    <Fragment key={position}>
      <dt>{t(`counter.pay.kind.${kind}`)}</dt>
      <dd className="figures">{formatRupiah(tendered)}</dd>
    </Fragment>
  ));
}

/** QRIS payments that nobody has seen arrive yet; they can be confirmed here, or later. */
function Waiting({ sale }: { sale: CompletedSale }) {
  const isWaiting = sale.tenders.some(({ confirmed }) => !confirmed);
  const detail = useQuery(
    ask.counter.sale.queryOptions({ input: { id: sale.id }, enabled: isWaiting }),
  );
  return detail.data ? <Unseen sale={detail.data} /> : null;
}

function PrintOutcome({ sale }: { sale: Sale }) {
  const t = useTexts();
  const jobs = useQuery(ask.printing.jobs.queryOptions({ input: { limit: 20 } }));
  const job = jobs.data?.find((one) => one.saleId === sale.id);
  if (!job) return null;
  if (job.failure && job.state !== 'printed') {
    const reason = t(`common.printFailures.${job.failure}`);
    return (
      <Notice tone="bad" heard>
        {t('counter.done.notPrinted', { reason })}
      </Notice>
    );
  }
  const isPrinted = job.state === 'printed';
  return (
    <p className="done-print soft" role="status">
      <Icon name="printer" />
      {isPrinted ? t('counter.done.printed') : t('counter.done.printing')}
    </p>
  );
}

function useEnter(act: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { drawer } = useDesk.getState();
      const isFree = document.activeElement === document.body && !drawer;
      if (event.key === 'Enter' && !event.repeat && !event.defaultPrevented && isFree) act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
