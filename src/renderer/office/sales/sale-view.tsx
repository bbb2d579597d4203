import { useQuery } from '@tanstack/react-query';
import type { SaleDetail } from '../../../contract/counter.ts';
import { clockTime } from '../../../domain/business-day.ts';
import { shop } from '../../client.ts';
import { ReceiptView } from '../../counter/receipt-view.tsx';
import { formatMeasure, formatRupiah } from '../../format.ts';
import { useTexts } from '../../i18n/index.ts';
import { ask } from '../../queries.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/page.tsx';
import { Failed, Loading } from '../../ui/states.tsx';
import { showToast } from '../../ui/toasts.tsx';
import { useAct } from '../shared/use-act.ts';
import { useMoments } from '../shared/zone.ts';

/** One sale: what was sold, whose it was, and the receipt as it prints. */
export function SaleView({ id }: { id: string }) {
  const sale = useQuery(ask.counter.sale.queryOptions({ input: { id } }));
  const receipt = useQuery(ask.printing.receipt.queryOptions({ input: { saleId: id } }));
  const error = sale.error ?? receipt.error;
  if (error) {
    return (
      <Failed
        error={error}
        onRetry={() => {
          void sale.refetch();
          void receipt.refetch();
        }}
      />
    );
  }
  if (!sale.data || !receipt.data) return <Loading />;
  return (
    <>
      <Facts sale={sale.data} />
      <div className="sale-receipt">
        <ReceiptView receipt={receipt.data} />
      </div>
    </>
  );
}

function Facts({ sale }: { sale: SaleDetail }) {
  const t = useTexts();
  const act = useAct();
  const { zone, day } = useMoments();
  const reprint = async () => {
    const job = await act.run((key) => shop.printing.reprint({ key, saleId: sale.id }));
    if (!job) return;
    showToast({
      tone: 'info',
      words: t('counter.done.copySent', { number: sale.receiptNumber }),
    });
  };
  return (
    <Card
      title={sale.receiptNumber}
      actions={
        <Button kind="main" icon="printer" isDisabled={act.isBusy} onPress={() => void reprint()}>
          {t('counter.sales.reprint')}
        </Button>
      }
    >
      <p className="sale-sum figure-alone">{formatRupiah(sale.total)}</p>
      <p className="soft">
        {day(sale.at)}, {clockTime(sale.at, zone)} · {sale.cashier}
      </p>
      <ul className="sale-lines" aria-label={t('office.sales.lines')}>
        {sale.lines.map((line, index) => (
          // The lines of a sale never move, so their places identify them.
          <li key={index}>
            <span className="sale-amount figures">
              {formatMeasure(line.quantity, line.unit, t(`common.units.${line.unit}`))} ×
            </span>
            <span className="sale-words">
              <strong>{line.name}</strong>
              {line.producer && (
                <span className="soft">
                  {t('office.sales.share', {
                    producer: line.producer,
                    amount: formatRupiah(line.producerShare),
                  })}
                </span>
              )}
            </span>
            <strong className="figures">{formatRupiah(line.total)}</strong>
          </li>
        ))}
      </ul>
      <dl className="sale-paid">
        <div>
          <dt>{t('counter.done.received')}</dt>
          <dd className="figures">{formatRupiah(sale.tendered)}</dd>
        </div>
        <div>
          <dt>{t('counter.done.change')}</dt>
          <dd className="figures">{formatRupiah(sale.change)}</dd>
        </div>
        {sale.discount > 0 && (
          <div>
            <dt>{t('counter.cart.discount')}</dt>
            <dd className="figures">{formatRupiah(sale.discount)}</dd>
          </div>
        )}
      </dl>
    </Card>
  );
}
