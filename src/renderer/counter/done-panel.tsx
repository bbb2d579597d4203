import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Sale } from '../../contract/counter.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
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
  if (!sale) return null;
  return (
    <section className="done motif" aria-label={t('counter.done.label')}>
      <p className="done-mark">
        <Icon name="check" size={28} />
        {t('counter.done.label')}
      </p>
      <div className="done-change" role="status">
        <span>{sale.change > 0 ? t('counter.done.change') : t('counter.done.exact')}</span>
        <strong className={`figure-alone${sale.change >= 10_000_000 ? ' is-long' : ''}`}>
          {formatRupiah(sale.change)}
        </strong>
      </div>
      <dl className="done-sums">
        <dt>{t('counter.done.total')}</dt>
        <dd className="figures">{formatRupiah(sale.total)}</dd>
        <dt>{t('counter.done.received')}</dt>
        <dd className="figures">{formatRupiah(sale.tendered)}</dd>
        <dt>{t('counter.receipt.title')}</dt>
        <dd className="figures">{sale.receiptNumber}</dd>
      </dl>
      <PrintOutcome sale={sale} />
      <div className="done-keys">
        <Button size="sale" icon="printer" shortcut="F10" onPress={() => void printAgain(sale.id)}>
          {t('counter.done.again')}
        </Button>
        <Button size="sale" icon="receipt" onPress={() => setDesk({ receiptOf: sale.id })}>
          {t('counter.done.view')}
        </Button>
        <Button kind="main" size="sale" icon="right" shortcut="Enter" onPress={next}>
          {t('counter.done.next')}
        </Button>
      </div>
      <p className="soft">{t('counter.done.hint')}</p>
    </section>
  );
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
      const { drawer, receiptOf } = useDesk.getState();
      const isFree = document.activeElement === document.body && !drawer && !receiptOf;
      if (event.key === 'Enter' && !event.repeat && !event.defaultPrevented && isFree) act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
