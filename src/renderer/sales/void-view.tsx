import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Refundable } from '../../contract/refunds.ts';
import { shop } from '../client.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { ask } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { isByHand, PayoutParts } from './payout-parts.tsx';
import { noReason, ReasonField, reasonText } from './reason-field.tsx';
import { keepRefund } from './return-view.tsx';
import { useSalesGround } from './sales-place.tsx';
import { StepFrame, StepSum } from './step-frame.tsx';
import { UnseenChoice } from './unseen-choice.tsx';
import { usePreview } from './use-preview.ts';
import { useSend } from './use-send.ts';

/** Takes back a whole sale of the shift that is open. */
export function VoidView({ saleId }: { saleId: string }) {
  const refundable = useQuery(ask.refunds.forSale.queryOptions({ input: { saleId } }));
  if (refundable.data) return <Void refundable={refundable.data} />;
  if (refundable.isError) {
    return <Failed error={refundable.error} onRetry={() => void refundable.refetch()} />;
  }
  return <Loading />;
}

function Void({ refundable }: { refundable: Refundable }) {
  const t = useTexts();
  const { go, registerId } = useSalesGround();
  const send = useSend();
  const { saleId, receiptNumber: number, lines, tenders } = refundable;
  const [reason, setReason] = useState(noReason);
  const [reference, setReference] = useState('');
  const [notReceived, setNotReceived] = useState(false);
  const waiting = tenders.filter(({ confirmed, holds }) => !confirmed && holds > 0);
  const isBlocked = waiting.length > 0 && !notReceived;
  const left = lines
    .filter((line) => line.left > 0)
    .map(({ position, left: quantity }) => ({ position, quantity }));
  const preview = usePreview({
    saleId,
    lines: left,
    payout: 'tenders',
    notReceived,
    isOn: left.length > 0 && !isBlocked,
  });
  const parts = preview.data?.parts ?? [];
  const given = parts
    .filter(({ received }) => received)
    .reduce((sum, part) => sum + part.amount, 0);
  const amount = formatRupiah(given);
  const why = reasonText(reason);

  const make = async () => {
    if (why === '' || isBlocked) return;
    const total = formatRupiah(refundable.total);
    const made = await send.run(
      t('sales.void.approve', { number, amount: total }),
      (key, approval) =>
        shop.refunds.voidSale({
          key,
          approval,
          saleId,
          registerId,
          reason: why,
          reference: reference.trim(),
          notReceived,
        }),
    );
    if (!made) return;
    keepRefund(made);
    go({ at: 'refund', refundId: made.refund.id, isNew: true });
  };

  return (
    <StepFrame
      title={t('sales.void.title', { number })}
      lead={t('sales.void.lead')}
      isDanger
      foot={
        <>
          <StepSum label={t('sales.return.sum')} sum={amount} />
          {(send.problem ?? preview.problem) && (
            <Notice tone="bad" heard>
              {send.problem ?? preview.problem}
            </Notice>
          )}
          <div className="void-keys">
            <Button size="sale" onPress={() => go({ at: 'sale', saleId })}>
              {t('sales.void.keep')}
            </Button>
            <Button
              kind="danger"
              size="sale"
              icon="trash"
              isDisabled={send.isBusy || why === '' || isBlocked || !preview.data}
              onPress={() => void make()}
            >
              {send.isBusy
                ? t('sales.return.making')
                : why === ''
                  ? t('sales.return.why')
                  : given > 0
                    ? t('sales.void.make', { amount })
                    : t('sales.sale.void')}
            </Button>
          </div>
        </>
      }
    >
      {waiting.length > 0 && (
        <UnseenChoice
          saleId={saleId}
          waiting={waiting}
          notReceived={notReceived}
          onChange={setNotReceived}
        />
      )}
      <ReasonField
        reasons={Object.values(t('sales.return.voidReasons', { returnObjects: true }))}
        value={reason}
        onChange={setReason}
      />
      {parts.length > 0 && <PayoutParts parts={parts} />}
      {parts.some(isByHand) && (
        <TextField
          label={t('sales.return.reference')}
          hint={t('sales.return.referenceHint')}
          mayBeEmpty
          isFigures
          maxLength={80}
          value={reference}
          onChange={setReference}
        />
      )}
    </StepFrame>
  );
}
