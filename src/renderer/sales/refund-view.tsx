import { useQuery } from '@tanstack/react-query';
import type { RefundDetail } from '../../contract/refunds.ts';
import { clockTime } from '../../domain/business-day.ts';
import { shop } from '../client.ts';
import { ReceiptView } from '../counter/receipt-view.tsx';
import { formatMeasure, formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { useAct } from '../office/shared/use-act.ts';
import { useMoments } from '../office/shared/zone.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { showToast } from '../ui/toasts.tsx';
import { CreditNote } from './credit-note.tsx';
import { isByHand, PayoutParts } from './payout-parts.tsx';
import { useSalesGround } from './sales-place.tsx';
import { StepFrame } from './step-frame.tsx';

/** A refund: what came back and how the money went. Just made, it says what to hand over. */
export function RefundView({ refundId, isNew }: { refundId: string; isNew: boolean }) {
  const refund = useQuery(ask.refunds.get.queryOptions({ input: { id: refundId } }));
  const receipt = useQuery(ask.printing.refundReceipt.queryOptions({ input: { refundId } }));
  if (refund.data) {
    return (
      <div className="sale">
        <Refund refund={refund.data} isNew={isNew} />
        <div className="sale-receipt">
          {receipt.data ? <ReceiptView receipt={receipt.data} /> : <Loading />}
        </div>
      </div>
    );
  }
  if (refund.isError) return <Failed error={refund.error} onRetry={() => void refund.refetch()} />;
  return <Loading />;
}

function Refund({ refund, isNew }: { refund: RefundDetail; isNew: boolean }) {
  const t = useTexts();
  const act = useAct();
  const { go } = useSalesGround();
  const { zone, day } = useMoments();
  const { refundNumber: number, kind, saleId, payouts, credit } = refund;
  const cash = payouts
    .filter((part) => part.kind === 'cash' && part.received)
    .reduce((sum, part) => sum + part.amount, 0);
  const given = payouts.filter(({ received }) => received);
  const isAllCash = given.length > 0 && given.every((part) => part.kind === 'cash');
  const reprint = async () => {
    const job = await act.run((key) => shop.printing.reprintRefund({ key, refundId: refund.id }));
    if (job) showToast({ tone: 'good', words: t('sales.refund.copySent', { number }) });
  };
  return (
    <StepFrame
      hasFocus={isNew}
      title={isNew ? t(kind === 'void' ? 'sales.refund.doneVoid' : 'sales.refund.done') : number}
      lead={isNew ? `${number} · ${t('sales.refund.printed')}` : t(`sales.refund.kind.${kind}`)}
      foot={
        <div className="refund-keys">
          <Button icon="printer" isDisabled={act.isBusy} onPress={() => void reprint()}>
            {t('sales.refund.copy')}
          </Button>
          {saleId !== null && (
            <Button icon="receipt" onPress={() => go({ at: 'sale', saleId })}>
              {t('sales.refund.openSale')}
            </Button>
          )}
          {isNew && (
            <Button kind="main" icon="check" autoFocus onPress={() => go({ at: 'list' })}>
              {t('sales.refund.next')}
            </Button>
          )}
        </div>
      }
    >
      <div className={`refund-sum${isNew ? ' is-new' : ''}`} role="status">
        {isNew && <Icon name="check" size={28} />}
        <span>{isAllCash && isNew ? t('sales.refund.giveCash') : t('sales.refund.sum')}</span>
        <strong className="figure-alone">
          {formatRupiah(isAllCash && isNew ? cash : refund.payout)}
        </strong>
      </div>
      {payouts.length > 0 && !isAllCash && <PayoutParts parts={payouts} />}
      {isNew && payouts.some(isByHand) && <p className="soft">{t('sales.refund.byHand')}</p>}
      {credit && <CreditNote code={credit.code} amount={credit.amount} />}
      <section>
        <h3 className="sale-part">{t('sales.refund.lines')}</h3>
        <ul className="sale-lines" aria-label={t('sales.refund.lines')}>
          {refund.lines.map((line, index) => (
            // The lines of a refund never move, so their places identify them.
            <li key={index}>
              <span className="sale-amount figures">
                {formatMeasure(line.quantity, line.unit, t(`common.units.${line.unit}`))} ×
              </span>
              <span className="sales-words">
                <strong>{line.name}</strong>
                <span className="soft">
                  {t(line.restocked ? 'sales.refund.restocked' : 'sales.refund.writtenOff')}
                </span>
              </span>
              <strong className="figures">{formatRupiah(line.total)}</strong>
            </li>
          ))}
        </ul>
      </section>
      <p className="soft">
        {[
          refund.receiptNumber === null
            ? t('sales.refund.noReceipt')
            : t('sales.refund.fromSale', { number: refund.receiptNumber }),
          `${t('sales.refund.reason')}: ${refund.reason}`,
          `${day(refund.at)}, ${clockTime(refund.at, zone)}`,
          refund.cashier,
          refund.approvedBy ? t('sales.refund.approvedBy', { name: refund.approvedBy }) : '',
        ]
          .filter((word) => word !== '')
          .join(' · ')}
      </p>
    </StepFrame>
  );
}
