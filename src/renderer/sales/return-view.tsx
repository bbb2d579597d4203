import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PayoutWay, Refundable, RefundMade } from '../../contract/refunds.ts';
import { shop } from '../client.ts';
import { formatRupiah } from '../format.ts';
import { useTexts } from '../i18n/index.ts';
import { ask, queryClient } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { Notice } from '../ui/notice.tsx';
import { Failed, Loading } from '../ui/states.tsx';
import { isByHand, PayoutParts } from './payout-parts.tsx';
import { PayoutChoice } from './payout-choice.tsx';
import { noReason, ReasonField, reasonText } from './reason-field.tsx';
import { ReturnLines } from './return-lines.tsx';
import { wholeWish, wishedLines } from './return-wish.ts';
import type { ReturnWish } from './return-wish.ts';
import { useSalesGround } from './sales-place.tsx';
import { StepFrame, StepSum } from './step-frame.tsx';
import { UnseenChoice } from './unseen-choice.tsx';
import { usePreview } from './use-preview.ts';
import { useReturnScans } from './use-return-scans.ts';
import { useSend } from './use-send.ts';

/** Takes goods of a sale back; with `exchange` their value goes straight into the next sale. */
export function ReturnView({ saleId, exchange }: { saleId: string; exchange: boolean }) {
  const refundable = useQuery(ask.refunds.forSale.queryOptions({ input: { saleId } }));
  if (refundable.data) {
    return <Return key={saleId} refundable={refundable.data} exchange={exchange} />;
  }
  if (refundable.isError) {
    return <Failed error={refundable.error} onRetry={() => void refundable.refetch()} />;
  }
  return <Loading />;
}

function Return({ refundable, exchange }: { refundable: Refundable; exchange: boolean }) {
  const t = useTexts();
  const ground = useSalesGround();
  const send = useSend();
  const { saleId, receiptNumber: number, lines } = refundable;
  const open = lines.filter(({ left }) => left > 0);
  const [only] = open.length === 1 ? open : [];
  const [wish, setWish] = useState<ReturnWish>(() =>
    only && only.left === 1000 ? wholeWish(new Map(), [only]) : new Map(),
  );
  const [way, setWay] = useState<PayoutWay>(exchange ? 'credit' : 'tenders');
  const [reason, setReason] = useState(noReason);
  const [reference, setReference] = useState('');
  const [notReceived, setNotReceived] = useState(false);
  const scanned = useReturnScans(lines, wish, setWish);

  const waiting = refundable.tenders.filter(({ confirmed, holds }) => !confirmed && holds > 0);
  const isBlocked = waiting.length > 0 && !notReceived;
  const wished = wishedLines(wish);
  const asked = { saleId, lines: wished, notReceived, isOn: wished.length > 0 && !isBlocked };
  const preview = usePreview({ ...asked, payout: way });
  const before = usePreview({ ...asked, payout: 'tenders' });
  const answer = wished.length > 0 ? preview.data : undefined;
  const sum = formatRupiah(answer?.payout ?? 0);
  const why = reasonText(reason);
  const missing =
    wished.length === 0 ? t('sales.return.pick') : why === '' ? t('sales.return.why') : null;

  const make = async () => {
    if (!answer || missing !== null || isBlocked) return;
    const made = await send.run(
      t('sales.return.approve', { amount: sum, number }),
      (key, approval) =>
        shop.refunds.create({
          key,
          approval,
          saleId,
          registerId: ground.registerId,
          lines: wished,
          payout: way,
          reason: why,
          expectedPayout: answer.payout,
          reference: reference.trim(),
          notReceived,
        }),
    );
    if (!made) void preview.refetch();
    else if (made.credit && exchange && ground.exchange) ground.exchange(made.credit);
    else show(made);
  };
  const show = (made: RefundMade) => {
    keepRefund(made);
    ground.go({ at: 'refund', refundId: made.refund.id, isNew: true });
  };

  if (open.length === 0) return <Notice tone="info">{t('sales.return.nothingLeft')}</Notice>;
  return (
    <StepFrame
      title={t(exchange ? 'sales.return.exchangeTitle' : 'sales.return.title', { number })}
      lead={t(exchange ? 'sales.return.exchangeLead' : 'sales.return.lead')}
      foot={
        <>
          <StepSum
            label={t(exchange ? 'sales.return.sumExchange' : 'sales.return.sum')}
            sum={sum}
          />
          {send.problem && (
            <Notice tone="bad" heard>
              {send.problem}
            </Notice>
          )}
          <Button
            kind="main"
            size="sale"
            wide
            icon="check"
            isDisabled={send.isBusy || missing !== null || isBlocked || !answer || preview.isBehind}
            onPress={() => void make()}
          >
            {send.isBusy
              ? t('sales.return.making')
              : (missing ??
                (exchange
                  ? t('sales.return.makeExchange')
                  : (answer?.payout ?? 0) > 0
                    ? t('sales.return.make', { amount: sum })
                    : t('sales.return.makeNothing')))}
          </Button>
        </>
      }
    >
      {waiting.length > 0 && (
        <UnseenChoice
          saleId={saleId}
          waiting={waiting}
          notReceived={notReceived}
          onChange={(never) => {
            setNotReceived(never);
            if (never) setWish(wholeWish(wish, lines));
          }}
        />
      )}
      {scanned && (
        <Notice tone="warn" heard>
          {scanned}
        </Notice>
      )}
      <div className="return-all">
        <Button
          icon={wished.length === 0 ? 'check' : 'close'}
          isDisabled={notReceived}
          onPress={() => setWish(wished.length === 0 ? wholeWish(wish, lines) : new Map())}
        >
          {wished.length === 0 ? t('sales.return.everything') : t('sales.return.nothing')}
        </Button>
      </div>
      <ReturnLines
        lines={lines}
        wish={wish}
        onChange={(next) => setWish(notReceived ? wholeWish(next, lines) : next)}
      />
      <ReasonField
        reasons={Object.values(t('sales.return.reasons', { returnObjects: true }))}
        value={reason}
        onChange={setReason}
      />
      {!exchange && wished.length > 0 && before.data && before.data.payout > 0 && (
        <PayoutChoice parts={before.data.parts} value={way} onChange={setWay} />
      )}
      {!exchange && answer && answer.payout > 0 && <PayoutParts parts={answer.parts} />}
      {answer?.parts.some(isByHand) && (
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
      {preview.problem && (
        <Notice tone="bad" heard>
          {preview.problem}
        </Notice>
      )}
    </StepFrame>
  );
}

/** What was just answered is shown without asking for it once more. */
export function keepRefund({ refund }: RefundMade): void {
  const key = ask.refunds.get.queryKey({ input: { id: refund.id } });
  queryClient.setQueryData(key, refund);
}
