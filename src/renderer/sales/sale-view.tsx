import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { SaleDetail } from '../../contract/counter.ts';
import type { Refundable } from '../../contract/refunds.ts';
import { clockTime } from '../../domain/business-day.ts';
import { ReceiptView } from '../counter/receipt-view.tsx';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useMoments } from '../office/shared/zone.ts';
import { ask } from '../queries.ts';
import { Failed, Loading } from '../ui/states.tsx';
import { PaperPanel } from './paper-panel.tsx';
import { SaleActions } from './sale-actions.tsx';
import { SaleLines } from './sale-lines.tsx';
import { SaleRefunds } from './sale-refunds.tsx';
import { SaleSums } from './sale-sums.tsx';
import type { Paper } from './sales-place.tsx';
import { Unseen } from './unseen.tsx';

/** One sale: what was sold and paid, what came back, its receipt, and what can be done about it. */
export function SaleView({ saleId, paper }: { saleId: string; paper: Paper | null }) {
  const sale = useQuery(ask.counter.sale.queryOptions({ input: { id: saleId } }));
  const refundable = useQuery(ask.refunds.forSale.queryOptions({ input: { saleId } }));
  const receipt = useQuery(ask.printing.receipt.queryOptions({ input: { saleId } }));
  const error = sale.error ?? refundable.error ?? receipt.error;
  if (sale.data && refundable.data && receipt.data) {
    return (
      <div className="sale">
        <div className="sale-top">
          <Head sale={sale.data} refundable={refundable.data} />
          <Unseen sale={sale.data} />
          <SaleActions sale={sale.data} refundable={refundable.data} paper={paper} />
        </div>
        <div className="sale-facts">
          {paper && <PaperPanel key={paper} paper={paper} sale={sale.data} />}
          <SaleRefunds refunds={refundable.data.refunds} />
          <SaleLines sale={sale.data} refundable={refundable.data} />
          <SaleSums sale={sale.data} />
        </div>
        <div className="sale-receipt">
          <ReceiptView receipt={receipt.data} />
        </div>
      </div>
    );
  }
  if (error) {
    const again = () => void Promise.all([sale.refetch(), refundable.refetch(), receipt.refetch()]);
    return <Failed error={error} onRetry={again} />;
  }
  return <Loading />;
}

function Head({ sale, refundable }: { sale: SaleDetail; refundable: Refundable }) {
  const t = useTexts();
  const { zone, day } = useMoments();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), [sale.id]);
  const isVoid = refundable.refunds.some(({ kind }) => kind === 'void');
  const isAllBack = refundable.lines.every(({ left }) => left === 0);
  const state = isVoid ? t('sales.sale.voided') : isAllBack ? t('sales.sale.allBack') : null;
  return (
    <header className="sale-head">
      <h2 ref={title} tabIndex={-1} className="figures">
        {sale.receiptNumber}
      </h2>
      <strong className={`sale-sum figure-alone${state ? ' is-gone' : ''}`}>
        {formatRupiah(sale.total + sale.rounding)}
      </strong>
      <p className="soft">
        {t('sales.sale.by', {
          day: day(sale.at),
          time: clockTime(sale.at, zone),
          cashier: sale.cashier,
        })}
      </p>
      {sale.member && <p className="soft">{t('sales.sale.member', { ...sale.member })}</p>}
      {state && <p className="sales-mark sale-state">{state}</p>}
    </header>
  );
}
